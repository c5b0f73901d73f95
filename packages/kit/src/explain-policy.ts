import { explainForbiddenTemplates } from '@maatwerk/elements/unsupported/trusted-types';

const nouns = [
  'case',
  'case-file',
  'canvas',
  'cost-benefit',
  'cost-benefit-chart',
  'cost-benefit-exchange',
  'cost-benefit-prices',
  'value-triangle',
  'approval',
  'parties',
  'funding',
  'grounds',
];

// First of all imports: Lit makes its Trusted Types policy while it loads, and a page that forbids it stops right there.
explainForbiddenTemplates(nouns.map((noun) => `maatwerk-${noun}`));
