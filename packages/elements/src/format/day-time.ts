import type { Day, Instant } from '@maatwerk/core/calendar';
import type { Locale } from '../messages/message-catalogue.js';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };
const dayAndMonth: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

/** A day in words with a no-break space after its number: `1 december 2026`. */
export function formatDay(day: Day, locale: Locale): string {
  return inOnePiece(inWords(startOf(day), locale, { ...dayAndMonth, year: 'numeric' }));
}

/** A day in words without its year: `1 december`. */
export function formatShortDay(day: Day, locale: Locale): string {
  return inOnePiece(inWords(startOf(day), locale, dayAndMonth));
}

/** A day in words after the name of its weekday: `dinsdag 1 december 2026`. */
export function formatLongDay(day: Day, locale: Locale): string {
  return inWords(startOf(day), locale, { ...dayAndMonth, year: 'numeric', weekday: 'long' });
}

/** A month (1–12) of a year: `november 2028`. */
export function formatMonth(year: number, month: number, locale: Locale): string {
  const first = new Date(0).setUTCFullYear(year, month - 1, 1);
  return inWords(first, locale, { month: 'long', year: 'numeric' });
}

/** The name of a weekday: 1 is Monday, 7 is Sunday. */
export function formatWeekday(weekday: number, locale: Locale): string {
  return inWords(Date.UTC(2024, 0, weekday), locale, { weekday: 'long' });
}

/** The time of a moment in the Netherlands: `14.03`, in English `14:03`. */
export function formatTime(instant: Instant, locale: Locale): string {
  const text = inWords(
    Date.parse(instant),
    locale,
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    'Europe/Amsterdam',
  );
  return locale === 'nl' ? text.replace(':', '.') : text;
}

/** A moment in the Netherlands: `24 november 2026, 13.52`. */
export function formatDateTime(instant: Instant, locale: Locale): string {
  return `${formatInstantDay(instant, locale)}, ${formatTime(instant, locale)}`;
}

/** The day of a moment in the Netherlands: `24 november 2026`. */
export function formatInstantDay(instant: Instant, locale: Locale): string {
  return inOnePiece(inWords(Date.parse(instant), locale, { ...dayAndMonth, year: 'numeric' }, 'Europe/Amsterdam'));
}

const formats = new Map<string, Intl.DateTimeFormat>();

// To make a format takes a browser as long as to draw a row, and a page says the same days at every keystroke.
function inWords(at: number, locale: Locale, options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): string {
  const key = JSON.stringify([locale, options, timeZone]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...options, timeZone });
  formats.set(key, format);
  return format.format(at);
}

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

// A line must not end between the number and the month.
function inOnePiece(text: string): string {
  return text.replace(/^(\d+) /, '$1\u00a0');
}
