/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type Day = string;

/** A moment in UTC, ISO 8601, such as `2026-01-05T09:00:00Z`. */
export type Instant = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

// A day that is shown or compared is a day in the Netherlands, whatever the zone of the machine: the tables meet there.
const amsterdamDay = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Whether a text is a day that exists: `2026-02-30` is none. */
export function isDay(text: unknown): text is Day {
  const parts = typeof text === 'string' ? dayPattern.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a moment in UTC that exists. */
export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string') return false;
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/.exec(text);
  return parts !== null && isDay(parts[1]);
}

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return new Date(millisecondsOf(year, month + 1, 0)).getUTCDate();
}

/** The day it is in Europe/Amsterdam at a moment. */
export function dayOf(instant: Instant): Day {
  // turned round here: en-CA, which looked like ISO, has become 1/5/2026 in engines with the locale data of CLDR 42
  return amsterdamDay.format(new Date(instant)).replace(/(\d+)\/(\d+)\/(\d+)/, '$3-$1-$2');
}

/** The weekday of a day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((dayNumberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day a number of days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return formatDay(new Date(Date.parse(day) + days * millisecondsPerDay));
}

/** The same day a number of months later; a day that month lacks is its last. */
export function addMonths(day: Day, months: number): Day {
  return formatDay(new Date(dayNumberAfterMonths(dayNumberOf(day), months) * millisecondsPerDay));
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** A day as the whole number of days since 1 January 1970; negative before it. */
export function dayNumberOf(day: Day): number {
  return Date.parse(day) / millisecondsPerDay;
}

/** `addMonths` on day numbers, which have no last year. */
export function dayNumberAfterMonths(dayNumber: number, months: number): number {
  const date = new Date(dayNumber * millisecondsPerDay);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return millisecondsOf(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month))) / millisecondsPerDay;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
function millisecondsOf(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

function formatDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
