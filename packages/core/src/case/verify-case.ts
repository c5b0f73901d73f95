import type { Head } from '../log/log.js';
import { verify, type LogProblemCode } from '../log/verify.js';
import type { Process } from '../process/process.js';
import { sealOf } from '../process/seal.js';
import { sectionsHash } from './case-facts.js';
import { openRecord, type RecordProblem } from './case-record.js';
import type { StoredCase } from './case.ports.js';

/**
 * What a case says of itself: where its log ends, or the first entry that is wrong and why. Beside what `verify` finds:
 * `not-allowed`: the rules would have refused it, with their `codes`. `seal-broken`: the plan is sealed and no longer what
 * that entry decided on. A record that cannot be read for another reason is a `problem`.
 */
export type CaseVerification =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly seq: number; readonly code: LogProblemCode | 'seal-broken' }
  | { readonly ok: false; readonly seq: number; readonly code: 'not-allowed'; readonly codes: readonly string[] }
  | { readonly ok: false; readonly problem: RecordProblem };

/** Verifies a stored case: its chain against a head that was `known`, its entries against the rules, its plan against its seal. */
export function verifyCase(stored: StoredCase, processes: readonly Process[], known?: Head): CaseVerification {
  const chain = readChain(stored, known);
  if (!chain.ok) return chain;
  const opening = openRecord(stored, processes);
  if (!opening.ok) {
    const { problem } = opening;
    if (problem.code === 'log-refused')
      return { ok: false, seq: problem.seq, code: 'not-allowed', codes: problem.codes };
    return problem.code === 'log-broken' ? { ok: false, seq: problem.seq, code: problem.why } : { ok: false, problem };
  }
  const { process, state, document, annex, entries, head } = opening.opened;
  const isSealed = process.definition.stages.some(({ id, sealed }) => id === state.stage && sealed);
  if (!isSealed || document === null) return { ok: true, head };
  const seal = sealOf(state.record, { sections: sectionsHash(document, annex?.salt ?? '') });
  if (seal?.standing !== 'changed') return { ok: true, head };
  const decided = entries.findLast(({ type }) => type === process.definition.decides)?.seq ?? head.seq;
  return { ok: false, seq: decided, code: 'seal-broken' };
}

function readChain(stored: StoredCase, known: Head | undefined): ReturnType<typeof verify> {
  try {
    return verify(stored.id, stored.log, known);
  } catch {
    // A record may hold anything at all in place of a list of lines.
    return { ok: false, seq: 1, code: 'unreadable' };
  }
}
