import * as z from 'zod/mini';
import type { Day } from '../calendar/calendar.js';
import { daySchema } from '../calendar/day-schema.js';
import { canvasSchema, longestText } from '../canvas/canvas.js';
import { parseWith, type Parsed } from '../canvas/problem.js';
import { costBenefitSchema } from '../cost-benefit/cost-benefit.js';
import { isJson, type Json } from '../log/canonical-json.js';
import { confirmationSchema } from '../privacy/confirmations.js';
import { valueTriangleSchema } from '../value-triangle/value-triangle.js';

const id = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^/#]+$/));
const text = z._default(z.string().check(z.maxLength(longestText)), '');
const answer = z.exactOptional(z.literal(['yes', 'no']));

/** A ground on which the plan may be carried out: its kind, the words of the rule, who advises, who may decide. */
export const groundSchema = z.strictObject({
  id,
  kind: z.literal(['law', 'bylaw', 'hardshipClause', 'deviationPower']),
  rule: text,
  advises: text,
  decides: text,
  customisation: z.exactOptional(z.literal(['product', 'process'])),
  suitable: answer,
  necessary: answer,
  balanced: answer,
});

/** A part of the solution, what pays for it, the day it ends, and the last day to ask for more. */
export const fundingSchema = z.strictObject({
  id,
  part: text,
  source: text,
  endsOn: z.exactOptional(daySchema),
  renewBy: z.exactOptional(daySchema),
});

/** An organisation around the household. */
export const partySchema = z.strictObject({
  id,
  organisation: text,
  role: text,
  keyParty: z._default(z.boolean(), false),
  contacted: z._default(z.boolean(), false),
});

/** A dated note on how it goes. */
export const updateSchema = z.strictObject({ id, on: daySchema, by: z.string(), text });

/** One of the values that two people gave one field; who wrote it and when. */
export const fieldVersionSchema = z.strictObject({
  value: z.optional(z.custom<Json>(isJson, { params: { expected: 'json' } })),
  by: z.nullable(z.string()),
  at: z.nullable(z.string()),
});

/** A field that two people changed at once, with every text that was written; it stays until somebody chooses. */
export const conflictSchema = z.strictObject({ id, path: z.string(), versions: z.array(fieldVersionSchema) });

/** Everything written about a case. Erasable as a whole; the decision stands in the log. */
export const caseDocumentSchema = z.strictObject({
  format: z.literal(1),
  canvas: z.prefault(canvasSchema, {}),
  costBenefit: costBenefitSchema,
  valueTriangle: z.prefault(valueTriangleSchema, {}),
  grounds: z._default(z.array(groundSchema), []),
  funding: z._default(z.array(fundingSchema), []),
  parties: z._default(z.array(partySchema), []),
  updates: z._default(z.array(updateSchema), []),
  confirmations: z._default(z.array(confirmationSchema), []),
  conflicts: z._default(z.array(conflictSchema), []),
  /** Who changed a field last, and when; the key is its path with dots. */
  edited: z._default(z.record(z.string(), z.strictObject({ by: z.string(), at: z.string() })), {}),
});

/** Everything written about a case. */
export type CaseDocument = z.infer<typeof caseDocumentSchema>;

/** A field that holds more than one person's text. */
export type Conflict = z.infer<typeof conflictSchema>;

/** One person's text in a conflict. */
export type FieldVersion = z.infer<typeof fieldVersionSchema>;

/** The name of a section that an editor edits as a whole. */
export type SectionName =
  | 'canvas'
  | 'costBenefit'
  | 'valueTriangle'
  | 'grounds'
  | 'funding'
  | 'parties'
  | 'updates'
  | 'confirmations'
  | 'conflicts';

/** The sections a decision is about: a vote and a seal keep their hash, and they are read-only while sealed. */
export const decidedSections = ['canvas', 'costBenefit', 'valueTriangle', 'grounds', 'funding'] as const;

/** A document in which nothing is written yet, with a cost-benefit year that starts on the first of next month. */
export function emptyDocument(today: Day): CaseDocument {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const start = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return z.parse(caseDocumentSchema, {
    format: 1,
    costBenefit: { period: { start, months: 12 }, scenarios: { current: null, threatened: null, custom: null } },
  });
}

/** Reads unknown data as a case document. Never throws. */
export function parseCaseDocument(data: unknown): Parsed<CaseDocument> {
  return parseWith(caseDocumentSchema, data);
}
