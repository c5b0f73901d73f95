import { dayOf, type Day, type Instant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import type { CommandType } from './commands.js';
import { dueAt, type Due } from './due.js';
import { isEnd, type CaseState, type Process } from './process.js';
import type { TrackName } from './tracks.js';

/** One thing that goes on beside the main line: which track, since when, by when it asks for something, and what it may become. */
export interface Running {
  readonly track: TrackName;
  /** The name it has in the log; `null` where a case has one of its kind. */
  readonly id: string | null;
  readonly since: Day;
  /** The entry it began in, where its words stand. */
  readonly begunIn: number;
  readonly due: Due | null;
  /** The commands that go on with it or end it. */
  readonly commands: readonly CommandType[];
}

const ways: Readonly<Record<TrackName, readonly CommandType[]>> = {
  escalation: ['escalation.file', 'escalation.meet', 'escalation.close'],
  urgent: ['urgent.evaluate'],
  bridging: ['bridging.settle'],
  timeOut: ['timeOut.end'],
  renewal: ['part.extend', 'part.windDown', 'part.lapse'],
  waiting: ['place.review', 'comparison.record', 'place.obtain', 'place.giveUp'],
};

const dueOf: Partial<Record<TrackName, Due['what']>> = {
  urgent: 'urgent-evaluation',
  timeOut: 'time-out-end',
  renewal: 'part-end',
  waiting: 'place-review',
};

/** Everything that goes on beside the main line of a case, what is due first before what has no day; nothing once it ended. */
export function runningOf(
  process: Process,
  state: CaseState,
  entries: readonly Pick<Entry, 'seq' | 'at'>[],
  now: Instant,
): readonly Running[] {
  const { record, stage } = state;
  if (isEnd(process, stage)) return [];
  const due = dueAt(process, state, now);
  const one = (track: TrackName, id: string | null, since: Day, begunIn: number): Running => {
    const own = due.find(({ what, params }) => what === dueOf[track] && (id === null || params['id'] === id));
    return { track, id, since, begunIn, due: own ?? null, commands: ways[track] };
  };
  const { escalation, urgent } = record;
  const raised = entries.find(({ seq }) => seq === escalation?.seq);
  const found = [
    ...(urgent?.evaluatedIn === null ? [one('urgent', null, urgent.on, urgent.startedIn)] : []),
    ...(escalation && raised ? [one('escalation', null, dayOf(raised.at), escalation.seq)] : []),
    ...Object.values(record.parts)
      .filter(({ status }) => status === 'running')
      .map(({ id, on, begunIn }) => one('renewal', id, on, begunIn)),
    ...Object.values(record.timeOuts)
      .filter(({ endedIn }) => endedIn === null)
      .map(({ id, on, startedIn }) => one('timeOut', id, on, startedIn)),
    ...Object.values(record.bridgings)
      .filter(({ settledIn }) => settledIn === null)
      .map(({ id, on, startedIn }) => one('bridging', id, on, startedIn)),
    ...Object.values(record.places)
      .filter(({ status }) => status === 'waiting')
      .map(({ id, on, awaitedIn }) => one('waiting', id, on, awaitedIn)),
  ];
  const day = (item: Running): Day => item.due?.due ?? '9999-12-31';
  return found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
