import type { CostLine, Period, Scenario } from './cost-benefit.js';
import { nothing, plus, sumOf, type ExactSum } from './exact-sum.js';
import { calculateLine, type ExactLine } from './line-outcome.js';
import { spanOfPeriod, type Span } from './month-share.js';

/** A scenario worked out: its sum (where it is calculated), the lines that count, and the days it is about. */
export type ExactScenario = { span: Span } & (
  | { state: 'calculated'; sum: ExactSum; lines: ExactLine[]; fromTotal: boolean }
  | { state: 'notCalculated' | 'impossible'; lines: [] }
);

/** Lines worked out, and their sum. */
export type WorkedLines = { lines: ExactLine[]; sum: ExactSum };

/** The days a scenario is about: those of its own period, else of the analysis. */
export function spanOfScenario(scenario: Scenario | null, period: Period): Span {
  return spanOfPeriod(scenario?.period ?? period);
}

/** Works out a scenario: impossible wins, then lines, then the total. Lines that were worked out before need no working out. */
export function calculateScenario(
  scenario: Scenario | null,
  period: Period,
  workOut: (lines: readonly CostLine[], span: Span) => WorkedLines = workOutLines,
): ExactScenario {
  const span = spanOfScenario(scenario, period);
  if (scenario === null) return { span, state: 'notCalculated', lines: [] };
  if (scenario.impossible !== undefined) return { span, state: 'impossible', lines: [] };
  if (scenario.lines !== undefined) {
    const { lines, sum } = workOut(scenario.lines, span);
    return { span, state: 'calculated', sum, lines, fromTotal: false };
  }
  if (scenario.total === undefined) return { span, state: 'notCalculated', lines: [] };
  return { span, state: 'calculated', sum: sumOf(scenario.total), lines: [], fromTotal: true };
}

function workOutLines(given: readonly CostLine[], span: Span): WorkedLines {
  const lines = given.map((line) => calculateLine(line, span));
  return { lines, sum: lines.reduce<ExactSum>(plus, nothing) };
}
