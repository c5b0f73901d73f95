import { isInstant, type Instant } from '../calendar/calendar.js';
import { canonicalJson, type Json } from '../log/canonical-json.js';
import { hashOf } from '../log/hash.js';
import { emptyHead, entryHash, type Annex, type Entry, type Head } from '../log/log.js';
import { readEntry, verify, type LogProblemCode } from '../log/verify.js';
import { fold } from '../process/fold.js';
import type { CaseState, Process } from '../process/process.js';
import { readAnnex } from './annex.js';
import { parseCaseDocument, type CaseDocument } from './case-document.js';
import { applyEdits } from './case-fields.js';
import { mergedVersions } from './case-versions.js';
import type { CaseListing, Commit, StoredCase } from './case.ports.js';

/** A stored case that verified in every part. */
export interface OpenedCase {
  readonly id: string;
  readonly process: Process;
  readonly entries: readonly Entry[];
  readonly head: Head;
  readonly state: CaseState;
  /** `null` once erased. */
  readonly document: CaseDocument | null;
  readonly docVersion: number;
  readonly annex: Annex | null;
  readonly erasedAt: Instant | null;
}

/** Why a stored case cannot be opened. `seq` is the first entry that is wrong, `codes` what the rules say of it. */
export type RecordProblem =
  | { readonly code: 'log-broken'; readonly seq: number; readonly why: LogProblemCode }
  | { readonly code: 'log-refused'; readonly seq: number; readonly codes: readonly string[] }
  | { readonly code: 'record-damaged' | 'document-unreadable' | 'annex-unreadable' }
  | { readonly code: 'process-unknown'; readonly process: string; readonly version: number };

/** Opening a stored case: all of it, or why not. */
export type Opening =
  { readonly ok: true; readonly opened: OpenedCase } | { readonly ok: false; readonly problem: RecordProblem };

/** What a commit does to a stored case: the record to keep and the lines to add, or why it may not. */
export type CommitOutcome =
  | { readonly ok: true; readonly record: StoredRecord; readonly added: readonly string[] }
  | { readonly ok: false; readonly reason: 'conflict' | 'damaged' };

/** A stored case without the lines of its log. */
export type StoredRecord = Omit<StoredCase, 'log'>;

/** The checksum of a stored record: it shows damage, not intent. */
export function checksumOf(record: Omit<StoredRecord, 'checksum'>): string {
  const { id, head, document, docVersion, annex, erasedAt } = record;
  return hashOf(canonicalJson({ id, head: { ...head }, document, docVersion, annex, erasedAt: erasedAt ?? null }));
}

/** Opens a stored case: checksum, chain, annex, document, and its log folded by the definition version it began with. Never throws. */
export function openRecord(stored: StoredCase, processes: readonly Process[]): Opening {
  try {
    return open(stored, processes);
  } catch {
    // A record may hold anything at all, such as members of another type.
    return failed({ code: 'record-damaged' });
  }
}

function open(stored: StoredCase, processes: readonly Process[]): Opening {
  const verification = verify(stored.id, stored.log, stored.head);
  if (!verification.ok) return failed({ code: 'log-broken', seq: verification.seq, why: verification.code });
  if (verification.head.seq !== stored.head.seq || stored.checksum !== checksumOf(stored))
    return failed({ code: 'record-damaged' });
  const { entries, head } = verification;
  const { id, version } = (entries[0]?.data['process'] ?? {}) as { id?: string; version?: number };
  const process = processes.find(({ definition }) => definition.id === id && definition.version === version);
  if (!process) return failed({ code: 'process-unknown', process: String(id), version: Number(version) });
  const folding = fold(process, entries);
  if (!folding.ok) return failed({ code: 'log-refused', seq: folding.seq, codes: folding.codes });
  const document = stored.document === null ? null : readDocument(stored.document);
  if (document === undefined) return failed({ code: 'document-unreadable' });
  const annex = stored.annex === null ? null : readAnnex(stored.annex, entries);
  if (annex === undefined) return failed({ code: 'annex-unreadable' });
  const { docVersion, erasedAt = null } = stored;
  return {
    ok: true,
    opened: {
      id: stored.id,
      process: folding.process,
      entries,
      head,
      state: folding.state,
      document,
      docVersion,
      annex,
      erasedAt,
    },
  };
}

/**
 * What a commit makes of a stored case: the one compare-and-set that every adapter runs inside its own transaction.
 * A record whose checksum does not fit is never written over.
 */
export function applyCommit(id: string, stored: StoredRecord | null, commit: Commit): CommitOutcome {
  try {
    return committed(id, stored, commit);
  } catch {
    // A record of another shape than was ever written.
    return { ok: false, reason: 'damaged' };
  }
}

function committed(id: string, stored: StoredRecord | null, commit: Commit): CommitOutcome {
  if (stored && stored.checksum !== checksumOf(stored)) return { ok: false, reason: 'damaged' };
  const head = stored?.head ?? emptyHead(id);
  if (head.seq !== commit.expectedSeq || (stored?.docVersion ?? 0) !== commit.expectedDocVersion)
    return { ok: false, reason: 'conflict' };
  if (stored?.erasedAt !== undefined && commit.patch.length > 0) return { ok: false, reason: 'conflict' };
  const nextHead = chained(head, commit.entries);
  const before = stored?.document == null ? null : (readDocument(stored.document) ?? null);
  const document = commit.patch.length === 0 ? before : applyEdits(before, commit.patch);
  if (nextHead === null || (document === null && stored?.erasedAt === undefined))
    return { ok: false, reason: 'damaged' };
  const erased = stored?.erasedAt === undefined ? {} : { erasedAt: stored.erasedAt };
  const record = {
    id,
    head: nextHead,
    document: document === null ? null : canonicalJson(document),
    docVersion: commit.expectedDocVersion + (commit.patch.length > 0 ? 1 : 0),
    annex: stored?.erasedAt === undefined ? mergedAnnex(stored?.annex ?? null, commit) : null,
    ...erased,
  };
  return { ok: true, record: { ...record, checksum: checksumOf(record) }, added: commit.entries };
}

/** The record once its texts are erased: the log and its head stay. A record that is erased already stays as it is. */
export function erasedRecord(stored: StoredRecord, at: Instant): StoredRecord {
  if (stored.erasedAt !== undefined && isIntact(stored)) return stored;
  const { id, head, docVersion, erasedAt } = stored;
  const record = {
    id,
    // What a damaged record holds in place of these may be a person's words.
    head: isHead(head) ? { seq: head.seq, hash: head.hash } : emptyHead(id),
    document: null,
    docVersion: Number.isSafeInteger(docVersion) ? docVersion + 1 : 1,
    annex: null,
    erasedAt: isInstant(erasedAt) ? erasedAt : at,
  };
  return { ...record, checksum: checksumOf(record) };
}

/** The line of a case list for a stored case. */
export function listingOf(stored: StoredCase, processes: readonly Process[]): CaseListing {
  const opening = openRecord(stored, processes);
  if (!opening.ok)
    return { id: stored.id, reference: stored.id, stage: null, process: null, changedAt: null, damaged: true };
  const { process, state, document, entries } = opening.opened;
  const { id, version } = process.definition;
  const reference = document?.canvas.reference.trim();
  return {
    id: stored.id,
    reference: reference === undefined || reference === '' ? stored.id : reference,
    stage: state.stage,
    process: { id, version },
    changedAt: entries.at(-1)?.at ?? null,
    damaged: false,
  };
}

function chained(head: Head, lines: readonly string[]): Head | null {
  let last = head;
  for (const line of lines) {
    const entry = readEntry(line);
    if (typeof entry === 'string' || entry.seq !== last.seq + 1 || entry.prev !== last.hash || !isInstant(entry.at))
      return null;
    if (entry.hash !== entryHash(entry)) return null;
    last = { seq: entry.seq, hash: entry.hash };
  }
  return last;
}

function isIntact(stored: StoredRecord): boolean {
  try {
    return stored.document === null && stored.annex === null && stored.checksum === checksumOf(stored);
  } catch {
    return false;
  }
}

function isHead(head: unknown): head is Head {
  const { seq, hash } = (head ?? {}) as Partial<Head>;
  return Number.isSafeInteger(seq) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}

function mergedAnnex(stored: string | null, { annex: added, purge = [] }: Commit): string {
  const isSame = Object.keys(added.texts).length === 0 && added.versions === undefined && purge.length === 0;
  if (stored !== null && isSame) return stored;
  const before = (stored === null ? { salt: added.salt ?? '', texts: {} } : JSON.parse(stored)) as Annex;
  const versions = mergedVersions(before.versions ?? {}, added.versions ?? {}, purge);
  const annex: Annex = {
    salt: before.salt,
    texts: { ...before.texts, ...added.texts },
    ...(Object.keys(versions).length > 0 ? { versions } : {}),
  };
  return canonicalJson(annex as unknown as Json);
}

function readDocument(text: string): CaseDocument | undefined {
  try {
    const parsed = parseCaseDocument(JSON.parse(text));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}

function failed(problem: RecordProblem): Opening {
  return { ok: false, problem };
}
