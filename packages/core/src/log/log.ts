import * as z from 'zod/mini';
import type { Instant } from '../calendar/calendar.js';
import type { Actor } from '../process/actor.js';
import { canonicalJson, type Json } from './canonical-json.js';
import { commitmentOf, hashOf, randomSalt } from './hash.js';

/** What stands in the log for a text that a person typed: a commitment, never the text. */
export interface Commitment {
  readonly commitment: string;
}

/** The members of an entry's `data`: codes, days, numbers, ids and commitments; no typed word. */
export type EntryData = Readonly<Record<string, Json>>;

/** One accepted step of a case. `hash` covers all other members; `prev` is the hash of the entry before. */
export interface Entry {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  /** The name of the command that was accepted. */
  readonly type: string;
  readonly data: EntryData;
  readonly prev: string;
  readonly hash: string;
}

/** The texts of one accepted step by field; a list of texts for a field that holds several. */
export type StepTexts = Readonly<Record<string, string | readonly string[]>>;

/** What a decision adds to a case, before it stands in the log. */
export interface AcceptedStep {
  readonly at: Instant;
  readonly by: Actor;
  readonly type: string;
  readonly data: EntryData;
  readonly texts: StepTexts;
}

/** A typed text beside the salt of its commitment. */
export interface AnnexText {
  readonly text: string;
  readonly salt: string;
}

/** The erasable part of a case's history: the texts by entry number and field, and the salt of the case's seals. */
export interface Annex {
  readonly salt: string;
  readonly texts: Readonly<Record<string, Readonly<Record<string, AnnexText | readonly AnnexText[]>>>>;
  /** The plan as it was at an entry, by its number, as canonical JSON. Absent: none was kept. */
  readonly versions?: Readonly<Record<string, string>>;
}

/** Where a log ends: the number of its entries and the hash of the last. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** The head of a case's log before its first entry; it ties the chain to the case, so that no other case's log fits. */
export function emptyHead(caseId: string): Head {
  return { seq: 0, hash: hashOf(canonicalJson({ case: caseId })) };
}

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The shape of a stored entry; what stands in `data` is for the process to judge. */
export const entrySchema = z.strictObject({
  seq: z.int().check(z.minimum(1)),
  at: z.string(),
  by: z.strictObject({ id: z.string(), role: z.string(), discipline: z.optional(z.string()) }),
  type: z.string(),
  data: z.record(z.string(), z.unknown()),
  prev: hex64,
  hash: hex64,
});

/** The hash that belongs to an entry, over its canonical text without `hash`. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { seq, at, by, type, data, prev } = entry;
  return hashOf(canonicalJson({ seq, at, by: { ...by }, type, data, prev }));
}

/** The stored form of an entry: canonical JSON on one line. */
export function writeEntry(entry: Entry): string {
  return canonicalJson({ ...entry, by: { ...entry.by } });
}

/**
 * Puts an accepted step at the end of a log: the entry with commitments in place of texts, and the texts for the annex.
 * `salt` gives each text its own random salt.
 */
export function appendStep(
  head: Head,
  step: AcceptedStep,
  salt: () => string = randomSalt,
): { readonly entry: Entry; readonly texts: Annex['texts'] } {
  const kept: Record<string, AnnexText | readonly AnnexText[]> = {};
  const data: Record<string, Json> = { ...step.data };
  for (const [field, content] of Object.entries(step.texts)) {
    if (typeof content === 'string') {
      const text = { text: content, salt: salt() };
      kept[field] = text;
      data[field] = commit(text);
    } else {
      const texts = content.map((text) => ({ text, salt: salt() }));
      kept[field] = texts;
      data[field] = texts.map(commit);
    }
  }
  const by = { ...step.by };
  const body = { seq: head.seq + 1, at: step.at, by, type: step.type, data, prev: head.hash };
  const entry: Entry = { ...body, hash: entryHash(body) };
  return { entry, texts: Object.keys(kept).length > 0 ? { [String(entry.seq)]: kept } : {} };
}

/** The text of an entry's field, or of the nth text of a list field; `undefined` once erased. */
export function textOf(annex: Annex | null, seq: number, field: string, index = 0): string | undefined {
  const kept = annex?.texts[String(seq)]?.[field];
  if (kept === undefined) return undefined;
  return 'text' in kept ? kept.text : kept[index]?.text;
}

function commit(text: AnnexText): { commitment: string } {
  return { commitment: commitmentOf(text.salt, text.text) };
}
