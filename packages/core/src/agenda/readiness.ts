import type { Instant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import { openQuestions } from '../process/conditions.js';
import type { Transition } from '../process/definition.js';
import type { Facts } from '../process/facts.js';
import { standingRefusals } from '../process/possible.js';
import { transitionsFrom, type CaseState, type Process } from '../process/process.js';
import type { Refusal } from '../process/refusal.js';
import { decisionAt, type AgendaTable } from './agenda-table.js';

/** What an agenda needs to know of a case; a `CaseView` fits. */
export interface AgendaCase {
  readonly id: string;
  readonly process: Process;
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly facts: Facts;
}

/** `ready`: nothing is refused. `almost`: what is open can be mended at the table. `notReady`: the table could not decide. */
export type Light = 'ready' | 'almost' | 'notReady';

/** Whether a table could decide on a case, and everything that stands in its way, the worst first. */
export interface Readiness {
  readonly light: Light;
  readonly reasons: readonly Refusal[];
}

/** Refusals that somebody at the table mends in a minute: an answer, a judgement on a word, a choice between two texts. */
const mendedAtTheTable: ReadonlySet<string> = new Set(['questions-open', 'privacy-findings-open', 'conflicts-open']);

/** Refusals that are about the meeting itself: its day, and who has voted; who has come is asked in its own form. They say nothing of the case. */
const ofTheMeeting: ReadonlySet<string> = new Set(['too-early', 'votes-insufficient']);

/** How ready a case is for a table, by the refusals of the steps that lead to its decision. */
export function readinessOf(one: AgendaCase, table: AgendaTable, now: Instant): Readiness {
  const { process, state } = one;
  const steps = transitionsFrom(process, state.stage).filter(({ command }) => leadsTo(table, command, state.stage));
  // Of a step that may be taken in several ways, one way that is free is enough.
  const next = steps.map((step) => refusalsOf(one, step, now)).sort((a, b) => a.length - b.length)[0] ?? [];
  const decision = decisionAt(process, table);
  const later = decision ? refusalsOf(one, decision, now) : [];
  const known = new Set(next.map(({ code }) => code));
  const blocking = [...next, ...later.filter(({ code }) => !known.has(code) && !mendedAtTheTable.has(code))];
  const open = [...later, ...openQuestionsOf(one)].filter(({ code }) => mendedAtTheTable.has(code) && !known.has(code));
  const light = blocking.length > 0 ? 'notReady' : open.length > 0 ? 'almost' : 'ready';
  return { light, reasons: [...blocking, ...open] };
}

function leadsTo({ dayFrom, planned }: AgendaTable, command: string, stage: string | null): boolean {
  return stage !== null && planned.includes(stage) ? command === 'deliberation.open' : command === dayFrom;
}

function refusalsOf({ process, state, facts }: AgendaCase, way: Transition, now: Instant): readonly Refusal[] {
  const { lastAt } = state.record;
  // A device whose clock runs behind knows as much of the case as any other.
  const at = lastAt !== null && Date.parse(now) < Date.parse(lastAt) ? lastAt : now;
  const [role = ''] = way.roles;
  return standingRefusals(process, state, facts, way, { id: '', role }, at).filter(
    ({ code }) => !ofTheMeeting.has(code),
  );
}

function openQuestionsOf({ state }: AgendaCase): readonly Refusal[] {
  const n = openQuestions(state.record);
  if (n === 0) return [];
  return [{ code: 'questions-open', command: 'question.answer', params: { n }, place: 'question.answer' }];
}
