import { fraction, times, writtenDecimal, type Fraction } from '../amount/fraction.js';
import type { Unit } from '../amount/unit.js';
import { dayNumberOf } from '../calendar/calendar.js';
import type { CostLine } from './cost-benefit.js';
import { isEmpty, monthsIn, sharedDays, type Span } from './month-share.js';

// A year is 12 months, 52 weeks or 365 days, leap year or not: that is how prices per year are quoted.
const perMonth: Partial<Record<Unit, Fraction>> = {
  day: fraction(365, 12),
  night: fraction(365, 12),
  week: fraction(52, 12),
  month: fraction(1),
  quarter: fraction(1, 3),
  halfYear: fraction(1, 6),
  year: fraction(1, 12),
};

/** A number of units of something inside a period, and whether somebody wrote it or it follows from the days. */
type Counted = { unit: Unit; times?: number };

/** Whether a line shares no day with the period; a single payment lies outside when its `from` does. */
export function isOutside(line: Pick<CostLine, 'unit' | 'from' | 'to'>, period: Span): boolean {
  if (line.unit !== 'once') return isEmpty(sharedDays(period, line.from, line.to));
  if (line.from === undefined) return false;
  const day = dayNumberOf(line.from);
  return day < period.first || day >= period.end;
}

/** How many units of a line, or of its own contribution, lie inside the period: what is written, else what follows from the days of the line; `null` where that cannot be known. */
export function unitsInside(counted: Counted, line: Pick<CostLine, 'from' | 'to'>, period: Span): Fraction | null {
  if (counted.times !== undefined) return writtenDecimal(counted.times);
  if (counted.unit === 'once') return fraction(isOutside({ ...line, unit: 'once' }, period) ? 0 : 1);
  const rate = perMonth[counted.unit];
  return rate === undefined ? null : times(monthsIn(sharedDays(period, line.from, line.to)), rate);
}
