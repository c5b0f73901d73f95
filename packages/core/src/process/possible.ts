import type { Instant } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import { isCommandType, type Command, type CommandType } from './commands.js';
import { refusedBeforeRules } from './decide.js';
import { decidingTransition } from './decision-commands.js';
import type { Facts } from './facts.js';
import { isEnd, transitionsFrom, type CaseState, type Process } from './process.js';
import type { Refusal } from './refusal.js';
import { refusalsOf } from './refusals.js';
import type { Transition } from './definition.js';

/** A command of this stage, and what stands in its way apart from what its own form still asks. */
export interface CommandOption {
  readonly type: CommandType;
  /** Empty: the form may be filled in and sent. */
  readonly refusals: readonly Refusal[];
  /** The role of the actor may give it. */
  readonly forActor: boolean;
  readonly roles: readonly string[];
  /** It moves the case on along the main line. */
  readonly isNext: boolean;
  /** It ends the case. */
  readonly ends: boolean;
}

/** What a case needs, in the order a reader wants it: for the next step, for the decision later. */
export interface Needs {
  readonly next: CommandType | null;
  /** Who gives the next step. */
  readonly nextRoles: readonly string[];
  readonly forNext: readonly Refusal[];
  readonly forDecision: readonly Refusal[];
}

/** Every command that exists at the stage of a case, with its refusals for this actor; importing is no step of a case. */
export function possibleCommands(
  process: Process,
  state: CaseState,
  facts: Facts,
  actor: Actor,
  now: Instant,
): readonly CommandOption[] {
  const next = process.definition.stages.find(({ id }) => id === state.stage)?.next;
  const options = new Map<CommandType, CommandOption>();
  for (const transition of transitionsFrom(process, state.stage)) {
    const type = transition.command;
    if (!isCommandType(type) || options.has(type) || type === 'case.import') continue;
    const refusals = standingRefusals(process, state, facts, transition, actor, now).filter(
      ({ code }) => code !== 'role-not-allowed',
    );
    const forActor = transition.roles.includes(actor.role);
    const ends = isEnd(process, transition.to ?? null);
    options.set(type, { type, refusals, forActor, roles: transition.roles, isNext: type === next, ends });
  }
  return [...options.values()];
}

/** What stands between a case and its next step, and between it and the table's decision. */
export function needsOf(process: Process, state: CaseState, facts: Facts, now: Instant): Needs {
  const { stages } = process.definition;
  const stage = stages.find(({ id }) => id === state.stage);
  const refusalsFor = (transition: Transition | undefined): readonly Refusal[] => {
    const [role = ''] = transition?.roles ?? [];
    return transition ? standingRefusals(process, state, facts, transition, { id: '', role }, now) : [];
  };
  const nextTransition = nextOf(process, state.stage);
  const decision = decidingTransition(process, state.stage);
  const decisionStage = stages.findIndex(({ id }) => Array.isArray(decision?.from) && decision.from.includes(id));
  const forNext = refusalsFor(nextTransition);
  const decisionAhead = stage !== undefined && stages.indexOf(stage) < decisionStage;
  const named = new Set(forNext.map(({ code }) => code));
  return {
    next: isCommandType(stage?.next) ? stage.next : null,
    nextRoles: nextTransition?.roles ?? [],
    forNext,
    // Votes are cast at the table itself: before it, a missing vote is no task for anybody.
    forDecision: decisionAhead
      ? refusalsFor(decision).filter(({ code }) => !named.has(code) && code !== 'votes-insufficient')
      : [],
  };
}

/** The transition that moves a case on from a stage along the main line; a command may lead on from several stages. */
export function nextOf(process: Process, stage: string | null): Transition | undefined {
  const next = process.definition.stages.find(({ id }) => id === stage)?.next;
  return transitionsFrom(process, stage).find(({ command }) => command === next);
}

/** The refusals of a transition that no field of its own form can mend. */
export function standingRefusals(
  process: Process,
  state: CaseState,
  facts: Facts,
  transition: Transition,
  actor: Actor,
  now: Instant,
): readonly Refusal[] {
  const command = blankCommand(transition);
  if (!command) return [];
  const alone = transition.from === 'unopened' ? null : refusedBeforeRules(process, state, command, now);
  if (alone?.some(({ code }) => code === 'time-before-last')) return alone;
  const situation = { definition: process.definition, record: state.record, facts, command, actor, now };
  return refusalsOf(transition, situation).filter(({ field }) => field === undefined);
}

/** A command whose form is still empty: its fields have values no rule minds, so that what is refused is about the case. */
export function blankCommand(transition: Transition): Command | null {
  if (!isCommandType(transition.command)) return null;
  const fixed = Object.fromEntries(Object.entries(transition.when ?? {}).map(([field, values]) => [field, values[0]]));
  return { ...fixed, type: transition.command, present: [], on: '9999-12-31', minutes: 0, id: '', score: null };
}
