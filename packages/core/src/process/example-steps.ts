import type { Actor } from './actor.js';
import type { WalkStep } from './walk.js';

/** The people of the examples, by role. */
export const people = {
  caseWorker: { id: 'worker', role: 'caseWorker', discipline: 'participatie' },
  lead: { id: 'lead', role: 'lead', discipline: 'schulden' },
  household: { id: 'household', role: 'household' },
  chair: { id: 'chair', role: 'chair' },
  first: { id: 'first', role: 'practitioner', discipline: 'wonen' },
  second: { id: 'second', role: 'practitioner', discipline: 'jeugd' },
} as const satisfies Record<string, Actor>;

const { caseWorker, lead, household, chair, first, second } = people;

/** One step: when, who, which command with which fields. */
export function step(at: string, by: Actor, type: string, fields: object = {}): WalkStep {
  return { at, by, command: { ...fields, type } };
}

/** Opened and explored, with a lead and consent: 5 January 2026. */
export const toDraft: readonly WalkStep[] = [
  step('2026-01-05T09:00:00Z', caseWorker, 'case.open', {
    household: { adults: 1, children: 2 },
    problems: ['huurschuld', 'ziekte'],
  }),
  step('2026-01-05T09:01:00Z', caseWorker, 'lead.assign', { id: lead.id }),
  step('2026-01-05T09:02:00Z', caseWorker, 'exploration.start', { reason: 'de gewone weg duurt te lang' }),
  step('2026-01-05T09:03:00Z', household, 'consent.give', { on: '2026-01-05', scope: ['de tafels'] }),
  step('2026-01-05T09:04:00Z', lead, 'draft.start'),
];

/** From the draft to the open table of Tuesday 20 January 2026. */
export const toDeliberation: readonly WalkStep[] = [
  step('2026-01-12T09:00:00Z', lead, 'sparring.request'),
  step('2026-01-13T13:00:00Z', first, 'sparring.hold', { on: '2026-01-13', present: [lead, first, second] }),
  step('2026-01-13T14:00:00Z', chair, 'table.schedule', { on: '2026-01-20', minutes: 30 }),
  step('2026-01-20T13:00:00Z', chair, 'deliberation.open', { present: [first, second, chair] }),
];

/** Two votes for, and the table agrees. */
export const toApproval: readonly WalkStep[] = [
  step('2026-01-20T13:10:00Z', first, 'vote.cast', { vote: 'for' }),
  step('2026-01-20T13:11:00Z', second, 'vote.cast', { vote: 'for' }),
  step('2026-01-20T13:12:00Z', chair, 'deliberation.approve'),
];

/** The plan is carried out; the help starts on 2 February 2026. */
export const toMonitoring: readonly WalkStep[] = [
  step('2026-01-21T09:00:00Z', caseWorker, 'execution.start'),
  step('2026-02-02T09:00:00Z', caseWorker, 'help.start', { on: '2026-02-02' }),
];
