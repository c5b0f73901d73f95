import type { CaseLogRecord, Vote } from './case-log-record.js';
import { ownItem } from './rule.js';

/** Everybody who made this plan: ever assigned lead, or had a command accepted in a role that makes plans. They do not decide on it. */
export function makersOf(record: CaseLogRecord, makerRoles: readonly string[]): ReadonlySet<string> {
  return new Set([...record.everLead, ...makerRoles.flatMap((role) => ownItem(record.actedAs, role) ?? [])]);
}

/**
 * The votes that count for the decided sections as they are: the last of each person, cast on these very sections,
 * by somebody who did not make the plan. Once erased, the sections cannot be compared and none counts anew.
 */
export function countingVotes(
  votes: readonly Vote[],
  sections: string | null,
  makers: ReadonlySet<string>,
): readonly Vote[] {
  return votes.filter((vote) => vote.sections !== null && vote.sections === sections && !makers.has(vote.by));
}

/** How many votes are for. */
export function votesFor(votes: readonly Vote[]): number {
  return votes.filter((vote) => vote.vote === 'for').length;
}
