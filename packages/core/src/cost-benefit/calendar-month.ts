import { dayNumberAfterMonths, dayNumberOf } from '../calendar/calendar.js';
import type { Period } from './cost-benefit.js';

/** A month of a year: `month` is 1 to 12. */
export type CalendarMonth = { year: number; month: number };

/** The calendar month in which a month of a period (from 1) ends, so that what holds from its end on is never said too early. */
export function calendarMonthOf({ start }: Period, month: number): CalendarMonth {
  const last = new Date((dayNumberAfterMonths(dayNumberOf(start), month) - 1) * 86_400_000);
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1 };
}
