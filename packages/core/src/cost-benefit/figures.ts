import type { Figures } from './analysis.js';
import type { CostBenefit } from './cost-benefit.js';
import { FollowedFigures } from './followed-figures.js';

export { isOutOfReach } from './reach.js';

/** The figures of an analysis by itself: outcomes, savings, lines and findings. Who pays and break-even are left to `analyse`; a screen that follows typing uses `FollowedFigures`. */
export function figuresOf(input: CostBenefit): Figures {
  return new FollowedFigures().of(input);
}
