import { defineElement } from '../define/define.js';
import { CostBenefitChartElement } from './cost-benefit-chart-element.js';

defineElement('cost-benefit-chart', CostBenefitChartElement);

export type {} from '../element-events/element-events.js';

declare global {
  interface HTMLElementTagNameMap {
    'maatwerk-cost-benefit-chart': CostBenefitChartElement;
  }
}
