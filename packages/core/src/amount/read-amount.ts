import type { Amount } from './amount.js';
import { interpretAmount } from './interpret-amount.js';
import type { Notation } from './notation.js';
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

/**
 * Reads a typed amount: `4.962,72`, `€ 60.000,-`, `74 per maand`, `600 duizend`, `22.000 - 56.000`, `ca. 5.000`, `PM`, or with
 * the notation `en` `4,962.72`, `74 per month`, `600 thousand`, `22,000 - 56,000`, `± 5,000`, `PM`. Takes time in proportion to the text.
 */
export function readAmount(text: string, { notation = 'nl' }: { notation?: Notation } = {}): AmountReading {
  const reading = interpretAmount(text, notation);
  return 'refused' in reading ? { refused: true } : reading;
}

/** A typed text as an amount to keep: `null` when empty, PM with the text as typed when it was not understood. A unit (`per`) is left to the reading. */
export function amountFrom(text: string, notation: Notation = 'nl'): Amount | null {
  const reading = readAmount(text, { notation });
  if ('empty' in reading) return null;
  if ('refused' in reading) return { unquantified: true, typed: text };
  if ('per' in reading) return { cents: reading.cents };
  return reading;
}
