import { defineElement } from '../define/define.js';
import { CostBenefitPricesElement } from './cost-benefit-prices-element.js';

defineElement('cost-benefit-prices', CostBenefitPricesElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit-prices': CostBenefitPricesElement;
  }
}
