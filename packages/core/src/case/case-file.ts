import { canonicalJson, type Json } from '../log/canonical-json.js';
import { writeEntry } from '../log/log.js';
import { applyCommit, checksumOf, type OpenedCase } from './case-record.js';
import type { FieldEdit, StoredCase } from './case.ports.js';

/** The most bytes a case file may have; a case of 10.000 steps has some 6 million. */
export const largestCaseFile = 16_000_000;

const formatName = 'maatwerk-case';
const formatVersion = 1;

/**
 * What the text of a file is: a stored case, of which nothing is checked yet, or why it is none. `not-json`: another
 * kind of file, or one that was cut off. `other-file`: JSON of something else. `other-version`: written by a version of
 * the kit that this one does not read.
 */
export type CaseFileReading =
  | { readonly ok: true; readonly stored: StoredCase }
  | { readonly ok: false; readonly code: 'not-json' | 'other-file' }
  | { readonly ok: false; readonly code: 'other-version'; readonly version: number };

/** A stored case as the text of a file: the record as it is, behind the name and version of the format. */
export function writeCaseFile(stored: StoredCase | null): string {
  return JSON.stringify({ format: `${formatName}/${formatVersion}`, ...stored }, null, 2);
}

/** Reads the text of a file. Never throws. */
export function readCaseFile(text: string): CaseFileReading {
  const value = parsed(text);
  if (value === undefined) return { ok: false, code: 'not-json' };
  const { format, ...stored } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const version = typeof format === 'string' ? new RegExp(`^${formatName}/(\\d{1,9})$`).exec(format)?.[1] : undefined;
  if (version === undefined) return { ok: false, code: 'other-file' };
  if (Number(version) !== formatVersion) return { ok: false, code: 'other-version', version: Number(version) };
  return { ok: true, stored: stored as unknown as StoredCase };
}

/** An opened case as a record again, with unsaved words in its document: what the store would hold had they been saved. */
export function recordWithWords(opened: OpenedCase, unsaved: readonly FieldEdit[]): StoredCase {
  const { id, entries, head, document, docVersion, annex, erasedAt } = opened;
  const members = {
    id,
    head,
    document: document && canonicalJson(document),
    docVersion,
    annex: annex && canonicalJson(annex as unknown as Json),
    ...(erasedAt === null ? {} : { erasedAt }),
  };
  const record = { ...members, checksum: checksumOf(members) };
  const log = entries.map(writeEntry);
  const withWords = applyCommit(id, record, {
    expectedSeq: head.seq,
    expectedDocVersion: docVersion,
    entries: [],
    patch: unsaved.map(({ path, value }) => (value === undefined ? { path } : { path, value })),
    annex: { texts: {} },
  });
  return withWords.ok ? { ...withWords.record, log } : { ...record, log };
}

function parsed(text: string): unknown {
  try {
    // A program that saves text may put a mark in front of it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
