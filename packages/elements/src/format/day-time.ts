import type { Day, Instant } from '@maatwerk/core/calendar';
import type { Locale } from '../messages/message-catalogue.js';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day in words with a no-break space after its number: `1 december 2026`. */
export function formatDay(day: Day, locale: Locale): string {
  return inOnePiece(dateOf(day, tags[locale], { year: 'numeric' }));
}

/** A day in words without its year: `1 december`. */
export function formatShortDay(day: Day, locale: Locale): string {
  return inOnePiece(dateOf(day, tags[locale], {}));
}

/** A day in words after the name of its weekday: `dinsdag 1 december 2026`. */
export function formatLongDay(day: Day, locale: Locale): string {
  return dateOf(day, tags[locale], { year: 'numeric', weekday: 'long' });
}

/** A month (1–12) of a year: `november 2028`. */
export function formatMonth(year: number, month: number, locale: Locale): string {
  const first = new Date(0).setUTCFullYear(year, month - 1, 1);
  return new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/** The name of a weekday: 1 is Monday, 7 is Sunday. */
export function formatWeekday(weekday: number, locale: Locale): string {
  const monday = Date.UTC(2024, 0, 1);
  return new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' }).format(
    monday + (weekday - 1) * 86_400_000,
  );
}

/** The time of a moment in the Netherlands: `14.03`, in English `14:03`. */
export function formatTime(instant: Instant, locale: Locale): string {
  const text = new Intl.DateTimeFormat(tags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(instant));
  return locale === 'nl' ? text.replace(':', '.') : text;
}

/** A moment in the Netherlands: `24 november 2026, 13.52`. */
export function formatDateTime(instant: Instant, locale: Locale): string {
  return `${formatInstantDay(instant, locale)}, ${formatTime(instant, locale)}`;
}

/** The day of a moment in the Netherlands: `24 november 2026`. */
export function formatInstantDay(instant: Instant, locale: Locale): string {
  return inOnePiece(
    new Intl.DateTimeFormat(tags[locale], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Amsterdam',
    }).format(new Date(instant)),
  );
}

function dateOf(day: Day, tag: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC', ...options }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

// A line must not end between the number and the month.
function inOnePiece(text: string): string {
  return text.replace(/^(\d+) /, '$1\u00a0');
}
