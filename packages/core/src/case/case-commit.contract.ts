import type { Instant } from '../calendar/calendar.js';
import { randomSalt } from '../log/hash.js';
import { appendStep, emptyHead, writeEntry } from '../log/log.js';
import type { Actor } from '../process/actor.js';
import { decide } from '../process/decide.js';
import { maastricht } from '../process/maastricht.js';
import { compileProcess, initialState } from '../process/process.js';
import { emptyDocument } from './case-document.js';
import { factsOf } from './case-facts.js';
import { caseFields } from './case-fields.js';
import { openRecord } from './case-record.js';
import type { Commit, FieldEdit, StoredCase } from './case.ports.js';

/** The process by which every commit of the contract is decided; give it to the adapter under test. */
export const contractProcess = compileProcess(maastricht);

/** Who commits in the contract; a store that authenticates lets this person in. */
export const contractActor: Actor = { id: 'case-worker-1', role: 'caseWorker' };

const start = Date.parse('2026-01-05T09:00:00Z');

/** The commit that opens a case: its first entry and a document with one text. */
export function openingCommit(perspective = ''): (id: string) => Commit {
  return (id) => {
    const command = { type: 'case.open', household: { adults: 2, children: 1 }, problems: ['schulden', 'wonen'] };
    const document = emptyDocument('2026-01-05');
    const salt = randomSalt();
    const facts = factsOf(document, salt, contractProcess);
    const decision = decide(contractProcess, initialState(contractProcess), facts, command, contractActor, moment(0));
    if (!decision.accepted) throw new Error('the contract opens no case');
    const { entry, texts } = appendStep(emptyHead(id), decision.step);
    const fields = [...caseFields(document)].map(([path, value]) => ({ path, value }));
    const patch = [...fields, { path: 'canvas/perspective', value: perspective }];
    return { expectedSeq: 0, expectedDocVersion: 0, entries: [writeEntry(entry)], patch, annex: { salt, texts } };
  };
}

/** A commit of edits alone on a stored case. */
export function editCommit(stored: StoredCase, patch: readonly FieldEdit[]): Commit {
  return {
    expectedSeq: stored.log.length,
    expectedDocVersion: stored.docVersion,
    entries: [],
    patch,
    annex: { texts: {} },
  };
}

/** A commit of one decided command, with edits when given, on a stored case. */
export function stepCommit(stored: StoredCase, command: object, patch: readonly FieldEdit[] = []): Commit {
  const opening = openRecord(stored, [contractProcess]);
  if (!opening.ok) throw new Error(`the contract's case does not open: ${opening.problem.code}`);
  const { head, state, document, annex } = opening.opened;
  const facts = document ? factsOf(document, annex?.salt ?? '', contractProcess) : unknownFacts;
  const decision = decide(contractProcess, state, facts, command, contractActor, after(state.record.lastAt, head.seq));
  if (!decision.accepted)
    throw new Error(`the contract's command is refused: ${decision.refusals.map(({ code }) => code).join(' ')}`);
  const { entry, texts } = appendStep(head, decision.step);
  return { ...editCommit(stored, patch), entries: [writeEntry(entry)], annex: { texts } };
}

const unknownFacts = { ...factsOf(emptyDocument('2026-01-05'), '', contractProcess), sections: null };

function moment(seq: number): Instant {
  return new Date(start + seq * 60_000).toISOString();
}

// A guarded store stamps its own time; nobody decides before the last step.
function after(lastAt: Instant | null, seq: number): Instant {
  return lastAt !== null && lastAt > moment(seq) ? lastAt : moment(seq);
}
