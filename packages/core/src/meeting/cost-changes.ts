import type { ScenarioOutcome } from '../cost-benefit/analysis.js';
import { scenarioNames, type CostBenefit, type ScenarioName } from '../cost-benefit/cost-benefit.js';
import { figuresOf } from '../cost-benefit/figures.js';

/** A scenario whose total is another one than it was. `more` is in cents, below zero for less; `null` where a total is a range or unknown. */
export interface CostChange {
  readonly scenario: ScenarioName;
  readonly before: ScenarioOutcome;
  readonly after: ScenarioOutcome;
  readonly more: number | null;
}

/** The scenarios whose totals differ between two analyses, in their order. */
export function costChanges(then: CostBenefit, now: CostBenefit): readonly CostChange[] {
  const [was, is] = [figuresOf(then), figuresOf(now)];
  return scenarioNames.flatMap((scenario) => {
    const [before, after] = [was[scenario], is[scenario]];
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const [low, high] = [exactly(before), exactly(after)];
    return [{ scenario, before, after, more: low === null || high === null ? null : high - low }];
  });
}

function exactly(outcome: ScenarioOutcome): number | null {
  return outcome.state === 'calculated' && outcome.min === outcome.max ? outcome.min : null;
}
