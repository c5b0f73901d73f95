import type { CostBenefit } from './cost-benefit.js';

/** The cents that were entered beside totals as what the plan asks of the custom budget; they count where the plan has no lines. */
export function enteredBudgetOf({ customBudgetCents = 0 }: CostBenefit): number {
  return customBudgetCents;
}
