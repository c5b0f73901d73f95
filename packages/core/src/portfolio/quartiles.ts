import { fraction, rounded } from '../amount/fraction.js';

/** The least, the three quartiles and the most of some whole numbers, in this order. The second quartile is the median. */
export type FiveNumbers = [least: bigint, lower: bigint, median: bigint, upper: bigint, most: bigint];

/**
 * The five numbers of whole numbers in any order; there is at least one. Quartiles by definition 7 of "Sample Quantiles
 * in Statistical Packages" (The American Statistician 50, 1996, pages 361–365), the one spreadsheets call QUARTILE.INC:
 * quarter q lies at place (n − 1) × q ÷ 4, from 0, in proportion between its neighbours, and is rounded once, a half
 * away from zero. Throws a RangeError on an empty list.
 */
export function fiveNumbers(values: readonly bigint[]): FiveNumbers {
  const sorted = inOrder(values);
  const quarter = (q: bigint): bigint => {
    const place = BigInt(sorted.length - 1) * q;
    const [below, share] = [Number(place / 4n), place % 4n];
    const [low, high] = [at(sorted, below), at(sorted, share === 0n ? below : below + 1)];
    return rounded(fraction(low * (4n - share) + high * share, 4n));
  };
  return [quarter(0n), quarter(1n), quarter(2n), quarter(3n), quarter(4n)];
}

// A typed array is sorted by its numbers without a function per comparison; it holds 64 bits, which amounts of money fit.
function inOrder(values: readonly bigint[]): ArrayLike<bigint> {
  if (values.every((value) => BigInt.asIntN(64, value) === value)) return BigInt64Array.from(values).sort();
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function at(sorted: ArrayLike<bigint>, place: number): bigint {
  const value = sorted[place];
  if (value === undefined) throw new RangeError('Of no numbers at all there is no quartile.');
  return value;
}
