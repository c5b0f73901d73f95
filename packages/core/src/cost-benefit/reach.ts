import type { Bounds, ScenarioOutcome } from './analysis.js';

/** Whether a sum lies beyond what a number holds exactly; what was not calculated does not. */
export function isOutOfReach(sum: ScenarioOutcome | Bounds | null): boolean {
  return sum !== null && 'min' in sum && !(Number.isSafeInteger(sum.min) && Number.isSafeInteger(sum.max));
}
