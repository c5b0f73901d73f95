import { isDay } from '../calendar/calendar.js';
import { mostMonths, type CostBenefit, type Period } from './cost-benefit.js';
import { readTimes } from './typed-times.js';
import { withUnread } from './unread-text.js';

/** A field of a period. */
export type PeriodField = keyof Period;

/** What a typed first day or number of months says (`2 x 12` is 24); `null` when it says neither. */
export function readPeriodField(field: PeriodField, text: string): Period[PeriodField] | null {
  if (field === 'start') return isDay(text) ? text : null;
  const reading = readTimes(text);
  if (!('times' in reading) || !Number.isInteger(reading.times)) return null;
  return reading.times >= 1 && reading.times <= mostMonths ? reading.times : null;
}

/** An analysis after typing into its period; a text that cannot be read is kept as typed, and the period stays what it was. */
export function typePeriod(costBenefit: CostBenefit, field: PeriodField, text: string): CostBenefit {
  const read = readPeriodField(field, text);
  if (read === null) return withUnread(costBenefit, field, text);
  return { ...withUnread(costBenefit, field), period: { ...costBenefit.period, [field]: read } };
}
