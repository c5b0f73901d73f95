import {
  comparedScenarios,
  publicValues,
  type Comparison,
  type PublicValue,
  type ValueTriangle,
  type Weights,
} from './value-triangle.js';
import type { ComparisonPlace } from './assessment.js';

/** A value that weighs another number of points here than there. */
export type WeightDifference = { value: PublicValue; here: number; there: number };

/** A comparison whose verdict, or with equal verdicts whose reason, is another one. */
export type ComparisonDifference = ComparisonPlace & {
  here: Comparison;
  there: Comparison;
  what: 'verdict' | 'reason';
};

/**
 * How two triangles differ, without saying which one is better: who has a point at all, which values weigh another
 * number of points (only where both have a point), and which comparisons say something else. White space around a reason is no difference.
 */
export type TriangleDifference = {
  points: 'both' | 'here' | 'there' | 'none';
  weights: WeightDifference[];
  comparisons: ComparisonDifference[];
};

/** How one triangle differs from another one: of an earlier version, or of another case. */
export function differenceOf(here: ValueTriangle, there: ValueTriangle): TriangleDifference {
  return {
    points: here.weights ? (there.weights ? 'both' : 'here') : there.weights ? 'there' : 'none',
    weights: here.weights && there.weights ? weightDifferences(here.weights, there.weights) : [],
    comparisons: publicValues.flatMap((value) =>
      comparedScenarios.flatMap((scenario): ComparisonDifference[] => {
        const [one, other] = [here.comparisons[value][scenario], there.comparisons[value][scenario]];
        const what = differing(one, other);
        return what ? [{ value, scenario, here: one, there: other, what }] : [];
      }),
    ),
  };
}

function weightDifferences(here: Weights, there: Weights): WeightDifference[] {
  return publicValues
    .map((value) => ({ value, here: here[value], there: there[value] }))
    .filter((one) => one.here !== one.there);
}

function differing(one: Comparison, other: Comparison): 'verdict' | 'reason' | null {
  if (one.verdict !== other.verdict) return 'verdict';
  return one.reason.trim() === other.reason.trim() ? null : 'reason';
}
