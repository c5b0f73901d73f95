import { expect } from 'chai';
import { maastricht } from './definitions/maastricht.js';
import { people, step, toDraft } from './example-steps.js';
import { snapshotOf } from './case-machine.js';
import { compileProcess } from './process.js';
import { trackStates, tracks, type TrackName } from './tracks.js';
import { walk, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const { caseWorker, lead } = people;

/** By track: the steps that lead it through its states, and the state after each. */
const journeys: Readonly<Record<TrackName, readonly (readonly [WalkStep, string])[]>> = {
  escalation: [
    [
      step('2026-01-06T09:00:00Z', lead, 'escalation.raise', { level: 1, tried: ['bellen'], question: 'mag dit?' }),
      'raised',
    ],
    [step('2026-01-06T09:01:00Z', lead, 'escalation.close', { outcome: 'ja' }), 'none'],
  ],
  urgent: [
    [step('2026-01-06T09:00:00Z', lead, 'urgent.start', { on: '2026-01-06', reason: 'geen stroom' }), 'acting'],
    [step('2026-01-06T09:01:00Z', lead, 'urgent.evaluate', { on: '2026-01-06', text: 'goed' }), 'evaluated'],
  ],
  bridging: [
    [step('2026-01-06T09:00:00Z', lead, 'bridging.start', { id: 'a', on: '2026-01-06', text: 'huur' }), 'unsettled'],
    [step('2026-01-06T09:01:00Z', lead, 'bridging.start', { id: 'b', on: '2026-01-06', text: 'bus' }), 'unsettled'],
    [step('2026-01-06T09:02:00Z', lead, 'bridging.settle', { id: 'a', on: '2026-01-06', payer: 'fonds' }), 'unsettled'],
    [step('2026-01-06T09:03:00Z', lead, 'bridging.settle', { id: 'b', on: '2026-01-06', payer: 'fonds' }), 'settled'],
  ],
  timeOut: [
    [
      step('2026-01-06T09:00:00Z', lead, 'timeOut.start', {
        id: 'a',
        on: '2026-01-06',
        until: '2026-02-06',
        body: 'de verhuurder',
        reason: 'plan',
      }),
      'running',
    ],
    [step('2026-01-06T09:01:00Z', lead, 'timeOut.end', { id: 'a', on: '2026-01-06', reason: 'klaar' }), 'ended'],
  ],
  renewal: [
    [
      step('2026-01-06T09:00:00Z', caseWorker, 'part.begin', {
        id: 'a',
        on: '2026-01-06',
        endsOn: '2026-02-06',
        text: 'bus',
      }),
      'running',
    ],
    [
      step('2026-01-06T09:01:00Z', caseWorker, 'part.windDown', { id: 'a', on: '2026-01-06', reason: 'fietst' }),
      'ended',
    ],
  ],
  waiting: [
    [step('2026-01-06T09:00:00Z', caseWorker, 'place.await', { id: 'a', on: '2026-01-06', text: 'woning' }), 'waiting'],
    [step('2026-01-06T09:01:00Z', caseWorker, 'place.obtain', { id: 'a', on: '2026-01-06' }), 'ended'],
  ],
};

describe('the tracks beside the main line', () => {
  for (const name of Object.keys(journeys) as TrackName[]) {
    it(`lead ${name} through its states and leave the stage and the other tracks as they are`, () => {
      const steps = [...toDraft];
      for (const [next, expected] of journeys[name]) {
        steps.push(next);
        const { state } = walk(process, steps);

        const value = snapshotOf(process, state).value as Readonly<Record<string, unknown>>;

        expect(value[name]).to.equal(expected);
        expect(trackStates(state.record)[name]).to.equal(expected);
        expect(state.stage).to.equal('draft');
        for (const other of Object.keys(tracks).filter((key) => key !== name)) expect(value[other]).to.equal('none');
      }
    });
  }
});
