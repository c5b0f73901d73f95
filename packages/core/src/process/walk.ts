import { appendStep, emptyHead, writeEntry, type Entry, type Head } from '../log/log.js';
import type { Actor } from './actor.js';
import { decide } from './decide.js';
import type { Facts } from './facts.js';
import { fold } from './fold.js';
import { initialState, type CaseState, type Process } from './process.js';

/** A document in which everything the rules look at is in order. */
export const wholePlan: Facts = Object.freeze({
  situation: true,
  perspective: true,
  legitimacy: true,
  involvement: true,
  costBenefit: 'calculated',
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
  sections: 'plan-1',
  parties: 3,
  hardshipClause: false,
});

/** One step of a walk: who gives which command, when, on which facts (a whole plan unless said). */
export interface WalkStep {
  readonly at: string;
  readonly by: Actor;
  readonly command: { readonly type: string; readonly [field: string]: unknown };
  readonly facts?: Facts;
}

/** Where a walk led: the state, the process it is on now, and the log as entries and as stored lines. */
export interface Walked {
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly lines: readonly string[];
  readonly head: Head;
}

/**
 * Walks a case by commands that must all be accepted: the shortest way for a test or an example to a state that is real.
 * @throws Error with the refusals of the first command that is not accepted.
 */
export function walk(process: Process, steps: readonly WalkStep[], caseId = 'case-1'): Walked {
  let walked: Walked = { process, state: initialState(process), entries: [], lines: [], head: emptyHead(caseId) };
  for (const step of steps) walked = walkOn(walked, step);
  return walked;
}

/** One step further. The entry's salts are all the same, so that a walk always gives the same log. */
export function walkOn(walked: Walked, { at, by, command, facts = wholePlan }: WalkStep): Walked {
  const { process, state, head } = walked;
  const decision = decide(process, state, facts, command, by, at);
  if (!decision.accepted) throw new Error(`${command.type} at ${at}: ${JSON.stringify(decision.refusals)}`);
  const { entry } = appendStep(head, decision.step, () => '0'.repeat(32));
  const folding = fold(process, [entry], state);
  if (!folding.ok) throw new Error(`${command.type} was accepted and does not fold: ${folding.codes.join(', ')}`);
  return {
    process: folding.process,
    state: folding.state,
    entries: [...walked.entries, entry],
    lines: [...walked.lines, writeEntry(entry)],
    head: { seq: entry.seq, hash: entry.hash },
  };
}
