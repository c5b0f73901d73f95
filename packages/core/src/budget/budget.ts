import { dayOf, type Instant } from '../calendar/calendar.js';
import type { Bounds } from '../cost-benefit/analysis.js';
import type { CostBenefit } from '../cost-benefit/cost-benefit.js';
import { sourceKey } from '../cost-benefit/custom-budget.js';
import { askedPerSource } from '../funding/asked-per-source.js';
import type { CaseState, Process } from '../process/process.js';
import { budgetLeft } from './budget-left.js';

/** What a decision asks of one funding source, and what that leaves of the year's budget. Money is in cents. */
export interface SourceCost {
  readonly source: string;
  readonly asked: Bounds;
  /** The municipality gave this source a budget for this year. */
  readonly isBudgeted: boolean;
  readonly year: number;
  /** What the year still holds before this decision; `null` where that is not known. */
  readonly leftCents: number | null;
  /** What is left after it, the upper end of what is asked taken off: below 0 when there is too little. */
  readonly afterCents: number | null;
}

/** What a decision on this plan asks of each funding source, those of the lines first, then budgets that are not asked. */
export function costOfDecision(
  { definition }: Process,
  { record }: CaseState,
  costBenefit: CostBenefit,
  now: Instant,
): readonly SourceCost[] {
  const year = Number(dayOf(now).slice(0, 4));
  const asked = askedPerSource(costBenefit, definition.customBudgetSource);
  const known = new Set(asked.map(({ source }) => sourceKey(source)));
  const unasked = definition.budgets.filter((budget) => budget.year === year && !known.has(sourceKey(budget.source)));
  const none: Bounds = { min: 0, max: 0, unquantified: false };
  return [...asked, ...unasked.map(({ source }) => ({ source, asked: none }))].map((one) => {
    const budget = definition.budgets.find(
      ({ source, year: of }) => of === year && sourceKey(source) === sourceKey(one.source),
    );
    const leftCents = budget ? budgetLeft(definition, record, budget.source, year) : null;
    return {
      ...one,
      year,
      isBudgeted: budget !== undefined,
      leftCents,
      afterCents: leftCents === null ? null : leftCents - one.asked.max,
    };
  });
}
