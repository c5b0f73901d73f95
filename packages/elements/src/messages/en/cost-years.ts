import type { costYears as dutch } from '../nl/cost-years.js';
import type { Message } from '../message-catalogue.js';

/** Words of who pays what, and of the costs over several years, in English. */
export const costYears: Readonly<Record<keyof typeof dutch, Message>> = {
  'costBenefit.payers.close': 'Hide who pays what',
  'costBenefit.payers.payer': 'Payer',
  'costBenefit.payers.source': 'Funding source',
  'costBenefit.payers.none': 'No payer filled in',
  'costBenefit.payers.source.none': 'No source filled in',
  'costBenefit.payers.difference': 'Difference with what threatens',
  'costBenefit.payers.more': '{amount} more',
  'costBenefit.payers.less': '{amount} less',
  'costBenefit.chart': 'Over the years',
  'costBenefit.chart.show': 'Show it over the years',
  'costBenefit.chart.table': 'The same figures as a table',
  'costBenefit.chart.month': 'Month',
  'costBenefit.chart.months': 'Month {from} to {to}',
  'costBenefit.chart.dearer': 'dearer',
  'costBenefit.chart.cheaper': 'cheaper',
  'costBenefit.breakEven': 'Cheaper from {month}, and it stays so.',
  'costBenefit.breakEven.month': 'month {n}',
  'costBenefit.breakEven.none': 'Not cheaper for good within this period.',
};
