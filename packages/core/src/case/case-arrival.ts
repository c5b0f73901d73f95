import type { Instant } from '../calendar/calendar.js';
import type { Head } from '../log/log.js';
import type { LogProblemCode } from '../log/verify.js';
import type { Actor } from '../process/actor.js';
import { isEnd, type Process } from '../process/process.js';
import type { Refusal } from '../process/refusal.js';
import { readAnnex } from './annex.js';
import { parseCaseDocument, emptyDocument } from './case-document.js';
import { caseFields } from './case-fields.js';
import { readCaseFile, type CaseFileReading } from './case-file.js';
import { importCase } from './case-import.js';
import { openRecord, type OpenedCase, type RecordProblem } from './case-record.js';
import type { CaseStore, CommitResult, StoredCase } from './case.ports.js';
import { verifyCase } from './verify-case.js';

/** Who opens a file, when, by which processes, and the checkpoint that a host or server kept of a case, if any. */
export interface ArrivalOptions {
  readonly processes: readonly Process[];
  readonly by: Actor;
  readonly at: Instant;
  readonly known?: (caseId: string) => Head | null | undefined | Promise<Head | null | undefined>;
}

/**
 * What a file would bring, told before anything is kept. `standing`: `original` when its head is the known checkpoint,
 * `copy` when votes and approval in it do not stand, `ended` when the case has ended and is for reading only.
 */
export interface Arrival {
  readonly id: string;
  readonly reference: string;
  readonly process: Process;
  readonly standing: 'original' | 'copy' | 'ended';
  /** The stage in the file, and where the case stands once it is kept; ids of the process. */
  readonly stageInFile: string | null;
  readonly stage: string | null;
  /** How many steps its log has, and when the last was. */
  readonly steps: number;
  readonly lastAt: Instant | null;
  /** When its texts were erased; `null` while they stand. */
  readonly erasedAt: Instant | null;
  /** The case to hand to `keepArrival`. */
  readonly stored: StoredCase;
}

/**
 * Why a file brings nothing. `file`: it is no case file. `damaged`: something in it does not verify; `seq` is the first
 * step that is wrong, where a step is. `unknown-process`: it follows a definition that is not known here. `refused`: the
 * rules do not let this person, now.
 */
export type ArrivalProblem =
  | { readonly kind: 'file'; readonly reading: Extract<CaseFileReading, { readonly ok: false }> }
  | { readonly kind: 'damaged'; readonly seq: number | null; readonly why: DamageCode }
  | { readonly kind: 'unknown-process'; readonly process: string; readonly version: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** What is wrong with a damaged case. */
export type DamageCode = LogProblemCode | RecordProblem['code'] | 'seal-broken' | 'not-allowed';

/** Looks at the text of a file: verifies all of it and tells what would come of it. Nothing is kept. Never rejects. */
export async function lookAtCaseFile(
  text: string,
  options: ArrivalOptions,
): Promise<
  { readonly ok: true; readonly arrival: Arrival } | { readonly ok: false; readonly problem: ArrivalProblem }
> {
  const reading = readCaseFile(text);
  if (!reading.ok) return failed({ kind: 'file', reading });
  const { stored } = reading;
  const { processes, by, at } = options;
  const verification = verifyCase(stored, processes);
  if (!verification.ok) {
    if ('problem' in verification) return failed(ofRecord(verification.problem));
    return failed({ kind: 'damaged', seq: verification.seq, why: verification.code });
  }
  const opening = openRecord(stored, processes);
  if (!opening.ok) return failed(ofRecord(opening.problem));
  const known = await knownHead(stored.id, options.known);
  const imported = importCase(stored, { processes, by, at, ...(known ? { known } : {}) });
  if (!imported.ok)
    return failed(
      'refusals' in imported ? { kind: 'refused', refusals: imported.refusals } : ofRecord(imported.problem),
    );
  const after = openRecord(imported.stored, processes);
  if (!after.ok) return failed(ofRecord(after.problem));
  return { ok: true, arrival: arrivalOf(opening.opened, after.opened, imported.standing, imported.stored) };
}

/** Keeps a case that came as a file, where the store has none of this name: `conflict` when it has. */
export async function keepArrival(store: CaseStore, { id, process, lastAt, stored }: Arrival): Promise<CommitResult> {
  const { document, annex, erasedAt } = stored;
  const opening = openRecord(stored, [process]);
  const parsed = document === null ? null : parseCaseDocument(JSON.parse(document));
  const written = parsed?.ok ? parsed.value : emptyDocument((lastAt ?? erasedAt ?? '').slice(0, 10));
  const texts = annex === null || !opening.ok ? null : readAnnex(annex, opening.opened.entries);
  const result = await store.commit(id, {
    expectedSeq: 0,
    expectedDocVersion: 0,
    entries: stored.log,
    patch: [...caseFields(written)].map(([path, value]) => ({ path, value })),
    annex: texts ?? { texts: {} },
  });
  // A store takes a new case with its texts only; those of an erased case were empty on the way in.
  if (result.ok && erasedAt !== undefined) await store.erase(id, erasedAt);
  return result;
}

function arrivalOf(before: OpenedCase, after: OpenedCase, standing: 'original' | 'copy', stored: StoredCase): Arrival {
  const { id, process, entries, document, erasedAt } = before;
  const reference = document?.canvas.reference.trim() ?? '';
  return {
    id,
    reference: reference === '' ? id : reference,
    process,
    standing: standing === 'copy' && isEnd(process, before.state.stage) ? 'ended' : standing,
    stageInFile: before.state.stage,
    stage: after.state.stage,
    steps: entries.length,
    lastAt: entries.at(-1)?.at ?? null,
    erasedAt,
    stored,
  };
}

async function knownHead(id: string, known: ArrivalOptions['known']): Promise<Head | null> {
  try {
    return (await known?.(id)) ?? null;
  } catch {
    // Whoever keeps the checkpoints cannot be reached: then nobody vouches for the file.
    return null;
  }
}

function ofRecord(problem: RecordProblem): ArrivalProblem {
  if (problem.code === 'process-unknown')
    return { kind: 'unknown-process', process: problem.process, version: problem.version };
  return { kind: 'damaged', seq: 'seq' in problem ? problem.seq : null, why: problem.code };
}

function failed(problem: ArrivalProblem): { readonly ok: false; readonly problem: ArrivalProblem } {
  return { ok: false, problem };
}
