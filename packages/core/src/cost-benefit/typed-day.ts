import type { Notation } from '../amount/notation.js';
import { isDay, type Day } from '../calendar/calendar.js';

/** Reads a typed day: `2027-02-01`, `1-2-2027`, `1.2.2027`, `1/2/2027`; `null` where that is none. In English a slash with two numbers that could both be the month is refused. */
export function readDay(text: string, notation: Notation = 'nl'): Day | null {
  const typed = text.trim();
  const [, date = '', sign, month = '', year = ''] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  const isAmerican = notation === 'en' && sign === '/' && Number(date) <= 12 && Number(date) !== Number(month);
  const day = sign === undefined ? typed : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) && !isAmerican ? day : null;
}
