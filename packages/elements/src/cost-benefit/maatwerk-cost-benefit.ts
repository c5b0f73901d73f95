import { defineElement } from '../define/define.js';
import { CostBenefitElement } from './cost-benefit-element.js';

defineElement('cost-benefit', CostBenefitElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit': CostBenefitElement;
  }
}
