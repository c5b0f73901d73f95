import { publicValues, type PublicValue, type Weights } from './value-triangle.js';

/** A point in the unit square around the triangle: `x` to the right, `y` down, both 0–1. Involvement is the top (½, 0), legitimacy (0, 1), public return (1, 1). */
export type TrianglePoint = { x: number; y: number };

/** The three values in balance. Involvement carries the odd point, being the first to be read. */
export const balanced: Weights = { involvement: 34, legitimacy: 33, publicReturn: 33 };

/** The weights with one value moved to a whole number (clamped to 0–100); the other two share the rest in proportion. No weights yet count as balance. */
export function moveWeight(weights: Weights | null, value: PublicValue, to: number): Weights {
  const from = weights ?? balanced;
  if (Number.isNaN(to)) return from;
  const moved = Math.min(100, Math.max(0, Math.round(to)));
  const [first, second] = publicValues.filter((other) => other !== value);
  if (!first || !second) return from;
  const sum = from[first] + from[second];
  const [shareOfFirst, shareOfSecond] = sum === 0 ? [1, 1] : [from[first], from[second]];
  const [one = 0, other = 0] = apportion(100 - moved, [shareOfFirst, shareOfSecond]);
  return { ...from, [value]: moved, [first]: one, [second]: other };
}

/** The weights a step (in points, negative is away) nearer to a value. */
export function moveTowards(weights: Weights | null, value: PublicValue, step: number): Weights {
  return moveWeight(weights, value, (weights ?? balanced)[value] + step);
}

/** Where weights lie in the triangle. */
export function pointOf(weights: Weights): TrianglePoint {
  return { x: (weights.involvement / 2 + weights.publicReturn) / 100, y: 1 - weights.involvement / 100 };
}

/** The weights at a point; a point beside the triangle counts as one on its edge, no point at all (NaN) as balance. */
export function weightsAt({ x, y }: TrianglePoint): Weights {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return balanced;
  const involvement = 1 - y;
  const publicReturn = x - involvement / 2;
  const shares = [involvement, 1 - involvement - publicReturn, publicReturn].map((share) => Math.max(0, share));
  const [top = 0, left = 0, right = 0] = apportion(100, shares);
  return { involvement: top, legitimacy: left, publicReturn: right };
}

/** The whole number of 0–100 that somebody typed, or `undefined` for anything else. */
export function readWeight(text: string): number | undefined {
  const typed = text.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : undefined;
}

// The method of largest remainders; where remainders are equal the first in order gets the point.
function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, part) => all + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
