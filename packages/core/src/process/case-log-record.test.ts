import { expect } from 'chai';
import type { CaseLogRecord } from './case-log-record.js';
import { amsterdam } from './definitions/amsterdam.js';
import { maastricht } from './definitions/maastricht.js';
import { theHague } from './definitions/the-hague.js';
import { people, step, toApproval, toDeliberation, toDraft, toMonitoring } from './example-steps.js';
import { compileProcess } from './process.js';
import { recordStep } from './record-step.js';
import { walk, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const hague = compileProcess(theHague);
const { caseWorker, lead, household, chair, first, second } = people;
const day = '2026-01-06';
const at = `${day}T09:00:00Z`;

function after(...steps: readonly WalkStep[]): CaseLogRecord {
  return walk(process, steps).state.record;
}

describe('what the log says of a case', () => {
  it('holds the day of consent or of its withdrawal, with the entry', () => {
    const withdrawn = after(...toDraft, step(at, household, 'consent.withdraw', { on: day }));

    expect(after(...toDraft)).to.deep.include({ consent: { on: '2026-01-05', seq: 4 }, consentWithdrawn: null });
    expect(withdrawn).to.deep.include({ consent: null, consentWithdrawn: { on: day, seq: 6 } });
  });

  it('holds everybody who ever led, each once, and everybody who acted, by role', () => {
    const record = after(
      ...toDraft,
      step(at, caseWorker, 'lead.assign', { id: 'other' }),
      step(at, caseWorker, 'lead.assign', { id: lead.id }),
    );

    expect(record.everLead).to.deep.equal([lead.id, 'other']);
    expect(record.actedAs).to.deep.equal({ caseWorker: ['worker'], household: ['household'], lead: ['lead'] });
  });

  it('holds a question as asked, answered or left open', () => {
    const ask = (id: string): WalkStep =>
      step('2026-01-13T13:30:00Z', first, 'question.ask', { id, text: 'x', owner: 'lead', due: '2026-01-19' });
    const { questions } = after(
      ...toDraft,
      ...toDeliberation.slice(0, 2),
      ...['a', 'b', 'c'].map(ask),
      step('2026-01-14T09:00:00Z', lead, 'question.answer', { id: 'a', text: 'ja' }),
      step('2026-01-14T09:00:00Z', lead, 'question.leaveOpen', { id: 'b', reason: 'te vroeg' }),
    );

    const asked = { by: 'first', owner: 'lead', due: '2026-01-19' };
    expect(questions).to.deep.equal({
      a: { ...asked, id: 'a', askedIn: 8, status: 'answered', answeredIn: 11 },
      b: { ...asked, id: 'b', askedIn: 9, status: 'leftOpen', answeredIn: 12 },
      c: { ...asked, id: 'c', askedIn: 10, status: 'open' },
    });
  });

  it('holds the hour of a table where one was given', () => {
    const scheduled = toDeliberation.slice(0, 2);
    const timed = step('2026-01-13T14:00:00Z', chair, 'table.schedule', {
      on: '2026-01-20',
      minutes: 25,
      startsAt: '13:30',
    });

    expect(after(...toDraft, ...scheduled, timed).table).to.deep.equal({
      on: '2026-01-20',
      minutes: 25,
      startsAt: '13:30',
    });
    expect(after(...toDraft, ...toDeliberation).table).to.have.all.keys(['on', 'minutes']);
  });

  it('holds the last vote of each person, with the discipline they act in or were named with', () => {
    const bare = (id: string): { id: string; role: string } => ({ id, role: 'practitioner' });
    const vote = (by: WalkStep['by'], cast: string, sections = 'plan-1'): WalkStep => ({
      ...step('2026-01-20T13:10:00Z', by, 'vote.cast', { vote: cast }),
      facts: { ...walkFacts, sections },
    });
    const { votes } = after(
      ...toDraft,
      ...toDeliberation.slice(0, 3),
      step('2026-01-20T13:00:00Z', chair, 'deliberation.open', {
        present: [{ id: 'third', discipline: 'wmo' }, { id: 'fourth' }, { id: 'second' }],
      }),
      vote(bare('fourth'), 'against'),
      vote(bare('second'), 'for'),
      vote(bare('third'), 'abstain'),
      vote({ ...bare('fourth'), discipline: 'jeugd' }, 'for', 'plan-2'),
    );

    expect(votes.map(({ by, vote: cast, discipline, sections }) => [by, cast, discipline, sections])).to.deep.equal([
      ['second', 'for', 'jeugd', 'plan-1'],
      ['third', 'abstain', 'wmo', 'plan-1'],
      ['fourth', 'for', 'jeugd', 'plan-2'],
    ]);
  });

  it('holds no discipline of a vote where none is known', () => {
    const { votes } = after(
      ...toDraft,
      ...toDeliberation,
      step('2026-01-20T13:10:00Z', { id: chair.id, role: 'chair' }, 'vote.cast', { vote: 'for' }),
    );

    expect(votes[0]).to.not.have.property('discipline');
  });

  it('holds whether the plan was carried out, and how far a case was brought up', () => {
    const record = after(
      ...toDraft,
      ...toDeliberation,
      ...toApproval,
      ...toMonitoring,
      step('2026-02-03T09:00:00Z', lead, 'escalation.raise', { level: 1, tried: ['x'], question: 'x' }),
      step('2026-02-03T09:01:00Z', lead, 'lessons.record', { carriedOut: true, execution: 'x' }),
    );

    expect(record.lessons).to.deep.equal({ seq: 16, carriedOut: true });
    expect(record).to.deep.include({ escalation: { level: 1, seq: 15 }, highestLevel: 1, returns: 0 });
  });

  it('holds each thing beside the main line as it stands', () => {
    const id = 'a';
    const record = after(
      ...toDraft,
      step(at, caseWorker, 'urgent.start', { on: day, reason: 'x' }),
      step(at, caseWorker, 'bridging.start', { id, on: day, text: 'x' }),
      step(at, caseWorker, 'timeOut.start', { id, on: day, until: '2026-02-06', body: 'x', reason: 'x' }),
      ...['a', 'b', 'c'].map((part) =>
        step(at, caseWorker, 'part.begin', { id: part, on: day, endsOn: '2026-02-06', text: 'x' }),
      ),
      step(at, caseWorker, 'part.extend', { id, endsOn: '2026-03-06', reason: 'x' }),
      step(at, caseWorker, 'part.extend', { id, endsOn: '2026-04-06', reason: 'x' }),
      step(at, caseWorker, 'part.windDown', { id: 'b', on: day, reason: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'part.lapse', { id: 'c', reason: 'x' }),
      ...['a', 'b', 'c'].map((place) =>
        step('2026-02-07T09:00:00Z', caseWorker, 'place.await', { id: place, on: '2026-02-07', text: 'x' }),
      ),
      step('2026-02-07T09:00:00Z', caseWorker, 'place.obtain', { id, on: '2026-02-08' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'place.giveUp', { id: 'b', reason: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'place.review', { id: 'c', on: '2026-02-09', text: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'outside.record', {
        id,
        on: day,
        body: 'x',
        form: 'informal',
        outcome: 'granted',
      }),
      step('2026-02-07T09:00:00Z', caseWorker, 'escalation.raise', { level: 1, tried: ['x'], question: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'escalation.file', { parties: ['x'], overview: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'escalation.meet', { on: day, text: 'x' }),
      step('2026-02-07T09:00:00Z', caseWorker, 'escalation.meet', { on: day, text: 'x' }),
    );

    expect(record.urgent).to.deep.equal({ on: day, startedIn: 6, evaluatedIn: null });
    expect(record.bridgings).to.deep.equal({ a: { id, on: day, startedIn: 7, settledIn: null } });
    expect(record.timeOuts).to.deep.equal({ a: { id, on: day, until: '2026-02-06', startedIn: 8, endedIn: null } });
    expect(record.parts['a']).to.deep.equal({
      id,
      on: day,
      endsOn: '2026-04-06',
      begunIn: 9,
      extensions: 2,
      status: 'running',
    });
    expect(['b', 'c'].map((part) => record.parts[part]?.status)).to.deep.equal(['woundDown', 'lapsed']);
    expect(record.places['c']).to.deep.equal({
      id: 'c',
      on: '2026-02-07',
      awaitedIn: 18,
      lookedAt: '2026-02-09',
      status: 'waiting',
      comparedIn: null,
    });
    expect(['a', 'b'].map((place) => record.places[place]?.status)).to.deep.equal(['obtained', 'givenUp']);
    expect(record.outside['a']).to.deep.include({ on: day, form: 'informal', outcome: 'granted' });
    expect(record).to.include({ escalationSessions: 2, escalationFile: 24 });
  });

  it('holds a linked dossier and the entry of its advice', () => {
    const linked = [...toDraft.slice(0, 4), step(at, lead, 'dossier.link', { id: 'a', on: day })];
    const advised = [
      ...linked,
      step(at, { id: 'v', role: 'safetyHouse' }, 'dossier.advise', { id: 'a', on: day, text: 'x' }),
    ];
    const dossier = (steps: readonly WalkStep[]): unknown => walk(hague, steps).state.record.dossiers['a'];

    expect(dossier(linked)).to.deep.equal({ id: 'a', on: day, linkedIn: 5, advisedIn: null });
    expect(dossier(advised)).to.deep.equal({ id: 'a', on: day, linkedIn: 5, advisedIn: 6 });
  });

  it('holds the lane that was chosen', () => {
    const steps = [...toDraft.slice(0, 4), step(at, lead, 'lane.choose', { lane: 'fast', reason: 'x' })];

    expect(walk(compileProcess(amsterdam), steps).state.record.lane).to.equal('fast');
  });

  it('is left as it was by a step about a thing that is not there', () => {
    const before = after(...toDraft);
    const about = (command: object): CaseLogRecord =>
      recordStep(before, { command: command as never, actor: second, at, sections: null });

    expect(about({ type: 'question.answer', id: '__proto__' }).questions).to.deep.equal({});
    expect(about({ type: 'bridging.settle', id: 'constructor' }).bridgings).to.equal(before.bridgings);
  });
});

const walkFacts = {
  situation: true,
  perspective: true,
  legitimacy: true,
  involvement: true,
  costBenefit: 'calculated',
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
} as const;
