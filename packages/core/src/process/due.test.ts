import { expect } from 'chai';
import { amsterdam } from './definitions/amsterdam.js';
import { maastricht } from './definitions/maastricht.js';
import { dueAt } from './due.js';
import { people, step, toApproval, toDeliberation, toDraft, toMonitoring } from './example-steps.js';
import { compileProcess } from './process.js';
import { walk, type WalkStep } from './walk.js';

const process = compileProcess(maastricht);
const { caseWorker, lead, first, chair, household } = people;
const toHelp = [...toDraft, ...toDeliberation, ...toApproval, ...toMonitoring];

function due(steps: readonly WalkStep[], now: string): readonly string[] {
  return dueAt(process, walk(process, steps).state, now).map((item) => `${item.due} ${item.what} ${item.status}`);
}

describe('dueAt', () => {
  it('lists an open question by its day, and no longer once it is answered', () => {
    const asked = [
      ...toDraft,
      ...toDeliberation.slice(0, 2),
      step('2026-01-13T13:30:00Z', first, 'question.ask', {
        id: 'q',
        text: 'mag dit?',
        owner: 'lead',
        due: '2026-01-19',
      }),
    ];
    const answered = [...asked, step('2026-01-16T09:00:00Z', lead, 'question.answer', { id: 'q', text: 'ja' })];

    expect(due(asked, '2026-01-18T12:00:00Z')).to.deep.equal(['2026-01-19 question coming']);
    expect(due(asked, '2026-01-19T12:00:00Z')).to.deep.equal(['2026-01-19 question due']);
    expect(due(asked, '2026-01-20T12:00:00Z')).to.deep.equal(['2026-01-19 question overdue']);
    expect(due(answered, '2026-01-20T12:00:00Z')).to.deep.equal([]);
  });

  it('counts days as they are in Amsterdam, in winter and in summer time', () => {
    const awaited = (on: string): readonly WalkStep[] => [
      ...toDraft,
      step('2026-01-05T10:00:00Z', caseWorker, 'place.await', { id: 'p', on, text: 'een woning' }),
    ];

    expect(due(awaited('2026-02-27'), '2026-03-28T22:59:00Z')).to.deep.equal(['2026-03-29 place-review coming']);
    expect(due(awaited('2026-02-27'), '2026-03-28T23:00:00Z')).to.deep.equal(['2026-03-29 place-review due']);
    expect(due(awaited('2026-02-27'), '2026-03-29T22:00:00Z')).to.deep.equal(['2026-03-29 place-review overdue']);
    expect(due(awaited('2026-09-25'), '2026-10-24T22:00:00Z')).to.deep.equal(['2026-10-25 place-review due']);
    expect(due(awaited('2026-09-25'), '2026-10-25T22:59:00Z')).to.deep.equal(['2026-10-25 place-review due']);
    expect(due(awaited('2026-09-25'), '2026-10-25T23:00:00Z')).to.deep.equal(['2026-10-25 place-review overdue']);
  });

  it('lists the scores from the start of the help, six and twelve months after it, at the end of a shorter month', () => {
    const helped = [
      ...toHelp.slice(0, -1),
      step('2026-08-31T09:00:00Z', caseWorker, 'help.start', { on: '2026-08-31' }),
    ];
    const given = [...helped, step('2026-09-01T09:00:00Z', household, 'score.give', { moment: 'start', score: 5 })];

    expect(due(helped, '2026-09-01T09:00:00Z')).to.deep.equal([
      '2026-08-31 score overdue',
      '2027-02-28 score coming',
      '2027-08-31 score coming',
    ]);
    expect(due(given, '2026-09-01T09:00:00Z')).to.have.length(2);
  });

  it('announces the end of a part as long before as the definition says, and follows its extension', () => {
    const begun = [
      ...toHelp,
      step('2026-02-03T09:00:00Z', caseWorker, 'part.begin', {
        id: 'bus',
        on: '2026-02-03',
        endsOn: '2026-12-31',
        text: 'x',
      }),
    ];
    const extended = [
      ...begun,
      step('2026-11-02T09:00:00Z', lead, 'part.extend', { id: 'bus', endsOn: '2027-12-31', reason: 'nog nodig' }),
    ];
    const partsOf = (steps: readonly WalkStep[], now: string): readonly string[] =>
      due(steps, now).filter((item) => item.includes('part-end'));

    expect(partsOf(begun, '2026-10-31T09:00:00Z')).to.deep.equal([]);
    expect(partsOf(begun, '2026-11-01T09:00:00Z')).to.deep.equal(['2026-12-31 part-end coming']);
    expect(partsOf(begun, '2027-01-01T09:00:00Z')).to.deep.equal(['2026-12-31 part-end overdue']);
    expect(partsOf(extended, '2027-01-01T09:00:00Z')).to.deep.equal([]);
  });

  it('asks for the evaluation of urgent help, and for the end of a time-out', () => {
    const acted = [
      ...toDraft,
      step('2026-01-05T10:00:00Z', caseWorker, 'urgent.start', { on: '2026-01-05', reason: 'geen stroom' }),
      step('2026-01-05T10:01:00Z', caseWorker, 'timeOut.start', {
        id: 't',
        on: '2026-01-05',
        until: '2026-02-05',
        body: 'de verhuurder',
        reason: 'eerst een plan',
      }),
    ];
    const over = [
      ...acted,
      step('2026-01-06T10:00:00Z', lead, 'urgent.evaluate', { on: '2026-01-06', text: 'ging goed' }),
      step('2026-01-06T10:01:00Z', lead, 'timeOut.end', { id: 't', on: '2026-01-06', reason: 'klaar' }),
    ];

    expect(due(acted, '2026-01-19T10:00:00Z')).to.deep.equal([
      '2026-01-19 urgent-evaluation due',
      '2026-02-05 time-out-end coming',
    ]);
    expect(due(over, '2026-01-19T10:00:00Z')).to.deep.equal([]);
  });

  it('knows the day of the table until it opens', () => {
    const scheduled = [...toDraft, ...toDeliberation.slice(0, 3)];

    expect(due(scheduled, '2026-01-19T10:00:00Z')).to.deep.equal(['2026-01-20 table coming']);
    expect(due([...toDraft, ...toDeliberation], '2026-01-20T13:00:00Z')).to.deep.equal([]);
  });

  it('moves a table that was planned on a day that has become a holiday', () => {
    const broad = compileProcess({ ...structuredClone(amsterdam), holidays: [] });
    const steps = [
      ...toDraft.slice(0, 4),
      step('2026-01-06T09:00:00Z', lead, 'lane.choose', { lane: 'broad', reason: 'veel partijen' }),
      step('2026-01-06T09:01:00Z', lead, 'stage.advance'),
      step('2026-01-06T09:02:00Z', chair, 'table.schedule', { on: '2026-05-14', minutes: 30 }),
    ];
    const { state } = walk(broad, steps);

    const [item] = dueAt(compileProcess(amsterdam), state, '2026-05-01T09:00:00Z');

    expect(item).to.deep.equal({
      what: 'table-on-holiday',
      due: '2026-05-13',
      status: 'coming',
      params: { on: '2026-05-14' },
    });
  });

  it('has nothing left once the case is closed, and nothing before it is opened', () => {
    const stopped = [...toHelp, step('2026-02-03T09:00:00Z', household, 'case.stop')];

    expect(due(stopped, '2030-01-01T09:00:00Z')).to.deep.equal([]);
    expect(due([], '2030-01-01T09:00:00Z')).to.deep.equal([]);
  });
});
