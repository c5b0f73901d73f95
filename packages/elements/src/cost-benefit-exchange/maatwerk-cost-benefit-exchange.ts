import { defineElement } from '../define/define.js';
import { CostBenefitExchangeElement } from './cost-benefit-exchange-element.js';

defineElement('cost-benefit-exchange', CostBenefitExchangeElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit-exchange': CostBenefitExchangeElement;
  }
}
