import type { CostLine, Period, Scenario } from './cost-benefit.js';
import { sumOf, type ExactSum } from './exact-sum.js';
import type { ExactLine } from './line-outcome.js';
import { spanOfPeriod, type Span } from './month-share.js';
import type { Spending } from './spread.js';

/** Lines worked out, and their sum. Where somebody added up what is spent in the same days, `spendings` has that. */
export type WorkedLines = { lines: ExactLine[]; sum: ExactSum; spendings?: readonly Spending[] };

/** A scenario worked out: its sum (where it is calculated), the lines that count, and the days it is about. */
export type ExactScenario = { span: Span } & (
  ({ state: 'calculated'; fromTotal: boolean } & WorkedLines) | { state: 'notCalculated' | 'impossible'; lines: [] }
);

/** The days a scenario is about: those of its own period, else of the analysis. */
export function spanOfScenario(scenario: Scenario | null, period: Period): Span {
  return spanOfPeriod(scenario?.period ?? period);
}

/** Works out a scenario: impossible wins, then lines, then the total. How its lines are worked out is given. */
export function sumScenario(
  scenario: Scenario | null,
  period: Period,
  workOut: (lines: readonly CostLine[], span: Span) => WorkedLines,
): ExactScenario {
  const span = spanOfScenario(scenario, period);
  if (scenario === null) return { span, state: 'notCalculated', lines: [] };
  if (scenario.impossible !== undefined) return { span, state: 'impossible', lines: [] };
  if (scenario.lines !== undefined) {
    return { span, state: 'calculated', fromTotal: false, ...workOut(scenario.lines, span) };
  }
  if (scenario.total === undefined) return { span, state: 'notCalculated', lines: [] };
  return { span, state: 'calculated', sum: sumOf(scenario.total), lines: [], fromTotal: true };
}
