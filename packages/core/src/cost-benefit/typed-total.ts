import type { Amount } from '../amount/amount.js';
import { explainRefusal, type RefusalReason } from '../amount/explain-refusal.js';
import { amountFrom, readAmount } from '../amount/read-amount.js';
import type { Notation } from '../amount/notation.js';
import type { Unit } from '../amount/unit.js';
import { lineWorth } from './line-worth.js';
import type { Period } from './cost-benefit.js';

/** Why a typed total is no amount; `times-unknown`: a rate per hour or school month does not say how many there are. */
export type TotalRefusal = { reason: RefusalReason; readings: string[] } | { reason: 'times-unknown'; unit: Unit };

/**
 * What a typed total says: the amount over the whole period, `null` when nothing is typed. `rate` is how it was typed
 * where that was per unit, with its units inside the period as an exact number in text. Refused text is in the amount.
 */
export type TypedTotal = {
  amount: Amount | null;
  rate?: { cents: number; unit: Unit; times: string };
  refusal?: TotalRefusal;
};

/** Reads a typed total; `74 per maand` becomes what it comes to in the period. */
export function readTotal(text: string, period: Period, notation: Notation = 'nl'): TypedTotal {
  const refusal = explainRefusal(text, notation);
  if (refusal) return refused(text, refusal);
  const reading = readAmount(text, { notation });
  return 'per' in reading
    ? overPeriod(text, reading.cents, reading.per, period)
    : { amount: amountFrom(text, notation) };
}

function overPeriod(text: string, cents: number, unit: Unit, period: Period): TypedTotal {
  const { min, formula } = lineWorth({ label: '', amount: { cents }, unit }, period);
  if (formula.times === null) return refused(text, { reason: 'times-unknown', unit });
  if (!Number.isSafeInteger(min)) return refused(text, { reason: 'out-of-reach', readings: [] });
  return { amount: { cents: min }, rate: { cents, unit, times: formula.times } };
}

function refused(text: string, refusal: TotalRefusal): TypedTotal {
  return { amount: { unquantified: true, typed: text }, refusal };
}

/** What a kept amount was refused for when it was typed; `null` for an amount that was understood. What was typed in the other notation may be read in this one: then it is a likely reading, and no more. */
export function totalRefusal(
  amount: Amount | null | undefined,
  period: Period,
  notation: Notation = 'nl',
): TotalRefusal | null {
  const typed = amount && 'unquantified' in amount ? amount.typed : undefined;
  if (typed === undefined) return null;
  return readTotal(typed, period, notation).refusal ?? { reason: 'unreadable', readings: [typed] };
}
