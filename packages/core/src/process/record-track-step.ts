import type { Day } from '../calendar/calendar.js';
import type { CaseLogRecord } from './case-log-record.js';
import type { CommandType } from './commands.js';
import type { RecordedStep } from './record-step.js';
import type { AwaitedPlace, ById, OutsideDecision, Review } from './track-record.js';

type Recorder = (record: CaseLogRecord, step: RecordedStep, seq: number) => Partial<CaseLogRecord>;

/** What each command beside the main line, or of another definition's main line, leaves in the record. */
export const trackRecorders: Partial<Record<CommandType, Recorder>> = {
  'urgent.start': (_record, step, seq) => ({ urgent: { on: dayIn(step, 'on'), startedIn: seq, evaluatedIn: null } }),
  'urgent.evaluate': ({ urgent }, _step, seq) => ({ urgent: urgent && { ...urgent, evaluatedIn: seq } }),
  'bridging.start': ({ bridgings }, step, seq) => ({
    bridgings: put(bridgings, { id: idOf(step), on: dayIn(step, 'on'), startedIn: seq, settledIn: null }),
  }),
  'bridging.settle': ({ bridgings }, step, seq) => ({ bridgings: changed(bridgings, step, { settledIn: seq }) }),
  'timeOut.start': ({ timeOuts }, step, seq) => ({
    timeOuts: put(timeOuts, {
      id: idOf(step),
      on: dayIn(step, 'on'),
      until: dayIn(step, 'until'),
      startedIn: seq,
      endedIn: null,
    }),
  }),
  'timeOut.end': ({ timeOuts }, step, seq) => ({ timeOuts: changed(timeOuts, step, { endedIn: seq }) }),
  'part.begin': ({ parts }, step, seq) => ({
    parts: put(parts, {
      id: idOf(step),
      on: dayIn(step, 'on'),
      endsOn: dayIn(step, 'endsOn'),
      begunIn: seq,
      extensions: 0,
      status: 'running',
    }),
  }),
  'part.extend': ({ parts }, step) => ({
    parts: changed(parts, step, {
      endsOn: dayIn(step, 'endsOn'),
      extensions: (parts[idOf(step)]?.extensions ?? 0) + 1,
    }),
  }),
  'part.windDown': ({ parts }, step) => ({ parts: changed(parts, step, { status: 'woundDown' }) }),
  'part.lapse': ({ parts }, step) => ({ parts: changed(parts, step, { status: 'lapsed' }) }),
  'place.await': ({ places }, step, seq) => {
    const on = dayIn(step, 'on');
    const place: AwaitedPlace = {
      id: idOf(step),
      on,
      awaitedIn: seq,
      lookedAt: on,
      status: 'waiting',
      comparedIn: null,
    };
    return { places: put(places, place) };
  },
  'place.review': ({ places }, step) => ({ places: changed(places, step, { lookedAt: dayIn(step, 'on') }) }),
  'place.obtain': ({ places }, step) => ({ places: changed(places, step, { status: 'obtained' }) }),
  'place.giveUp': ({ places }, step) => ({ places: changed(places, step, { status: 'givenUp' }) }),
  'comparison.record': ({ places }, step, seq) => ({ places: changed(places, step, { comparedIn: seq }) }),
  'outside.record': ({ outside }, step, seq) => ({
    outside: put(outside, {
      id: idOf(step),
      on: dayIn(step, 'on'),
      form: step.command['form'] as OutsideDecision['form'],
      outcome: step.command['outcome'] as OutsideDecision['outcome'],
      recordedIn: seq,
    }),
  }),
  'coordinator.assign': (_record, step) => ({ coordinator: idOf(step) }),
  'escalation.file': (_record, _step, seq) => ({ escalationFile: seq }),
  'escalation.meet': ({ escalationSessions }) => ({ escalationSessions: escalationSessions + 1 }),
  'budget.record': ({ committedCents }, { command }) => ({
    committedCents: {
      ...committedCents,
      [budgetKey(command['source'] as string, command['year'] as number)]: command['committedCents'] as number,
    },
  }),
  'dossier.link': ({ dossiers }, step, seq) => ({
    dossiers: put(dossiers, { id: idOf(step), on: dayIn(step, 'on'), linkedIn: seq, advisedIn: null }),
  }),
  'dossier.advise': ({ dossiers }, step, seq) => ({ dossiers: changed(dossiers, step, { advisedIn: seq }) }),
  'lane.choose': (_record, { command }) => ({ lane: command['lane'] as 'fast' | 'broad' }),
  'intervention.choose': ({ interventions }, { command }) => ({
    interventions: [...interventions, command['intervention'] as string],
  }),
  'reflection.answer': ({ reflection }, { command }, seq) => ({
    reflection: { ...reflection, [command['question'] as string]: seq },
  }),
  'review.give': (_record, { command, actor, sections }, seq) => ({
    review: { by: actor.id, outcome: command['outcome'] as Review['outcome'], sections, givenIn: seq },
  }),
  // A copy has no standing votes: whoever wrote the file could have written them.
  'case.import': (_record, _step, seq) => ({
    votes: [],
    present: [],
    approval: null,
    review: null,
    authority: null,
    grantedCents: 0,
    importedIn: seq,
  }),
};

/** Where the record keeps what other cases take of a source in a year. */
export function budgetKey(source: string, year: number): string {
  return `${source}/${year}`;
}

function idOf({ command }: RecordedStep): string {
  return command['id'] as string;
}

function dayIn({ command }: RecordedStep, name: string): Day {
  return command[name] as Day;
}

function put<Item extends { readonly id: string }>(items: ById<Item>, item: Item): ById<Item> {
  return { ...items, [item.id]: item };
}

function changed<Item extends { readonly id: string }>(
  items: ById<Item>,
  step: RecordedStep,
  change: Partial<Item>,
): ById<Item> {
  const item = Object.hasOwn(items, idOf(step)) ? items[idOf(step)] : undefined;
  return item ? put(items, { ...item, ...change }) : items;
}
