import { defineElement } from '../define/define.js';
import { CostBenefitElement } from './cost-benefit-element.js';

defineElement('cost-benefit', CostBenefitElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit': CostBenefitElement;
  }
}
