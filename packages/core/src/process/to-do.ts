import type { Day } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import type { Question, ScoreMoment } from './case-log-record.js';
import { decisionConditions } from './decision-conditions.js';
import type { Facts } from './facts.js';
import { rules } from './conditions.js';
import { nextOf, type Needs } from './possible.js';
import { transitionsFrom, type CaseState, type Process } from './process.js';
import type { Refusal } from './refusal.js';
import { conditionsOf } from './refusals.js';
import type { Standing } from './standing.js';

/** One thing to do: something a step is refused for, a question of a table, or a score that is due. */
export interface Task {
  readonly kind: 'refusal' | 'question' | 'conflicts' | 'score';
  /** Where it is done: a path of the document or a command. */
  readonly place: string | null;
  /** It is for the reader: theirs by name, or by a role they have. */
  readonly own: boolean;
  readonly refusal?: Refusal;
  readonly question?: Question;
  readonly moment?: ScoreMoment;
  readonly count?: number;
}

/** Everything a case waits for, by what it holds up, and the codes of what is already met. */
export interface ToDo {
  readonly forNext: readonly Task[];
  readonly forDecision: readonly Task[];
  readonly alsoOpen: readonly Task[];
  readonly met: readonly string[];
}

/** What a case looks like to somebody who wants to know what to do. */
export interface ToDoSituation {
  readonly process: Process;
  readonly state: CaseState;
  readonly facts: Facts;
  readonly standing: Standing;
  readonly needs: Needs;
  readonly actor: Actor | null;
  /** The reader may write in the plan. */
  readonly mayWrite: boolean;
}

/** What is to be done now, for the reader first and then by due day; each thing stands in one group only. */
export function toDoOf(situation: ToDoSituation): ToDo {
  const { needs, facts, standing } = situation;
  const listed = new Set([...needs.forNext, ...needs.forDecision].map(({ code }) => code));
  const alsoOpen: Task[] = [];
  if (facts.conflicts > 0 && !listed.has('conflicts-open'))
    alsoOpen.push({ kind: 'conflicts', place: 'conflicts', own: situation.mayWrite, count: facts.conflicts });
  if (!listed.has('questions-open')) alsoOpen.push(...questionTasks(situation));
  const { nextScore } = standing;
  if (nextScore !== null && isPossible(situation, 'score.give', nextScore))
    alsoOpen.push({ kind: 'score', place: 'score.give', own: isFor(situation, 'score.give'), moment: nextScore });
  return {
    forNext: inOrder(needs.forNext.flatMap((refusal) => tasksOf(situation, refusal))),
    forDecision: inOrder(needs.forDecision.flatMap((refusal) => tasksOf(situation, refusal))),
    alsoOpen: inOrder(alsoOpen),
    met: metCodes(situation, listed),
  };
}

function tasksOf(situation: ToDoSituation, refusal: Refusal): readonly Task[] {
  const questions = refusal.code === 'questions-open' ? questionTasks(situation) : [];
  if (questions.length > 0) return questions;
  const place = refusal.place ?? null;
  return [{ kind: 'refusal', refusal, place, own: isFor(situation, place) }];
}

function questionTasks({ state, actor }: ToDoSituation): readonly Task[] {
  return Object.values(state.record.questions)
    .filter(({ status }) => status === 'open')
    .map((question) => ({ kind: 'question', place: 'question.answer', own: question.owner === actor?.id, question }));
}

function inOrder(tasks: readonly Task[]): readonly Task[] {
  const due = ({ question }: Task): Day => question?.due ?? '9999-12-31';
  return [...tasks].sort((a, b) => Number(b.own) - Number(a.own) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}

function isFor({ process, state, actor, mayWrite }: ToDoSituation, place: string | null): boolean {
  if (place === null || actor === null) return false;
  const ways = transitionsFrom(process, state.stage).filter(({ command }) => command === place);
  return isStep(process, place) ? ways.some(({ roles }) => roles.includes(actor.role)) : mayWrite;
}

/**
 * The roles that can do what a place asks when the reader cannot: those of its command, at this stage or else at another.
 * Empty where the reader can, and for a place in the plan.
 */
export function othersWhoMend(
  { process, state, actor }: Pick<ToDoSituation, 'process' | 'state' | 'actor'>,
  place: string,
): readonly string[] {
  const here = transitionsFrom(process, state.stage).filter(({ command }) => command === place);
  if (actor !== null && here.some(({ roles }) => roles.includes(actor.role))) return [];
  const ways = here.length > 0 ? here : process.definition.transitions.filter(({ command }) => command === place);
  return [...new Set(ways.flatMap(({ roles }) => roles))];
}

/** The stage from which a place that names a step can be gone to, where it cannot yet; `null` where it can, or never will. */
export function stageToMendIn(
  { process, state }: Pick<ToDoSituation, 'process' | 'state'>,
  place: string,
): string | null {
  if (transitionsFrom(process, state.stage).some(({ command }) => command === place)) return null;
  const { stages, transitions } = process.definition;
  const ahead = stages.slice(stages.findIndex(({ id }) => id === state.stage) + 1);
  const leadsFrom = (id: string): boolean =>
    transitions.some(({ command, from }) => command === place && Array.isArray(from) && from.includes(id));
  return ahead.find(({ id }) => leadsFrom(id))?.id ?? null;
}

function isStep({ definition }: Process, place: string): boolean {
  return definition.transitions.some(({ command }) => command === place);
}

function isPossible({ process, state }: ToDoSituation, command: string, moment: ScoreMoment): boolean {
  return transitionsFrom(process, state.stage).some(
    (transition) => transition.command === command && (transition.when?.['moment'] ?? [moment]).includes(moment),
  );
}

function metCodes({ process, state, facts }: ToDoSituation, listed: ReadonlySet<string>): readonly string[] {
  const { lastAt, approval } = state.record;
  if (lastAt === null) return [];
  const next = nextOf(process, state.stage);
  // Conditions on what is written and agreed do not depend on the hour: the moment of the last step will do.
  const decision = approval ? [] : decisionConditions(process, state, facts, lastAt);
  const codes = [
    ...(next ? conditionsOf(next).map(({ code }) => code) : []),
    ...decision.filter(({ refusal }) => !refusal).map(({ condition }) => condition.code),
  ];
  // A condition that its own form mends is neither open nor met before that form is filled in.
  return [...new Set(codes)].filter((code) => !listed.has(code) && rules[code]?.field === undefined);
}
