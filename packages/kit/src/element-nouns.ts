/** The elements of the kit: each is `<maatwerk-{noun}>`, or the same under the prefix of the host. */
export const elementNouns = [
  'case',
  'case-file',
  'canvas',
  'cost-benefit',
  'cost-benefit-chart',
  'cost-benefit-exchange',
  'cost-benefit-prices',
  'value-triangle',
  'approval',
  'question',
  'parties',
  'funding',
  'grounds',
  'versions',
  'monitoring',
  'renewals',
  'agenda',
] as const;

/** The noun of an element. */
export type ElementNoun = (typeof elementNouns)[number];
