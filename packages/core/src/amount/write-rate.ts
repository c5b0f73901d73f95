import type { Unit } from './unit.js';
import { writeCents } from './write-amount.js';

const words: Record<Exclude<Unit, 'once'>, string> = {
  hour: 'uur',
  day: 'etmaal',
  night: 'nacht',
  week: 'week',
  month: 'maand',
  schoolMonth: 'schoolmaand',
  quarter: 'kwartaal',
  halfYear: 'halfjaar',
  year: 'jaar',
};

/** Cents per unit as the Dutch text to edit, which reads back as the same rate: `10 per week`; a single payment is the amount alone. */
export function writeRate(cents: number, unit: Unit): string {
  return unit === 'once' ? writeCents(cents) : `${writeCents(cents)} per ${words[unit]}`;
}
