import * as z from 'zod/mini';
import { amountSchema } from '../amount/amount.js';
import { unitSchema } from '../amount/unit.js';
import { parseWith, type Parsed } from '../canvas/problem.js';
import type { CostLine } from './cost-benefit.js';

const text = z.string();
const written = text.check(z.refine((given) => given.trim() !== '', { params: { expected: 'longer-text' } }));

/** A price of a list: what it is called, how much per what, of which year, and who says so. It is known: never PM. */
export const priceSchema = z.strictObject({
  id: written,
  label: written,
  amount: amountSchema.check(
    z.refine((amount) => !('unquantified' in amount), { params: { expected: 'known-amount' } }),
  ),
  unit: unitSchema,
  year: z.int().check(z.minimum(1900), z.maximum(2999)),
  region: z.exactOptional(text),
  source: written,
  fundingSource: z.exactOptional(text),
  payer: z.exactOptional(text),
  note: z.exactOptional(text),
});

/** Prices a host gives under one name; `example` says that no amount in it is anybody's price. */
export const priceListSchema = z.strictObject({
  name: written,
  example: z.exactOptional(z.boolean()),
  prices: z.array(priceSchema).check(
    z.refine((prices) => new Set(prices.map(({ id }) => id)).size === prices.length, {
      params: { expected: 'ids-of-their-own' },
    }),
  ),
});

/** One price with its unit, year and source. */
export type Price = z.infer<typeof priceSchema>;

/** A list of prices that a host gives. */
export type PriceList = z.infer<typeof priceListSchema>;

/** Reads unknown data as a price list: its value, or every problem with its place. Never throws. */
export function parsePriceList(data: unknown): Parsed<PriceList> {
  return parseWith(priceListSchema, data);
}

/** A line with what a price says: amount, unit, year, region, source, and who pays where it says so. How often is left to the user. */
export function lineOfPrice(price: Price, id: string): CostLine {
  const { label, amount, unit, year, region, source, fundingSource, payer, note } = price;
  return {
    id,
    label,
    amount,
    unit,
    source,
    priceYear: year,
    ...(region !== undefined && { priceRegion: region }),
    ...(fundingSource !== undefined && { fundingSource }),
    ...(payer !== undefined && { payer }),
    ...(note !== undefined && { note }),
  };
}
