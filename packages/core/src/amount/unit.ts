import * as z from 'zod/mini';

/** The units a price may be per; `once` is a single payment. */
export const units = [
  'once',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'schoolMonth',
  'quarter',
  'halfYear',
  'year',
] as const;

/** What a price is per; a `day` is also an etmaal. */
export type Unit = (typeof units)[number];

/** A unit by its name. */
export const unitSchema = z.literal(units);
