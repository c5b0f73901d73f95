import { endsOf } from '../amount/amount.js';
import { fraction, minus, rounded, times, writeFraction, writtenDecimal, type Fraction } from '../amount/fraction.js';
import type { LineFormula, LineOutcome } from './analysis.js';
import type { CostLine } from './cost-benefit.js';
import { isOutside, unitsInside } from './line-times.js';
import type { Span } from './month-share.js';
import { isSumUnread } from './unread-line.js';

/** What one line comes to in whole cents, exact at any size, with its factors. An unquantified line has 0 and 0. */
export type ExactLine = {
  line: CostLine;
  min: bigint;
  max: bigint;
  unquantified: boolean;
  outside: boolean;
  timesMissing: boolean;
  formula: LineFormula;
};

/** Calculates a line inside a period: amount × times × people less the own contribution, rounded once. A line with a text that could not be read is PM, unless it is the year of its price. */
export function calculateLine(line: CostLine, period: Span): ExactLine {
  const own = line.ownContribution;
  const lineTimes = unitsInside(line, line, period);
  const ownTimes = own === undefined ? fraction(0) : unitsInside(own, line, period);
  const ends = endsOf(line.amount);
  const people = line.people ?? 1;
  const facts = {
    line,
    outside: isOutside(line, period),
    timesMissing: lineTimes === null || ownTimes === null,
    formula: formulaOf(line, lineTimes, ownTimes),
  };
  if (lineTimes === null || ownTimes === null || ends === null || isSumUnread(line)) {
    return { ...facts, min: 0n, max: 0n, unquantified: true };
  }
  const contributed = times(fraction(own?.cents ?? 0), ownTimes);
  const sum = (cents: number) =>
    rounded(times(minus(times(fraction(cents), lineTimes), contributed), writtenDecimal(people)));
  return { ...facts, ...ordered(sum(ends.min), sum(ends.max)), unquantified: false };
}

/** What a line comes to as numbers; exact while it stays within ±9.007.199.254.740.991 cents. */
export function outcomeOfLine(worked: ExactLine): LineOutcome {
  const { line, min, max, unquantified, formula, outside, timesMissing } = worked;
  const outcome = { min: Number(min), max: Number(max), unquantified, formula, outside, timesMissing };
  return line.id === undefined ? outcome : { ...outcome, id: line.id };
}

function formulaOf(line: CostLine, lineTimes: Fraction | null, ownTimes: Fraction | null): LineFormula {
  const own = line.ownContribution;
  return {
    amount: line.amount,
    unit: line.unit,
    times: lineTimes && writeFraction(lineTimes),
    people: line.people ?? 1,
    ...(own && { ownContribution: { cents: own.cents, unit: own.unit, times: ownTimes && writeFraction(ownTimes) } }),
  };
}

function ordered(a: bigint, b: bigint): { min: bigint; max: bigint } {
  return a <= b ? { min: a, max: b } : { min: b, max: a };
}
