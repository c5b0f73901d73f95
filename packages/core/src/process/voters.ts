import type { Actor } from './actor.js';
import type { CaseLogRecord, Vote } from './case-log-record.js';
import type { Facts } from './facts.js';
import { decidingTransition } from './decision-commands.js';
import type { Transition } from './definition.js';
import { transitionsFrom, type CaseState, type Process } from './process.js';
import { conditionsOf } from './refusals.js';
import { makersOf } from './six-eyes.js';
import { votesThatCount } from './standing.js';

/** Why somebody does not vote, by the refusal a vote of theirs would meet. */
export type VoteBar = 'role-not-allowed' | 'maker-may-not-vote' | 'not-present';

/** Somebody around the table: who they are as far as the log knows, what they voted, and why they may not. */
export interface Voter {
  readonly id: string;
  /** The role they last acted in; `null` while they only were named as present. */
  readonly role: string | null;
  readonly discipline: string | null;
  readonly vote: Vote | null;
  /** The vote was cast on a plan that has changed since: it counts no more, and they may vote again. */
  readonly lapsed: boolean;
  readonly bar: VoteBar | null;
}

/** How many pairs of eyes agree, and how many a definition asks for: the makers of the plan are one pair. */
export interface PairsOfEyes {
  readonly agreeing: number;
  readonly needed: number;
}

/**
 * Everybody around the decision: the lead and case worker, who are present, who voted, who was at the table before it,
 * and the reader (`actor`) where their role may vote. Whoever may not vote has the reason with them.
 */
export function votersOf(process: Process, state: CaseState, facts: Facts, actor: Actor | null): readonly Voter[] {
  const { record } = state;
  const isVoting = ({ command }: Transition): boolean => command === 'vote.cast';
  const voting = transitionsFrom(process, state.stage).find(isVoting) ?? process.definition.transitions.find(isVoting);
  const makers = makersOf(record, process.definition.makers);
  const votes = record.approval?.votes ?? record.votes;
  const counting = new Set(votesThatCount(process, state, facts));
  const reader = actor && voting?.roles.includes(actor.role) ? [actor.id] : [];
  const ids = [
    record.lead,
    ...reader,
    ...record.present.map(({ id }) => id),
    ...votes.map(({ by }) => by),
    ...(record.sparring?.present ?? []).map(({ id }) => id),
    record.caseWorker,
  ].filter((id) => id !== null);
  const barsOf = new Set(voting ? conditionsOf(voting).map(({ code }) => code) : []);
  return [...new Set(ids)].map((id) => {
    const vote = votes.find(({ by }) => by === id) ?? null;
    const role = vote?.role ?? (actor?.id === id ? actor.role : roleOf(process, record, id));
    const present = record.present.some((person) => person.id === id);
    const barred: readonly (readonly [VoteBar, boolean])[] = [
      ['role-not-allowed', role !== null && !voting?.roles.includes(role)],
      ['maker-may-not-vote', barsOf.has('maker-may-not-vote') && makers.has(id)],
      ['not-present', barsOf.has('not-present') && !present],
    ];
    return {
      id,
      role,
      discipline:
        vote?.discipline ?? disciplineOf(record, id) ?? (actor?.id === id ? (actor.discipline ?? null) : null),
      vote,
      lapsed: vote !== null && !makers.has(id) && !counting.has(vote),
      bar: barred.find(([, holds]) => holds)?.[0] ?? null,
    };
  });
}

/** The pairs of eyes that agree now; `null` where a definition counts no votes. */
export function pairsOfEyes(process: Process, approvals: number, stage: string | null = null): PairsOfEyes | null {
  const deciding = decidingTransition(process, stage);
  const counted = deciding && conditionsOf(deciding).find(({ code }) => code === 'votes-insufficient');
  const needed = counted?.['needed'];
  return typeof needed === 'number' ? { agreeing: 1 + Math.min(approvals, needed), needed: 1 + needed } : null;
}

/** The role somebody has in a case as the log knows it: lead, case worker, or the one they acted in; `null` before that. */
export function roleOf({ definition }: Process, record: CaseLogRecord, id: string): string | null {
  const lead = definition.roles.find((role) => role.id === 'lead');
  if (record.lead === id && lead) return lead.id;
  if (record.caseWorker === id) return definition.makers[0] ?? null;
  return Object.entries(record.actedAs).findLast(([, ids]) => ids.includes(id))?.[0] ?? null;
}

function disciplineOf(record: CaseLogRecord, id: string): string | null {
  const named = [...record.present, ...(record.sparring?.present ?? [])].find((person) => person.id === id);
  return named?.discipline ?? null;
}
