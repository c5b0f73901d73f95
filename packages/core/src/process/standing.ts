import type { ScoreMoment, Vote } from './case-log-record.js';
import { openQuestions } from './conditions.js';
import type { Facts } from './facts.js';
import type { CaseState, Process } from './process.js';
import { countingVotes, makersOf, votesFor } from './six-eyes.js';

/** Where a case stands in numbers, as every page and the vectors show it. */
export interface Standing {
  readonly stage: string | null;
  /** Votes for that count: on the decided sections as they are, or as they were when the table decided. */
  readonly approvals: number;
  /** Questions neither answered nor left open. */
  readonly openQuestions: number;
  /** The first score neither given nor skipped; the baseline only until the help starts. */
  readonly nextScore: ScoreMoment | null;
}

/** The standing of a case with the facts of its document. */
export function standingOf(process: Process, state: CaseState, facts: Facts): Standing {
  const { record, stage } = state;
  const { moments } = process.definition;
  const due = record.help ? moments.filter((moment) => moment !== 'baseline') : moments;
  return {
    stage,
    approvals: votesFor(votesThatCount(process, state, facts)),
    openQuestions: openQuestions(record),
    nextScore: due.find((moment) => !record.scores[moment]) ?? null,
  };
}

/** The votes that count now; after a decision, those it was taken with. */
export function votesThatCount(process: Process, state: CaseState, facts: Facts): readonly Vote[] {
  const { record } = state;
  const makers = makersOf(record, process.definition.makers);
  return record.approval
    ? countingVotes(record.approval.votes, record.approval.sections, makers)
    : countingVotes(record.votes, facts.sections, makers);
}
