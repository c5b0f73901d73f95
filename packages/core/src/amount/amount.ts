import * as z from 'zod/mini';

/** The most cents that are still exact as a number, in either direction: 9.007.199.254.740.991. */
export const mostCents = Number.MAX_SAFE_INTEGER;

/** Whole cents within ±`mostCents`. */
export const centsSchema = z.int();

// lengths are checked elsewhere too, and weigh a sixth of what z.tuple does
const twoEnds = z.array(centsSchema).check(
  z.minLength(2),
  z.maxLength(2),
  z.refine(({ length, 0: min = 0, 1: max = 0 }) => length !== 2 || min <= max, {
    params: { expected: 'low-before-high' },
  }),
) as unknown as z.ZodMiniType<[number, number], [number, number]>;

/** An amount of money as a person knows it: exact or estimated cents, a range in cents, or unquantified (PM). */
export const amountSchema = z.union([
  z.strictObject({ cents: centsSchema, estimate: z.exactOptional(z.literal(true)) }),
  z.strictObject({ range: twoEnds }),
  z.strictObject({ unquantified: z.literal(true), typed: z.exactOptional(z.string()) }),
]);

/** Money in whole cents, an estimate of it, a range `[min, max]`, or PM; `typed` keeps a text that could not be read and counts as PM. */
export type Amount = z.infer<typeof amountSchema>;

/** Lower and upper end in cents; `null` for PM. */
export function endsOf(amount: Amount): { min: number; max: number } | null {
  if ('cents' in amount) return { min: amount.cents, max: amount.cents };
  if ('range' in amount) return { min: Math.min(...amount.range), max: Math.max(...amount.range) };
  return null;
}
