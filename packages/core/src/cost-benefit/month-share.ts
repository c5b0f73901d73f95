import { fraction, type Fraction } from '../amount/fraction.js';
import { dayNumberAfterMonths, dayNumberOf, type Day } from '../calendar/calendar.js';
import type { Period } from './cost-benefit.js';

/** Days as day numbers, from the first up to but without the end; empty where the end is not after the first. */
export type Span = { first: number; end: number };

/** The days of a period. */
export function spanOfPeriod(period: Period): Span {
  const first = dayNumberOf(period.start);
  return { first, end: dayNumberAfterMonths(first, period.months) };
}

/** The days that lie in a span and in [from, to); where either is absent the span itself sets the bound. */
export function sharedDays(span: Span, from: Day | undefined, to: Day | undefined): Span {
  return overlap(span, {
    first: from === undefined ? span.first : dayNumberOf(from),
    end: to === undefined ? span.end : dayNumberOf(to),
  });
}

/** The days two spans share. */
export function overlap(a: Span, b: Span): Span {
  return { first: Math.max(a.first, b.first), end: Math.min(a.end, b.end) };
}

/** Whether there is no day in a span. */
export function isEmpty(span: Span): boolean {
  return span.end <= span.first;
}

/**
 * The months in a span: whole calendar months counted from its first day, then the remaining days as a share of the
 * length of the month they begin in. 31 January to 1 March 2026 is 1 month and 1 day of 28.
 */
export function monthsIn(span: Span): Fraction {
  if (isEmpty(span)) return fraction(0);
  const whole = wholeMonthsIn(span);
  const rest = dayNumberAfterMonths(span.first, whole);
  const length = lengthOfMonthAt(rest);
  return fraction(whole * length + (span.end - rest), length);
}

function wholeMonthsIn({ first, end }: Span): number {
  const apart = monthIndexOf(end) - monthIndexOf(first);
  return dayNumberAfterMonths(first, apart) <= end ? apart : apart - 1;
}

function monthIndexOf(dayNumber: number): number {
  const date = new Date(dayNumber * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function lengthOfMonthAt(dayNumber: number): number {
  const date = new Date(dayNumber * 86_400_000);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.getUTCDate();
}
