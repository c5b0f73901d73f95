import * as z from 'zod/mini';
import { parseWith, type Parsed } from './problem.js';

/** The most characters (UTF-16 units) one text of the canvas holds. */
export const longestText = 1_000_000;

/** The texts of the canvas in the order of reading: the perspective leads. */
export const canvasFields = [
  'perspective',
  'situation',
  'breakthrough',
  'ownActions',
  'support',
  'treatment',
  'legitimacy',
  'involvement',
] as const;

/** The name of a text of the canvas. */
export type CanvasField = (typeof canvasFields)[number];

const text = z._default(z.string().check(z.maxLength(longestText)), '');

/** A satisfaction score: 0 to 10 with at most one decimal. */
export const scoreSchema = z.number().check(
  z.minimum(0),
  z.maximum(10),
  z.refine((score) => Math.round(score * 10) / 10 === score, { params: { expected: 'one-decimal' } }),
);

/** The score the household gave, or that it rather gave none; on the canvas only where that stands alone, inside a case a score is a command. */
export const satisfactionSchema = z.union([
  z.strictObject({ score: scoreSchema }),
  z.strictObject({ declined: z.literal(true) }),
]);

/** The one-page plan as a section of the case document: pseudonymous references, eight texts and perhaps a score. */
export const canvasSchema = z.strictObject({
  reference: text,
  clientNumber: text,
  perspective: text,
  situation: text,
  breakthrough: text,
  ownActions: text,
  support: text,
  treatment: text,
  legitimacy: text,
  involvement: text,
  satisfaction: z.exactOptional(satisfactionSchema),
});

/** The one-page plan; a text that was not written is `''`. */
export type Canvas = z.infer<typeof canvasSchema>;

/** The score on a canvas that stands alone, or `{declined: true}`. */
export type Satisfaction = z.infer<typeof satisfactionSchema>;

/** A canvas on which nothing is written yet. */
export function emptyCanvas(): Canvas {
  return z.parse(canvasSchema, {});
}

/** Reads unknown data as a canvas: a missing text is `''`, an unknown key a problem under its own name. */
export function parseCanvas(data: unknown): Parsed<Canvas> {
  return parseWith(canvasSchema, data);
}
