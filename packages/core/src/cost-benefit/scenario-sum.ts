import type { Period, Scenario } from './cost-benefit.js';
import { nothing, plus, sumOf, type ExactSum } from './exact-sum.js';
import { calculateLine, type ExactLine } from './line-outcome.js';
import { spanOfPeriod, type Span } from './month-share.js';

/** A scenario worked out: its sum (where it is calculated), the lines that count, and the days it is about. */
export type ExactScenario = { span: Span } & (
  | { state: 'calculated'; sum: ExactSum; lines: ExactLine[]; fromTotal: boolean }
  | { state: 'notCalculated' | 'impossible'; lines: [] }
);

/** Works out a scenario: impossible wins, then lines, then the total; a period of its own replaces that of the analysis. */
export function calculateScenario(scenario: Scenario | null, period: Period): ExactScenario {
  const span = spanOfPeriod(scenario?.period ?? period);
  if (scenario === null) return { span, state: 'notCalculated', lines: [] };
  if (scenario.impossible !== undefined) return { span, state: 'impossible', lines: [] };
  if (scenario.lines !== undefined) {
    const lines = scenario.lines.map((line) => calculateLine(line, span));
    return { span, state: 'calculated', sum: lines.reduce<ExactSum>(plus, nothing), lines, fromTotal: false };
  }
  if (scenario.total === undefined) return { span, state: 'notCalculated', lines: [] };
  return { span, state: 'calculated', sum: sumOf(scenario.total), lines: [], fromTotal: true };
}
