import type { CostBenefit, CostLine, Period, Scenario, ScenarioName } from './cost-benefit.js';
import { nothing, plus, type ExactSum } from './exact-sum.js';
import { calculateLine } from './line-outcome.js';
import type { Span } from './month-share.js';
import { sumScenario, type ExactScenario, type WorkedLines } from './scenario-sum.js';

/** Every scenario worked out, exact at any size. */
export function workOut({ period, scenarios }: CostBenefit): Record<ScenarioName, ExactScenario> {
  return {
    current: calculateScenario(scenarios.current, period),
    threatened: calculateScenario(scenarios.threatened, period),
    custom: calculateScenario(scenarios.custom, period),
  };
}

/** A scenario worked out, with each of its lines. */
export function calculateScenario(scenario: Scenario | null, period: Period): ExactScenario {
  return sumScenario(scenario, period, workOutLines);
}

function workOutLines(given: readonly CostLine[], span: Span): WorkedLines {
  const lines = given.map((line) => calculateLine(line, span));
  return { lines, sum: lines.reduce<ExactSum>(plus, nothing) };
}
