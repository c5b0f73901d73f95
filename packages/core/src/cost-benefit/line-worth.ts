import type { LineOutcome } from './analysis.js';
import type { CostLine, Period } from './cost-benefit.js';
import { calculateLine } from './line-outcome.js';
import { spanOfPeriod } from './month-share.js';

/** What one line comes to in a period, apart from its scenario. */
export function lineWorth(line: CostLine, period: Period): LineOutcome {
  const { min, max, unquantified, formula, outside, timesMissing } = calculateLine(line, spanOfPeriod(period));
  return { min: Number(min), max: Number(max), unquantified, formula, outside, timesMissing };
}
