// The default route walked once; the sequences begin at the states it passes.
import { wholePlan } from '@maatwerk/core/process/walk';
import { send, unopened } from './case-under-watch.mjs';

const worker = { id: 'ann', role: 'caseWorker' };
const lead = { id: 'bob', role: 'lead', discipline: 'schulden' };
const household = { id: 'fam', role: 'household' };
const chair = { id: 'cem', role: 'chair' };
const first = { id: 'dia', role: 'practitioner', discipline: 'wonen' };
const present = [
  { id: 'dia', discipline: 'wonen' },
  { id: 'eva', discipline: 'jeugd' },
  { id: 'bob', discipline: 'wmo' },
];

const route = [
  ['2026-01-05T09:00:00Z', worker, { type: 'case.open', household: { adults: 1, children: 2 }, problems: ['a', 'b'] }],
  ['2026-01-05T09:01:00Z', worker, { type: 'lead.assign', id: 'bob' }],
  ['2026-01-05T09:02:00Z', worker, { type: 'exploration.start', reason: 'te traag' }],
  ['2026-01-05T09:03:00Z', household, { type: 'consent.give', on: '2026-01-05', scope: ['tafel'] }],
  ['2026-01-05T09:04:00Z', lead, { type: 'draft.start' }],
  ['2026-01-12T09:00:00Z', lead, { type: 'sparring.request' }],
  ['2026-01-13T13:00:00Z', first, { type: 'sparring.hold', on: '2026-01-13', present }],
  ['2026-01-13T14:00:00Z', chair, { type: 'table.schedule', on: '2026-01-20', minutes: 30 }],
  ['2026-01-20T13:00:00Z', chair, { type: 'deliberation.open', present: [...present, { id: 'cem' }] }],
  ['2026-01-20T13:10:00Z', first, { type: 'vote.cast', vote: 'for' }],
  ['2026-01-20T13:11:00Z', { id: 'eva', role: 'practitioner' }, { type: 'vote.cast', vote: 'for' }],
  ['2026-01-20T13:12:00Z', chair, { type: 'deliberation.approve' }],
  ['2026-01-21T09:00:00Z', worker, { type: 'execution.start' }],
  ['2026-02-02T09:00:00Z', worker, { type: 'help.start', on: '2026-02-02' }],
];

/** The states of the route: draft, sparring, supplement, scheduled, the open table, with one vote and with two, and the help. */
export function example() {
  const passed = [];
  let now = unopened;
  for (const [at, by, command] of route) {
    now = send(now, { at, by, command, facts: wholePlan });
    passed.push(now);
  }
  return passed.filter((_state, index) => [4, 5, 6, 7, 8, 9, 10, 13].includes(index));
}
