import { endsOf, type Amount } from '../amount/amount.js';
import type { Bounds } from './analysis.js';

/** A sum in whole cents from lowest to highest, exact at any size. */
export type ExactSum = { min: bigint; max: bigint; unquantified: boolean };

/** The sum of nothing. */
export const nothing: ExactSum = { min: 0n, max: 0n, unquantified: false };

/** Two sums together; PM stays PM and adds nothing. */
export function plus(a: ExactSum, b: ExactSum): ExactSum {
  return { min: a.min + b.min, max: a.max + b.max, unquantified: a.unquantified || b.unquantified };
}

/** The first sum less the second, crosswise: the lowest outcome takes the highest from the lowest. */
export function less(a: ExactSum, b: ExactSum): ExactSum {
  return { min: a.min - b.max, max: a.max - b.min, unquantified: a.unquantified || b.unquantified };
}

/** An amount as a sum. */
export function sumOf(amount: Amount): ExactSum {
  const ends = endsOf(amount);
  return ends === null
    ? { min: 0n, max: 0n, unquantified: true }
    : { min: BigInt(ends.min), max: BigInt(ends.max), unquantified: false };
}

/** A sum as numbers; exact while it stays within ±9.007.199.254.740.991 cents. */
export function boundsOf({ min, max, unquantified }: ExactSum): Bounds {
  return { min: Number(min), max: Number(max), unquantified };
}
