import { defineElement } from '../define/define.js';
import { CostBenefitExchangeElement } from './cost-benefit-exchange-element.js';

defineElement('cost-benefit-exchange', CostBenefitExchangeElement);

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit-exchange': CostBenefitExchangeElement;
  }
}
