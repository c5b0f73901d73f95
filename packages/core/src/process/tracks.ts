import type { CaseLogRecord } from './case-log-record.js';
import type { ById } from './track-record.js';

/** The tracks beside the main line, each with its states; the first is where a case begins. */
export const tracks = {
  escalation: ['none', 'raised'],
  urgent: ['none', 'acting', 'evaluated'],
  bridging: ['none', 'unsettled', 'settled'],
  timeOut: ['none', 'running', 'ended'],
  renewal: ['none', 'running', 'ended'],
  waiting: ['none', 'waiting', 'ended'],
} as const;

/** The name of a track. */
export type TrackName = keyof typeof tracks;

/** Where each track of a case stands. */
export type TrackStates = { readonly [Name in TrackName]: (typeof tracks)[Name][number] };

/** Where each track stands by what the log says of it: one open thing of its kind keeps a track going. */
export function trackStates(record: CaseLogRecord): TrackStates {
  const { urgent } = record;
  return {
    escalation: record.escalation ? 'raised' : 'none',
    urgent: urgent === null ? 'none' : urgent.evaluatedIn === null ? 'acting' : 'evaluated',
    bridging: standing(record.bridgings, ({ settledIn }) => settledIn === null, 'unsettled', 'settled'),
    timeOut: standing(record.timeOuts, ({ endedIn }) => endedIn === null, 'running', 'ended'),
    renewal: standing(record.parts, ({ status }) => status === 'running', 'running', 'ended'),
    waiting: standing(record.places, ({ status }) => status === 'waiting', 'waiting', 'ended'),
  };
}

function standing<Item, Open extends string, Done extends string>(
  items: ById<Item>,
  isOpen: (item: Item) => boolean,
  open: Open,
  done: Done,
): 'none' | Open | Done {
  const all = Object.values(items);
  if (all.length === 0) return 'none';
  return all.some(isOpen) ? open : done;
}
