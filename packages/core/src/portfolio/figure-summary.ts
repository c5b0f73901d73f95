import { fraction, rounded } from '../amount/fraction.js';
import type { Bounds } from '../cost-benefit/analysis.js';
import { boundsOf, nothing, plus, type ExactSum } from '../cost-benefit/exact-sum.js';
import { fiveNumbers } from './quartiles.js';

/** An analysis by its place in the list that was given, from 0, and its id where it has one. */
export type AnalysisRef = { index: number; id?: string };

/** The statistics of one figure in cents. Where an amount is a range, `min` is that of the lowest ends and `max` that of the highest. */
export type Statistics = {
  sum: Bounds;
  mean: Bounds;
  lowest: Bounds;
  lowerQuartile: Bounds;
  median: Bounds;
  upperQuartile: Bounds;
  highest: Bounds;
};

/** One figure over a portfolio: how many analyses have it, what it comes to, and which were left out or are incomplete. */
export type FigureSummary = {
  /** The number of analyses that were added. */
  n: number;
  /** `null` where none was added, which is not 0. */
  statistics: Statistics | null;
  /** How many are below 0 at both ends. */
  negative: number;
  /** How many are below 0 at one end only. */
  perhapsNegative: number;
  /** How many are a range. */
  ranges: number;
  /** Added with what is known; an unknown amount (PM) comes on top, or goes off. */
  unquantified: AnalysisRef[];
  /** Left out: nothing was filled in. */
  notCalculated: AnalysisRef[];
  /** Left out: a reason says why it cannot be calculated. */
  impossible: AnalysisRef[];
};

/** What one analysis has for a figure: a sum, or why there is none. */
export type FigureValue = ExactSum | 'notCalculated' | 'impossible';

/** Sums up one figure. Quartiles are taken of the lowest and of the highest ends apart: whatever the true amounts within the ranges are, the true quartile lies between the two. */
export function summarise(values: readonly { of: AnalysisRef; value: FigureValue }[]): FigureSummary {
  const added = values.flatMap(({ of, value }) => (typeof value === 'string' ? [] : [{ of, sum: value }]));
  const sums = added.map(({ sum }) => sum);
  const why = (reason: string): AnalysisRef[] => values.filter(({ value }) => value === reason).map(({ of }) => of);
  return {
    n: added.length,
    statistics: sums.length === 0 ? null : statisticsOf(sums),
    negative: sums.filter(({ max }) => max < 0n).length,
    perhapsNegative: sums.filter(({ min, max }) => min < 0n && max >= 0n).length,
    ranges: sums.filter(({ min, max }) => min !== max).length,
    unquantified: added.filter(({ sum }) => sum.unquantified).map(({ of }) => of),
    notCalculated: why('notCalculated'),
    impossible: why('impossible'),
  };
}

function statisticsOf(sums: readonly ExactSum[]): Statistics {
  const all = sums.reduce<ExactSum>(plus, nothing);
  const n = BigInt(sums.length);
  const [low, high] = [fiveNumbers(sums.map(({ min }) => min)), fiveNumbers(sums.map(({ max }) => max))];
  const { unquantified } = all;
  const number = (place: 0 | 1 | 2 | 3 | 4): Bounds => boundsOf({ min: low[place], max: high[place], unquantified });
  return {
    sum: boundsOf(all),
    mean: boundsOf({ min: rounded(fraction(all.min, n)), max: rounded(fraction(all.max, n)), unquantified }),
    lowest: number(0),
    lowerQuartile: number(1),
    median: number(2),
    upperQuartile: number(3),
    highest: number(4),
  };
}
