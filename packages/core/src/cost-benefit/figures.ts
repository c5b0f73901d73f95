import type { Figures } from './analysis.js';
import type { CostBenefit, ScenarioName } from './cost-benefit.js';
import { FollowedFigures } from './followed-figures.js';
import { calculateScenario, type ExactScenario } from './scenario-sum.js';

export { isOutOfReach } from './reach.js';

/** The figures of an analysis by itself: outcomes, savings, lines and findings. Who pays and break-even are left to `analyse`; a screen that follows typing uses `FollowedFigures`. */
export function figuresOf(input: CostBenefit): Figures {
  return new FollowedFigures().of(input);
}

/** Every scenario worked out, exact at any size. */
export function workOut({ period, scenarios }: CostBenefit): Record<ScenarioName, ExactScenario> {
  return {
    current: calculateScenario(scenarios.current, period),
    threatened: calculateScenario(scenarios.threatened, period),
    custom: calculateScenario(scenarios.custom, period),
  };
}
