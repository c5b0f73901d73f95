import * as z from 'zod/mini';
import { longestText } from '../canvas/canvas.js';
import { parseWith, type Parsed } from '../canvas/problem.js';

/** The three public values, in the order they are shown and settled. */
export const publicValues = ['involvement', 'legitimacy', 'publicReturn'] as const;

/** The name of a public value. */
export type PublicValue = (typeof publicValues)[number];

/** The scenarios a plan is held against: what is now, and what threatens. */
export const comparedScenarios = ['current', 'threatened'] as const;

/** The name of a scenario the plan is held against. */
export type ComparedScenario = (typeof comparedScenarios)[number];

/** How the plan does on a value beside another scenario. */
export const verdicts = ['better', 'equal', 'less'] as const;

const weight = z.int().check(z.minimum(0), z.maximum(100));

/** Where the weight of a plan lies: three whole numbers of 0 to 100, together 100. */
export const weightsSchema = z.strictObject({ involvement: weight, legitimacy: weight, publicReturn: weight }).check(
  z.refine((weights) => weights.involvement + weights.legitimacy + weights.publicReturn === 100, {
    params: { expected: 'sum-100' },
  }),
);

/** One reasoned comparison on one value; without `verdict` nobody has judged yet. */
export const comparisonSchema = z.strictObject({
  verdict: z.exactOptional(z.literal(verdicts)),
  reason: z._default(z.string().check(z.maxLength(longestText)), ''),
});

const pair = z.prefault(
  z.strictObject({
    current: z.prefault(comparisonSchema, {}),
    threatened: z.prefault(comparisonSchema, {}),
  }),
  {},
);

/** The value triangle as a section of the case document; `weights` is `null` until somebody chooses them. */
export const valueTriangleSchema = z.strictObject({
  weights: z._default(z.nullable(weightsSchema), null),
  comparisons: z.prefault(z.strictObject({ involvement: pair, legitimacy: pair, publicReturn: pair }), {}),
});

/** Whole numbers per value, together 100. */
export type Weights = z.infer<typeof weightsSchema>;

/** A verdict, if there is one yet, and its reason. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** The weights and the six comparisons. */
export type ValueTriangle = z.infer<typeof valueTriangleSchema>;

/** A triangle without weights, verdicts or reasons. */
export function emptyValueTriangle(): ValueTriangle {
  return z.parse(valueTriangleSchema, {});
}

/** Reads unknown data as a value triangle: what is missing is empty, an unknown key a problem under its own name. */
export function parseValueTriangle(data: unknown): Parsed<ValueTriangle> {
  return parseWith(valueTriangleSchema, data);
}
