import type { Bounds, Figures, LineOutcome, ScenarioOutcome } from './analysis.js';
import type { CostBenefit, ScenarioName } from './cost-benefit.js';
import { boundsOf, less } from './exact-sum.js';
import { findingsIn } from './findings.js';
import type { ExactLine } from './line-outcome.js';
import { calculateScenario, type ExactScenario } from './scenario-sum.js';

/** The figures a screen shows at every keystroke: outcomes, savings, lines and findings. Who pays and break-even are left to `analyse`. */
export function figuresOf(input: CostBenefit): Figures {
  return figuresFrom(input, workOut(input));
}

/** Every scenario worked out, exact at any size. */
export function workOut({ period, scenarios }: CostBenefit): Record<ScenarioName, ExactScenario> {
  return {
    current: calculateScenario(scenarios.current, period),
    threatened: calculateScenario(scenarios.threatened, period),
    custom: calculateScenario(scenarios.custom, period),
  };
}

/** The figures that follow from scenarios that were worked out. */
export function figuresFrom(input: CostBenefit, worked: Record<ScenarioName, ExactScenario>): Figures {
  const outcomes = {
    current: outcomeOf(worked.current),
    threatened: outcomeOf(worked.threatened),
    custom: outcomeOf(worked.custom),
    saving: savingOf(worked.threatened, worked.custom),
    savingNow: savingOf(worked.current, worked.custom),
  };
  const lines = linesOf(worked);
  return {
    ...outcomes,
    lines,
    findings: findingsIn(input, worked),
    outOfReach: [...Object.values(outcomes), ...Object.values(lines).flat()].some((sum) => isOutOfReach(sum)),
  };
}

/** Whether a sum lies beyond what a number holds exactly; what was not calculated does not. */
export function isOutOfReach(sum: ScenarioOutcome | Bounds | null): boolean {
  return sum !== null && 'min' in sum && !(Number.isSafeInteger(sum.min) && Number.isSafeInteger(sum.max));
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

function linesOf(worked: Record<ScenarioName, ExactScenario>): Figures['lines'] {
  return {
    current: worked.current.lines.map(lineOutcomeOf),
    threatened: worked.threatened.lines.map(lineOutcomeOf),
    custom: worked.custom.lines.map(lineOutcomeOf),
  };
}

function lineOutcomeOf(worked: ExactLine): LineOutcome {
  const { line, min, max, unquantified, formula, outside, timesMissing } = worked;
  const outcome = { min: Number(min), max: Number(max), unquantified, formula, outside, timesMissing };
  return line.id === undefined ? outcome : { ...outcome, id: line.id };
}
