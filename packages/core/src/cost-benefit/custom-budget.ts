import { scenarioNames, type CostBenefit, type Scenario } from './cost-benefit.js';
import { enteredBudgetOf } from './entered-budget.js';
import { calculateLine } from './line-outcome.js';
import { spanOfPeriod } from './month-share.js';

/** The funding source of money that is not tied to one law. */
export const customBudgetSource = 'maatwerkbudget';

/** The cents the plan asks of a funding source, never below 0: the upper ends of the custom lines with that source, or what was entered beside totals. Letter case and spaces in the name of the source do not matter. PM asks nothing yet. */
export function customBudgetOf(costBenefit: CostBenefit, source: string = customBudgetSource): number {
  const custom = costBenefit.scenarios.custom;
  const lines = custom?.lines ?? [];
  if (lines.length === 0) return enteredBudgetOf(costBenefit);
  const span = spanOfPeriod(custom?.period ?? costBenefit.period);
  const asked = lines
    .filter((line) => sourceKey(line.fundingSource ?? '') === sourceKey(source))
    .reduce((sum, line) => sum + calculateLine(line, span).max, 0n);
  return centsAsked(asked);
}

/** A sum that is asked, as cents; never below 0. */
export function centsAsked(asked: bigint): number {
  return asked > 0n ? Number(asked) : 0;
}

/**
 * What the process asks of an analysis: `calculated` when all three scenarios are; `impossible` when each is calculated or
 * impossible for a written reason, and one at least impossible; else `null`. A period or a custom budget that was typed and
 * cannot be read leaves it unfinished: otherwise a typing error would ask nothing of the mandate.
 */
export function costBenefitState({ scenarios, unread }: CostBenefit): 'calculated' | 'impossible' | null {
  const countsLines = (scenarios.custom?.lines ?? []).length > 0;
  if (unread?.customBudget !== undefined && !countsLines) return null;
  if (unread?.start !== undefined || unread?.months !== undefined) return null;
  const states = scenarioNames.map((name) => stateOf(scenarios[name]));
  if (states.includes(null)) return null;
  return states.includes('impossible') ? 'impossible' : 'calculated';
}

function stateOf(scenario: Scenario | null): 'calculated' | 'impossible' | null {
  if (scenario === null) return null;
  if (scenario.impossible !== undefined) return scenario.impossible.trim() === '' ? null : 'impossible';
  return scenario.lines !== undefined || scenario.total !== undefined ? 'calculated' : null;
}

/** The name of a funding source without letter case and spaces. */
export function sourceKey(source: string): string {
  return source.replace(/\s+/gu, '').toLowerCase();
}
