import type { Instant } from '../calendar/calendar.js';
import { appendStep, writeEntry, type Head } from '../log/log.js';
import type { Actor } from '../process/actor.js';
import { decide } from '../process/decide.js';
import type { Process } from '../process/process.js';
import { isEnd } from '../process/process.js';
import type { Refusal } from '../process/refusal.js';
import { factsOf } from './case-facts.js';
import { applyCommit, openRecord, type RecordProblem } from './case-record.js';
import type { StoredCase } from './case.ports.js';

/** Who imports, when, and the heads that were kept elsewhere, by case. */
export interface ImportOptions {
  readonly processes: readonly Process[];
  readonly by: Actor;
  readonly at: Instant;
  /** The checkpoint that a host or server kept of this case. */
  readonly known?: Head;
}

/**
 * What came of an imported case. `original`: its head is the known checkpoint, and it stands as it is. `copy`: nobody
 * vouches for it; an entry more says so, and no vote, approval, review or grant of it stands.
 */
export type Imported =
  | { readonly ok: true; readonly standing: 'original' | 'copy'; readonly stored: StoredCase }
  | { readonly ok: false; readonly problem: RecordProblem }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Takes a case that came as a file: verified in every part, and without standing votes unless it is known. */
export function importCase(stored: StoredCase, { processes, by, at, known }: ImportOptions): Imported {
  const opening = openRecord(stored, processes);
  if (!opening.ok) return { ok: false, problem: opening.problem };
  const { id, process, head, state, document, annex, docVersion } = opening.opened;
  if (known?.seq === head.seq && known.hash === head.hash) return { ok: true, standing: 'original', stored };
  // At an end nothing is decided any more: the copy is for reading.
  if (isEnd(process, state.stage)) return { ok: true, standing: 'copy', stored };
  const facts = document && factsOf(document, annex?.salt ?? '', process);
  const decision = decide(process, state, facts ?? erasedFacts, { type: 'case.import' }, by, at);
  if (!decision.accepted) return { ok: false, refusals: decision.refusals };
  const { entry, texts } = appendStep(head, decision.step);
  const line = writeEntry(entry);
  const { log, ...record } = stored;
  const committed = applyCommit(id, record, {
    expectedSeq: head.seq,
    expectedDocVersion: docVersion,
    entries: [line],
    patch: [],
    annex: { texts },
  });
  if (!committed.ok) return { ok: false, problem: { code: 'record-damaged' } };
  return { ok: true, standing: 'copy', stored: { ...committed.record, log: [...log, line] } };
}

const erasedFacts = {
  situation: false,
  perspective: false,
  legitimacy: false,
  involvement: false,
  costBenefit: null,
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
  sections: null,
} as const;
