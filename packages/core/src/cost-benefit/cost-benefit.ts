import * as z from 'zod/mini';
import { amountSchema, centsSchema } from '../amount/amount.js';
import { unitSchema } from '../amount/unit.js';
import type { Day } from '../calendar/calendar.js';
import { daySchema } from '../calendar/day-schema.js';
import { parseWith, type Parsed } from '../canvas/problem.js';

/** The three scenarios in the order of reading: now, if nothing changes, with the plan. */
export const scenarioNames = ['current', 'threatened', 'custom'] as const;

/** The name of a scenario. */
export type ScenarioName = (typeof scenarioNames)[number];

const text = z.string();
const notNegative = z.number().check(z.minimum(0));

/** How many months a period may have. */
export const mostMonths = 1200;

/** A first day and a number of months (1–1200); the default of a new analysis is 12. */
export const periodSchema = z.strictObject({
  start: daySchema,
  months: z.int().check(z.minimum(1), z.maximum(mostMonths)),
});

/** What the household pays itself: cents per unit, `times` as in a line. */
export const ownContributionSchema = z.strictObject({
  cents: centsSchema,
  unit: unitSchema,
  times: z.exactOptional(notNegative),
});

/** Texts of a line that could not be read, as typed, by the field they stand in; until they can, the line counts as PM, unless it is only the year of its price. */
export const unreadLineSchema = z.strictObject({
  unit: z.exactOptional(text),
  times: z.exactOptional(text),
  people: z.exactOptional(text),
  from: z.exactOptional(text),
  to: z.exactOptional(text),
  ownContribution: z.exactOptional(text),
  priceYear: z.exactOptional(text),
});

/** One line of costs: a rate, how often, for how many people (1 unless set), within which days (`to` is exclusive), paid from what and by whom. */
export const costLineSchema = z.strictObject({
  id: z.exactOptional(text),
  label: text,
  amount: amountSchema,
  unit: unitSchema,
  times: z.exactOptional(notNegative),
  people: z.exactOptional(z.int().check(z.minimum(0))),
  from: z.exactOptional(daySchema),
  to: z.exactOptional(daySchema),
  ownContribution: z.exactOptional(ownContributionSchema),
  fundingSource: z.exactOptional(text),
  payer: z.exactOptional(text),
  stated: z.exactOptional(z.strictObject({ cents: centsSchema })),
  note: z.exactOptional(text),
  source: z.exactOptional(text),
  priceYear: z.exactOptional(z.int()),
  priceRegion: z.exactOptional(text),
  confidence: z.exactOptional(z.literal(['low', 'medium', 'high'])),
  unread: z.exactOptional(unreadLineSchema),
});

/** A scenario: a total, lines (they count where both are given), or a reason why it cannot be calculated, which wins over both. */
export const scenarioSchema = z.strictObject({
  total: z.exactOptional(amountSchema),
  lines: z.exactOptional(z.array(costLineSchema)),
  impossible: z.exactOptional(text),
  period: z.exactOptional(periodSchema),
});

/** A finding the user looked at and left as it is, by its key, with the reason. */
export const keptFindingSchema = z.strictObject({ finding: text, reason: text });

/** The cost-benefit section of the case document. `rounding` is in cents; `mode` says which way in is shown and changes no figure; `unread` keeps the texts of its own fields that could not be read. */
export const costBenefitSchema = z.strictObject({
  period: periodSchema,
  scenarios: z.strictObject({
    current: z._default(z.nullable(scenarioSchema), null),
    threatened: z._default(z.nullable(scenarioSchema), null),
    custom: z._default(z.nullable(scenarioSchema), null),
  }),
  rounding: z.exactOptional(centsSchema.check(z.minimum(0))),
  customBudgetCents: z.exactOptional(centsSchema.check(z.minimum(0))),
  mode: z.exactOptional(z.literal(['totals', 'lines'])),
  unread: z.exactOptional(
    z.strictObject({
      customBudget: z.exactOptional(text),
      start: z.exactOptional(text),
      months: z.exactOptional(text),
    }),
  ),
  keptFindings: z.exactOptional(z.array(keptFindingSchema)),
});

/** A first day and a number of months. */
export type Period = z.infer<typeof periodSchema>;

/** What the household pays itself, per unit. */
export type OwnContribution = z.infer<typeof ownContributionSchema>;

/** One line of costs in a scenario. */
export type CostLine = z.infer<typeof costLineSchema>;

/** What one course of events costs, or why that cannot be said. */
export type Scenario = z.infer<typeof scenarioSchema>;

/** Three scenarios side by side over one period. */
export type CostBenefit = z.infer<typeof costBenefitSchema>;

/** A year from a day in which nothing was calculated yet. */
export function emptyCostBenefit(start: Day): CostBenefit {
  return { period: { start, months: 12 }, scenarios: { current: null, threatened: null, custom: null } };
}

/** Reads unknown data as a cost-benefit analysis: its value, or every problem with its place. Never throws. */
export function parseCostBenefit(data: unknown): Parsed<CostBenefit> {
  return parseWith(costBenefitSchema, data);
}
