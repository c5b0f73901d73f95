import { expect } from 'chai';
import type { AcceptedStep } from '../log/log.js';
import { decide } from './decide.js';
import { maastricht } from './definitions/maastricht.js';
import { people, step, toApproval, toDeliberation, toDraft, toMonitoring } from './example-steps.js';
import { fold } from './fold.js';
import { compileProcess } from './process.js';
import type { Refusal } from './refusal.js';
import { conditionsOf } from './refusals.js';
import { walk, wholePlan, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const { caseWorker, lead, chair, first, household } = people;
const toHelp = [...toDraft, ...toDeliberation, ...toApproval, ...toMonitoring];

function accepted(steps: readonly WalkStep[], { at, by, command, facts = wholePlan }: WalkStep): AcceptedStep {
  const decision = decide(process, walk(process, steps).state, facts, command, by, at);
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals));
  return decision.step;
}

function refusals(steps: readonly WalkStep[], { at, by, command }: WalkStep, rules = process): readonly Refusal[] {
  const decision = decide(rules, walk(process, steps).state, wholePlan, command, by, at);
  return decision.accepted ? [] : decision.refusals;
}

describe('the entry of a step', () => {
  it('keeps the hash of the decided sections with a vote, whatever its rules look at', () => {
    const open = compileProcess({
      ...maastricht,
      transitions: maastricht.transitions.map((one) =>
        one.command === 'vote.cast' ? { ...one, refusedWith: [] } : one,
      ),
    });
    const { state } = walk(open, [...toDraft, ...toDeliberation]);

    const vote = decide(open, state, wholePlan, { type: 'vote.cast', vote: 'for' }, first, '2026-01-20T14:00:00Z');

    expect(vote.accepted && vote.step.data).to.deep.equal({ vote: 'for', facts: { sections: 'plan-1' } });
  });

  it('holds neither a field nor a text that was left out or blank', () => {
    const stop = accepted(toDraft, step('2026-01-06T09:00:00Z', household, 'case.stop'));
    const lessons = accepted(
      toHelp,
      step('2026-02-03T09:00:00Z', lead, 'lessons.record', { carriedOut: true, execution: 'x', policy: ' ' }),
    );

    expect(Object.keys(stop.data)).to.deep.equal([]);
    expect(lessons.texts).to.deep.equal({ execution: 'x' });
  });

  it('names the process in the opening alone', () => {
    const opening = accepted([], toDraft[0]!);
    const assigned = accepted(toDraft.slice(0, 1), toDraft[1]!);

    expect(opening.data['process']).to.deep.equal({ id: 'maastricht', version: 1 });
    expect(assigned.data).to.deep.equal({ id: 'lead' });
  });

  it('says who by id, role and discipline, and no discipline where there is none', () => {
    const byWorker = accepted(toDraft, step('2026-01-06T09:00:00Z', caseWorker, 'lead.assign', { id: 'x' }));
    const byChair = accepted(toDraft, step('2026-01-06T09:00:00Z', chair, 'lead.assign', { id: 'x' }));

    expect(byWorker.by).to.deep.equal({ id: 'worker', role: 'caseWorker', discipline: 'participatie' });
    expect(byChair.by).to.have.all.keys(['id', 'role']);
  });

  it('holds only the facts that its rules look at, and none that is not known', () => {
    const asked = accepted(toDraft, step('2026-01-12T09:00:00Z', lead, 'sparring.request'));

    expect(asked.data['facts']).to.deep.equal({ perspective: true, situation: true, privacyFindings: 0 });
    expect(Object.keys(asked.data['facts'] as object)).to.have.length(3);
  });

  it('that stands at no moment is malformed', () => {
    const { entries } = walk(process, toDraft);

    const folding = fold(process, [{ ...entries[0]!, at: 'gisteren' }]);

    expect(!folding.ok && folding.codes).to.deep.equal(['malformed-command']);
  });
});

describe('a refusal', () => {
  it('names the field of the form that mends it', () => {
    const early = refusals(toHelp, step('2026-02-03T09:00:00Z', household, 'score.give', { moment: 6, score: 5 }));
    const schedule = refusals(
      [...toDraft, ...toDeliberation.slice(0, 2)],
      step('2026-01-13T14:00:00Z', chair, 'table.schedule', { on: '2026-01-14', minutes: 31 }),
    );

    expect(early.map(({ code, field }) => [code, field])).to.deep.equal([['too-early', 'moment']]);
    expect(schedule.map(({ code, field }) => [code, field])).to.deep.equal([
      ['weekday-not-allowed', 'on'],
      ['too-early', 'on'],
      ['slot-too-long', 'minutes'],
    ]);
  });

  it('names no field that the form does not have', () => {
    const open = step('2026-01-19T13:00:00Z', chair, 'deliberation.open', { present: [first, chair] });

    const [early] = refusals([...toDraft, ...toDeliberation.slice(0, 3)], open);

    expect(early).to.deep.equal({
      code: 'too-early',
      command: 'deliberation.open',
      params: { scheduled: '2026-01-20' },
      place: 'table.schedule',
    });
  });

  it('names the place that mends it, and none where no place does', () => {
    const raise = step('2026-01-06T09:00:00Z', lead, 'escalation.raise', { level: 2, tried: ['x'], question: 'x' });

    const found = refusals(toDraft.slice(0, 3), raise);

    expect(found.map(({ code, place }) => [code, place])).to.deep.equal([
      ['consent-missing', 'consent.give'],
      ['reason-missing', undefined],
    ]);
    expect(found[1]).to.not.have.property('place');
  });

  it('stands once, also where a definition names its condition twice', () => {
    const twice = compileProcess({
      ...maastricht,
      transitions: maastricht.transitions.map((one) =>
        one.command === 'draft.start' ? { ...one, refusedWith: ['consent-missing', 'consent-missing'] } : one,
      ),
    });

    const found = refusals(toDraft.slice(0, 3), step('2026-01-06T09:00:00Z', lead, 'draft.start'), twice);

    expect(found.map(({ code }) => code)).to.deep.equal(['consent-missing']);
  });

  it('of something malformed names the field, and of an unknown command none', () => {
    const malformed = refusals(toDraft, step('2026-01-06T09:00:00Z', lead, 'lead.assign', { id: 1 }));
    const unknown = refusals(toDraft, step('2026-01-06T09:00:00Z', lead, 'case.fly'));

    expect(malformed).to.deep.equal([{ code: 'malformed-command', command: 'lead.assign', params: {}, field: 'id' }]);
    expect(unknown).to.deep.equal([{ code: 'unknown-command', command: 'case.fly', params: {} }]);
    expect(unknown[0]).to.not.have.property('field');
  });
});

describe('the conditions of a transition', () => {
  it('are written out, whether the file gave a bare code or one with numbers', () => {
    const transition = {
      command: 'case.stop',
      from: 'open',
      roles: [],
      refusedWith: ['lead-missing', { code: 'x', n: 1 }],
    };

    expect(conditionsOf(transition as never)).to.deep.equal([{ code: 'lead-missing' }, { code: 'x', n: 1 }]);
  });
});
