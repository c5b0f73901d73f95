import { addDays, addMonths, dayOf, type Day, type Instant } from '../calendar/calendar.js';
import { isEnd, transitionsFrom, type CaseState, type Process } from './process.js';
import type { RefusalParam } from './refusal.js';

/**
 * What falls due in a case. `question`: an answer of a table's question. `score`: a conversation about how it goes.
 * `table`: the case is on its agenda. `table-on-holiday`: that day became a holiday, it meets on `due`. `urgent-evaluation`:
 * help came first. `part-end`: a time-limited part ends. `time-out-end`: another body stops waiting. `place-review`: a
 * household waits for a scarce place and nobody looked at it.
 */
export type DueCode =
  | 'question'
  | 'score'
  | 'table'
  | 'table-on-holiday'
  | 'urgent-evaluation'
  | 'part-end'
  | 'time-out-end'
  | 'place-review';

/** Something with a day: what, when, whether that day has passed, and which one it is. */
export interface Due {
  readonly what: DueCode;
  readonly due: Day;
  readonly status: 'overdue' | 'due' | 'coming';
  readonly params: Readonly<Record<string, RefusalParam>>;
}

type Found = Omit<Due, 'status'>;

/**
 * Everything that is overdue, due today or coming in a case, the earliest first. Days are those of Europe/Amsterdam. A
 * part is listed from its warning on; a closed case has nothing left.
 */
export function dueAt(process: Process, state: CaseState, now: Instant): readonly Due[] {
  if (state.stage === null || isEnd(process, state.stage)) return [];
  const today = dayOf(now);
  const found = [
    ...questions(state),
    ...scores(process, state),
    ...tables(process, state),
    ...urgentHelp(process, state),
    ...parts(process, state, today),
    ...timeOuts(state),
    ...places(process, state),
  ];
  return found
    .map((item): Due => ({ ...item, status: item.due < today ? 'overdue' : item.due === today ? 'due' : 'coming' }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function questions({ record }: CaseState): readonly Found[] {
  return Object.values(record.questions)
    .filter(({ status }) => status === 'open')
    .map(({ id, owner, due }) => ({ what: 'question', due, params: { id, owner } }));
}

function scores({ definition }: Process, { record }: CaseState): readonly Found[] {
  const { help } = record;
  if (!help) return [];
  return definition.moments
    .filter((moment) => moment !== 'baseline' && !record.scores[moment])
    .map((moment) => ({
      what: 'score',
      due: typeof moment === 'number' ? addMonths(help.on, moment) : help.on,
      params: { moment },
    }));
}

function tables(process: Process, state: CaseState): readonly Found[] {
  const { table } = state.record;
  const waits = transitionsFrom(process, state.stage).some(({ command }) => command === 'deliberation.open');
  if (!table || !waits) return [];
  const moved = process.definition.holidays.find(({ on }) => on === table.on);
  return moved
    ? [{ what: 'table-on-holiday', due: moved.movesTo, params: { on: table.on } }]
    : [{ what: 'table', due: table.on, params: { startsAt: table.startsAt ?? null } }];
}

function urgentHelp({ definition }: Process, { record: { urgent } }: CaseState): readonly Found[] {
  if (urgent?.evaluatedIn !== null) return [];
  const due = addDays(urgent.on, definition.urgent.evaluateWithinDays);
  return [{ what: 'urgent-evaluation', due, params: { on: urgent.on } }];
}

function parts({ definition }: Process, { record }: CaseState, today: Day): readonly Found[] {
  return Object.values(record.parts)
    .filter(
      ({ status, endsOn }) => status === 'running' && addDays(endsOn, -definition.reminders.beforeEndDays) <= today,
    )
    .map(({ id, endsOn, extensions }) => ({ what: 'part-end', due: endsOn, params: { id, extensions } }));
}

function timeOuts({ record }: CaseState): readonly Found[] {
  return Object.values(record.timeOuts)
    .filter(({ endedIn }) => endedIn === null)
    .map(({ id, until }) => ({ what: 'time-out-end', due: until, params: { id } }));
}

function places({ definition }: Process, { record }: CaseState): readonly Found[] {
  return Object.values(record.places)
    .filter(({ status }) => status === 'waiting')
    .map(({ id, lookedAt }) => ({
      what: 'place-review',
      due: addDays(lookedAt, definition.reminders.reviewWaitingDays),
      params: { id },
    }));
}
