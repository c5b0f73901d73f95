import * as z from 'zod/mini';
import { parseWith, type Parsed } from './problem.js';

/** The most characters (UTF-16 units) one text of the canvas holds: a megabyte that is pasted fits beside what stood there. */
export const longestText = 2_000_000;

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

const words = z.string().check(z.maxLength(longestText));
const text = z._default(words, '');
const answer = z.exactOptional(words);

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

/** What the household answered to the three questions a conversation begins with; what was not answered is absent. */
export const conversationSchema = z.strictObject({ going: answer, change: answer, content: answer });

/** The one-page plan as a section of the case document: pseudonymous references, eight texts, perhaps a score and what was said first. */
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
  // Absent, not empty, so that a plan that was sealed before there was a conversation keeps its hash.
  conversation: z.exactOptional(conversationSchema),
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
