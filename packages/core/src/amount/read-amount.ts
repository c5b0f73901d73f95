import type { Amount } from './amount.js';
import { interpretAmount } from './interpret-amount.js';
import type { Unit } from './unit.js';

/** What a person's text says about money, in cents; `explainRefusal` says why a text was refused. */
export type AmountReading =
  | { cents: number }
  | { cents: number; per: Unit }
  | { cents: number; estimate: true }
  | { range: [min: number, max: number] }
  | { unquantified: true }
  | { empty: true }
  | { refused: true };

/** Reads a typed amount in Dutch notation: `4.962,72`, `€ 60.000,-`, `74 per maand`, `600 duizend`, `22.000 - 56.000`, `ca. 5.000`, `PM`. Takes time in proportion to the text. */
export function readAmount(text: string): AmountReading {
  const reading = interpretAmount(text);
  return 'refused' in reading ? { refused: true } : reading;
}

/** A typed text as an amount to keep: `null` when empty, PM with the text as typed when it was not understood. A unit (`per`) is left to the reading. */
export function amountFrom(text: string): Amount | null {
  const reading = readAmount(text);
  if ('empty' in reading) return null;
  if ('refused' in reading) return { unquantified: true, typed: text };
  if ('per' in reading) return { cents: reading.cents };
  return reading;
}
