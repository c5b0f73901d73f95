import { greatestDivisor } from '../amount/fraction.js';
import type { ExactScenario } from './scenario-sum.js';
import type { ExactLine } from './line-outcome.js';
import { dayNumberOf } from '../calendar/calendar.js';
import { isEmpty, monthsIn, overlap, sharedDays, type Span } from './month-share.js';

/** What a scenario costs in each month of the analysis: `cents[k] / denominator` is exact. */
export type Spread = { denominator: bigint; cents: bigint[] };

// 28, 29, 30 and 31 all divide this number, so that every share of a month is a whole number of these parts.
const partsPerMonth = 377_580n;

/** A value in half cents that is spent evenly over a span. */
export type Spending = { span: Span; halfCents: bigint };

/** How much of a span lies in each month of the analysis, in parts; `all` includes what lies outside. */
type Weights = { perMonth: bigint[]; all: bigint };

/** The first days of the months of a period, and the day after the last month. */
export type MonthStarts = number[];

/** Spreads the middle of each line over the months it shares with the analysis; what falls outside those months is left out. */
export function spreadOver(monthStarts: MonthStarts, scenario: ExactScenario): Spread {
  const weighed = [...together(spendingsOf(scenario))].map((spending) => ({
    ...weightsOf(spending.span, monthStarts),
    halfCents: spending.halfCents,
  }));
  const common = weighed.reduce((multiple, { all }) => leastMultiple(multiple, all), 1n);
  const cents = Array.from({ length: monthStarts.length - 1 }, () => 0n);
  for (const { perMonth, all, halfCents } of weighed) {
    const scale = (common / all) * halfCents;
    perMonth.forEach((weight, month) => (cents[month] = (cents[month] ?? 0n) + weight * scale));
  }
  return { denominator: 2n * common, cents };
}

function spendingsOf(scenario: ExactScenario): readonly Spending[] {
  if (scenario.state !== 'calculated') return [];
  const { span, sum } = scenario;
  if (scenario.fromTotal) return [{ span, halfCents: sum.min + sum.max }];
  return scenario.spendings ?? scenario.lines.flatMap((line) => spendingOf(line, span));
}

/** The middle of a line over the days in which it is spent; none where these lie outside the period. */
export function spendingOf(line: ExactLine, period: Span): Spending[] {
  return line.outside ? [] : [{ span: spanOfLine(line, period), halfCents: line.min + line.max }];
}

function spanOfLine({ line }: ExactLine, period: Span): Span {
  if (line.unit !== 'once') return sharedDays(period, line.from, line.to);
  const first = line.from === undefined ? period.first : dayNumberOf(line.from);
  return { first, end: first + 1 };
}

function together(spendings: readonly Spending[]): Iterable<Spending> {
  const found = new Map<string, Spending>();
  for (const { span, halfCents } of spendings) {
    const key = `${span.first} ${span.end}`;
    found.set(key, { span, halfCents: halfCents + (found.get(key)?.halfCents ?? 0n) });
  }
  return found.values();
}

function weightsOf(span: Span, monthStarts: MonthStarts): Weights {
  const ends = monthStarts.slice(1);
  const perMonth = ends.map((end, month) => weightIn(span, { first: monthStarts[month] ?? end, end }));
  const before = partsIn(overlap(span, { first: -Infinity, end: monthStarts[0] ?? Infinity }));
  const after = partsIn(overlap(span, { first: ends.at(-1) ?? Infinity, end: Infinity }));
  return { perMonth, all: perMonth.reduce((all, weight) => all + weight, before + after) };
}

// A month of the analysis counts as one whole month, also when it begins on a day clamped to 28 February.
function weightIn(span: Span, month: Span): bigint {
  return span.first <= month.first && month.end <= span.end ? partsPerMonth : partsIn(overlap(span, month));
}

function partsIn(span: Span): bigint {
  if (isEmpty(span)) return 0n;
  const { numerator, denominator } = monthsIn(span);
  return numerator * (partsPerMonth / denominator);
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}
