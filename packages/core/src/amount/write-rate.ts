import { notations, type Notation } from './notation.js';
import type { Unit } from './unit.js';
import { writeCents } from './write-amount.js';

/** What a price is per in the words of a notation, such as `etmaal` or `school month`; `eenmalig` or `once` for a single payment. */
export function writeUnit(unit: Unit, notation: Notation = 'nl'): string {
  const { units, once } = notations[notation];
  return [...units].find(([, each]) => each === unit)?.[0] ?? once;
}

/** Cents per unit as the text to edit, which reads back as the same rate: `10 per week`; a single payment is the amount alone. */
export function writeRate(cents: number, unit: Unit, notation: Notation = 'nl'): string {
  const amount = writeCents(cents, notation);
  return unit === 'once' ? amount : `${amount} per ${writeUnit(unit, notation)}`;
}
