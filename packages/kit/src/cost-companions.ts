import { CostBenefitChartElement } from '@maatwerk/elements/cost-benefit-chart';
import { CostBenefitExchangeElement } from '@maatwerk/elements/cost-benefit-exchange';
import { CostBenefitPricesElement } from '@maatwerk/elements/cost-benefit-prices';

/** What an analysis draws beside its own fields, fetched together. */
export const costCompanions = {
  'cost-benefit-chart': CostBenefitChartElement,
  'cost-benefit-exchange': CostBenefitExchangeElement,
  'cost-benefit-prices': CostBenefitPricesElement,
};
