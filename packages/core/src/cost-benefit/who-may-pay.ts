import { customBudgetSource } from './custom-budget.js';

/** The funding sources offered for a line, by the name they have in the Netherlands; any other text is kept too. */
export const fundingSources: readonly string[] = [
  customBudgetSource,
  'Wmo',
  'Jeugdwet',
  'Participatiewet',
  'bijzondere bijstand',
  'Wlz',
  'Zvw',
  'onderwijs',
  'fonds',
  'corporatie',
];

/** The payers offered for a line; any other text is kept too. */
export const payers: readonly string[] = [
  'municipality',
  'insurer',
  'careOffice',
  'housingCorporation',
  'school',
  'fund',
  'state',
];
