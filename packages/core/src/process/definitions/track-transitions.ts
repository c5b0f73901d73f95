import type { Transition } from '../definition.js';

const onBehalf = ['caseWorker', 'lead'];
const leading = ['caseWorker', 'lead', 'chair'];

/** The tracks beside the main line, as every shipped definition has them: possible at every stage that is no end. */
export const trackTransitions: Transition[] = [
  { command: 'urgent.start', from: 'open', roles: leading, refusedWith: ['urgent-not-allowed', 'urgent-open'] },
  { command: 'urgent.evaluate', from: 'open', roles: onBehalf, refusedWith: ['urgent-unknown'] },
  { command: 'bridging.start', from: 'open', roles: leading, refusedWith: ['bridging-known', 'consent-missing'] },
  { command: 'bridging.settle', from: 'open', roles: leading, refusedWith: ['bridging-unknown'] },
  {
    command: 'timeOut.start',
    from: 'open',
    roles: leading,
    refusedWith: ['time-out-known', 'end-not-later', 'consent-missing'],
  },
  { command: 'timeOut.end', from: 'open', roles: leading, refusedWith: ['time-out-unknown'] },
  { command: 'part.begin', from: 'open', roles: onBehalf, refusedWith: ['part-known', 'end-not-later'] },
  { command: 'part.extend', from: 'open', roles: leading, refusedWith: ['part-unknown', 'end-not-later'] },
  { command: 'part.windDown', from: 'open', roles: leading, refusedWith: ['part-unknown'] },
  {
    command: 'part.lapse',
    from: 'open',
    roles: onBehalf,
    refusedWith: ['part-unknown', { code: 'too-early', after: 'part' }],
  },
  { command: 'place.await', from: 'open', roles: onBehalf, refusedWith: ['place-known', 'consent-missing'] },
  { command: 'place.review', from: 'open', roles: onBehalf, refusedWith: ['place-unknown'] },
  { command: 'place.obtain', from: 'open', roles: onBehalf, refusedWith: ['place-unknown'] },
  { command: 'place.giveUp', from: 'open', roles: onBehalf, refusedWith: ['place-unknown'] },
  { command: 'outside.record', from: 'open', roles: leading, refusedWith: ['already-formal'] },
  { command: 'coordinator.assign', from: 'open', roles: leading, refusedWith: ['already-coordinator'] },
];

/** Up the ladder and back, with the file that each session of a higher level needs. */
export const escalationTransitions: Transition[] = [
  {
    command: 'escalation.raise',
    from: 'open',
    roles: ['caseWorker', 'lead', 'advisor'],
    refusedWith: ['consent-missing', 'reason-missing', 'escalation-open'],
  },
  {
    command: 'escalation.close',
    from: 'open',
    roles: ['caseWorker', 'lead', 'advisor'],
    refusedWith: ['escalation-unknown'],
  },
  { command: 'escalation.file', from: 'open', roles: onBehalf, refusedWith: ['consent-missing', 'escalation-unknown'] },
  {
    command: 'escalation.meet',
    from: 'open',
    roles: ['caseWorker', 'lead', 'advisor', 'chair'],
    refusedWith: ['consent-missing', 'escalation-unknown', 'file-missing'],
  },
];

/** Going over to a later version of the process, and coming from elsewhere as a copy, where a decision is taken `again`. */
export function versionTransitions(decidedStages: string[], again: string): Transition[] {
  return [
    { command: 'case.migrate', from: 'open', roles: leading, refusedWith: [] },
    { command: 'case.import', from: decidedStages, to: again, roles: leading, refusedWith: [] },
    { command: 'case.import', from: 'open', roles: leading, refusedWith: [] },
  ];
}

/** The ways a case may end at every stage that is no end. */
export const endTransitions: Transition[] = [
  {
    command: 'case.stop',
    from: 'open',
    to: 'stopped',
    roles: ['household', ...onBehalf],
    refusedWith: ['how-missing'],
  },
  { command: 'case.withdraw', from: 'open', to: 'withdrawn', roles: ['lead'], refusedWith: [] },
  { command: 'case.loseSight', from: 'open', to: 'outOfSight', roles: ['lead'], refusedWith: [] },
  { command: 'case.overtake', from: 'open', to: 'overtaken', roles: ['lead'], refusedWith: [] },
  { command: 'case.handOver', from: 'open', to: 'handedOver', roles: ['lead'], refusedWith: ['consent-missing'] },
];
