import type { Bounds, Figures, ScenarioOutcome } from './analysis.js';
import type { ScenarioName } from './cost-benefit.js';
import { boundsOf, less } from './exact-sum.js';
import type { ExactScenario } from './scenario-sum.js';

/** What each scenario comes to and what the plan saves, in cents. */
export function outcomesOf(
  worked: Record<ScenarioName, ExactScenario>,
): Pick<Figures, ScenarioName | 'saving' | 'savingNow'> {
  return {
    current: outcomeOf(worked.current),
    threatened: outcomeOf(worked.threatened),
    custom: outcomeOf(worked.custom),
    saving: savingOf(worked.threatened, worked.custom),
    savingNow: savingOf(worked.current, worked.custom),
  };
}

function outcomeOf(scenario: ExactScenario): ScenarioOutcome {
  return scenario.state === 'calculated'
    ? { state: 'calculated', ...boundsOf(scenario.sum) }
    : { state: scenario.state };
}

function savingOf(without: ExactScenario, plan: ExactScenario): Bounds | null {
  if (without.state !== 'calculated' || plan.state !== 'calculated') return null;
  return boundsOf(less(without.sum, plan.sum));
}
