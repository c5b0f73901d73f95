import { expect } from 'chai';
import fc from 'fast-check';
import { addMonths, dayOf, daysInMonth, partsOf } from '../calendar/calendar.js';
import { decide } from '../process/decide.js';
import { amsterdam } from '../process/definitions/amsterdam.js';
import { lelystad } from '../process/definitions/lelystad.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { theHague } from '../process/definitions/the-hague.js';
import { utrechtWest } from '../process/definitions/utrecht-west.js';
import { people, step, toApproval, toDeliberation, toDraft, toMonitoring } from '../process/example-steps.js';
import { compileProcess } from '../process/process.js';
import { randomFrom, randomStep } from '../process/random-walk.js';
import { walk, walkOn, wholePlan, type Walked, type WalkStep } from '../process/walk.js';
import { momentsOf, type MonitoredMoment } from './moments.js';
import { monitoringOf, type Monitoring } from './monitoring.js';
import { scoreLineOf } from './score-line.js';
import { latestFirst, updateProblems, withUpdate, type CaseUpdate } from './update.js';

const process = compileProcess(maastricht);
const { household, lead, caseWorker } = people;
const decided = [...toDraft, ...toDeliberation, ...toApproval];

function score(at: string, moment: string | number, value: number | null): WalkStep {
  return step(at, household, 'score.give', { moment, score: value });
}

function followed(walked: Walked, now: string, updates: CaseUpdate[] = []): Monitoring {
  return monitoringOf({ ...walked, document: { updates } }, now);
}

function statuses(moments: readonly MonitoredMoment[]): string[] {
  return moments.map(({ moment, status }) => `${moment} ${status}`);
}

function helpFrom(on: string): WalkStep[] {
  return [
    step('2026-01-21T09:00:00Z', caseWorker, 'execution.start'),
    step(`${on}T09:00:00Z`, caseWorker, 'help.start', { on }),
  ];
}

function said(id: string, on: string, by = 'household'): CaseUpdate {
  return { id, on, by, text: `woorden van ${id}` };
}

describe('the conversations of a case', () => {
  it('have no day before the help starts, and the baseline may be given once there is a plan', () => {
    const early = walk(process, toDraft.slice(0, 1));
    const drafted = walk(process, toDraft);

    expect(statuses(followed(early, '2026-01-06T09:00:00Z').moments)[0]).to.equal('baseline coming');
    const { moments, next } = followed(drafted, '2026-01-06T09:00:00Z');
    expect(statuses(moments)).to.deep.equal(['baseline due', 'start coming', '6 coming', '12 coming']);
    expect(moments.every(({ from }) => from === null)).to.equal(true);
    expect(next).to.deep.equal({ kind: 'score', moment: 'baseline', isLate: false });
  });

  it('are due from their day on, late the day after, and too early before it', () => {
    const walked = walk(process, [...decided, ...toMonitoring]);

    const onTheDay = followed(walked, '2026-08-02T10:00:00Z');
    expect(statuses(onTheDay.moments)).to.deep.equal(['baseline missed', 'start late', '6 due', '12 too-early']);
    expect(onTheDay.moments.map(({ from, until }) => [from, until])).to.deep.equal([
      [null, null],
      ['2026-02-02', '2026-08-01'],
      ['2026-08-02', '2027-02-01'],
      ['2027-02-02', null],
    ]);
    expect(onTheDay.moments.map(({ isOpen }) => isOpen)).to.deep.equal([false, true, true, false]);
    // By Dutch time it is the next day already.
    expect(statuses(followed(walked, '2026-08-02T22:30:00Z').moments)[2]).to.equal('6 late');
  });

  it('say who gave which score on which day, and that a skipped one may still be given', () => {
    const walked = walk(process, [
      ...decided,
      ...toMonitoring,
      score('2026-02-10T23:30:00Z', 'start', 3.5),
      step('2026-08-04T09:00:00Z', lead, 'score.give', { moment: 6, score: null }),
    ]);
    const { moments } = followed(walked, '2026-08-05T09:00:00Z');

    expect(moments[1]).to.deep.include({ status: 'given', score: 3.5, on: '2026-02-11', by: household, isOpen: false });
    expect(moments[2]).to.deep.include({ status: 'skipped', score: null, on: '2026-08-04', by: lead, isOpen: true });
  });

  it('stand in the order of time, however a definition names them', () => {
    const mixed = compileProcess({ ...maastricht, moments: [12, 'start', 6, 'baseline'] });

    const { moments } = followed(walk(mixed, toDraft), '2026-01-06T09:00:00Z');

    expect(moments.map(({ moment }) => moment)).to.deep.equal(['baseline', 'start', 6, 12]);
  });

  it('are those of each definition', () => {
    const named = [maastricht, utrechtWest, lelystad, amsterdam, theHague].map((definition) =>
      momentsOf({ ...walk(compileProcess(definition), []) }, '2026-01-05T09:00:00Z').map(({ moment }) => moment),
    );

    const usual = ['baseline', 'start', 6, 12];
    expect(named).to.deep.equal([usual, ['baseline', 5], usual, usual, usual]);
  });

  it('keep the last day of a month that lacks theirs: 31 August and a leap year', () => {
    const late = (help: string): (string | null)[] =>
      followed(walk(process, [...decided, ...helpFrom(help)]), `${help}T10:00:00Z`).moments.map(({ from }) => from);

    expect(late('2026-08-31')).to.deep.equal([null, '2026-08-31', '2027-02-28', '2027-08-31']);
    expect(late('2027-08-31').slice(2)).to.deep.equal(['2028-02-29', '2028-08-31']);
    expect(late('2028-02-29').slice(2)).to.deep.equal(['2028-08-29', '2029-02-28']);
  });

  it('follow one another without a day between, from whatever day the help starts', () => {
    const start = Date.parse('2026-01-22');
    const agreed = walk(process, decided);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const help = new Date(start + days * 86_400_000).toISOString().slice(0, 10);
        const walked = helpFrom(help).reduce(walkOn, agreed);
        const [, first, second, third] = momentsOf(walked, `${help}T12:00:00Z`);

        expect(first?.from).to.equal(help);
        for (const [one, months] of [
          [second, 6],
          [third, 12],
        ] as const) {
          const [from, base] = [partsOf(one!.from!), partsOf(help)];
          expect((from.year - base.year) * 12 + from.month - base.month).to.equal(months);
          expect(from.date).to.equal(Math.min(base.date, daysInMonth(from.year, from.month)));
        }
        expect(new Date(Date.parse(second!.until!) + 86_400_000).toISOString().slice(0, 10)).to.equal(third?.from);
      }),
      { numRuns: 60 },
    );
  });

  it('are open exactly when the rules take a score, in every definition and wherever a case goes', () => {
    let opened = 0;
    for (const definition of [maastricht, utrechtWest, lelystad, amsterdam, theHague]) {
      const compiled = compileProcess(definition);
      for (let seed = 1; seed <= 4; seed++) {
        const random = randomFrom(seed);
        let walked = walk(compiled, []);
        for (let taken = 0; taken < 60; taken++) {
          const one = randomStep(walked, random, wholePlan);
          const decision = decide(walked.process, walked.state, one.facts ?? wholePlan, one.command, one.by, one.at);
          if (decision.accepted) walked = walkOn(walked, one);
          const now = `${addMonths(dayOf(one.at), taken % 14)}T12:00:00Z`;
          for (const { moment, isOpen } of momentsOf(walked, now)) {
            const command = { type: 'score.give', moment, score: 5 };
            const given = decide(walked.process, walked.state, wholePlan, command, household, now);
            expect(given.accepted, `${walked.state.stage} ${moment} at ${now}`).to.equal(isOpen);
            opened += Number(isOpen);
          }
        }
      }
    }
    expect(opened).to.be.above(30);
  });
});

describe('the line through the scores', () => {
  const moments = (...scores: (number | null | undefined)[]): MonitoredMoment[] =>
    (['baseline', 'start', 6, 12] as const).map((moment, place) => ({
      moment,
      status: 'given',
      from: null,
      until: null,
      score: scores[place] ?? null,
      on: null,
      by: null,
      isOpen: false,
    }));

  it('is dashed across a moment without a score, and never falls to zero there', () => {
    const { points, segments } = scoreLineOf(moments(2, 3.5, null, 7.1));

    expect(points.map(({ score }) => score)).to.deep.equal([2, 3.5, 7.1]);
    expect(segments.map(({ from, to, isGap }) => [from.place, to.place, isGap])).to.deep.equal([
      [0, 1, false],
      [1, 3, true],
    ]);
  });

  it('starts at the first score and tells what changed, in exact tenths', () => {
    const { course } = scoreLineOf(moments(undefined, 3.5, null, 7.1));

    expect(course).to.deep.include({ difference: 3.6, months: 12 });
    expect(course?.first.moment).to.equal('start');
    expect(scoreLineOf(moments(9, 3)).course).to.deep.include({ difference: -6, months: null });
  });

  it('has no course with one score, and no point without any; a score of 0 is a score', () => {
    expect(scoreLineOf(moments(undefined, 5)).course).to.equal(null);
    expect(scoreLineOf(moments()).points).to.deep.equal([]);
    expect(scoreLineOf(moments(0, 10)).course?.difference).to.equal(10);
  });

  it('is the same whatever the order in which scores were written down', () => {
    const walked = walk(process, [...decided, ...toMonitoring]);
    const given = [score('', 'start', 4), score('', 6, null), score('', 12, 8.5)];
    const at = (index: number): string => `2027-03-0${index + 1}T09:00:00Z`;
    const lines = [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ].map((turn) => {
      const steps = turn.flatMap((place, index) => (given[place] ? [{ ...given[place], at: at(index) }] : []));
      return followed(steps.reduce(walkOn, walked), '2027-04-01T09:00:00Z').line;
    });

    expect(lines[0]?.course?.difference).to.equal(4.5);
    expect(lines[1]).to.deep.equal(lines[0]);
    expect(lines[2]).to.deep.equal(lines[0]);
  });
});

describe('what following a case asks for', () => {
  const monitored = [...decided, ...toMonitoring];

  it('goes from conversation to conversation, then to the lessons, then to closing', () => {
    const steps = [
      score('2026-02-03T09:00:00Z', 'start', 4),
      score('2026-08-03T09:00:00Z', 6, null),
      score('2027-02-03T09:00:00Z', 12, 8),
      step('2027-02-04T09:00:00Z', lead, 'lessons.record', { carriedOut: true, policy: 'minder regels' }),
      step('2027-02-05T09:00:00Z', lead, 'case.close'),
    ];
    const asked = [0, 1, 2, 3, 4, 5].map((count) => {
      const at = steps[count - 1]?.at ?? '2026-02-02T10:00:00Z';
      return followed(walk(process, [...monitored, ...steps.slice(0, count)]), at).next;
    });

    expect(asked).to.deep.equal([
      { kind: 'score', moment: 'start', isLate: false },
      { kind: 'wait', moment: 6, from: '2026-08-02' },
      { kind: 'wait', moment: 12, from: '2027-02-02' },
      { kind: 'lessons' },
      { kind: 'close' },
      { kind: 'none' },
    ]);
  });

  it('is the help itself once the plan is agreed and the baseline is known', () => {
    const walked = walk(process, [...toDraft, score('2026-01-06T09:00:00Z', 'baseline', 2)]);

    expect(followed(walked, '2026-01-07T09:00:00Z').next).to.deep.equal({ kind: 'help' });
  });
});

describe('what the household said', () => {
  const walked = walk(process, [
    ...decided,
    ...toMonitoring,
    score('2026-02-10T09:00:00Z', 'start', 3),
    score('2026-08-10T09:00:00Z', 6, 7),
  ]);
  const now = '2026-09-01T09:00:00Z';

  it('belongs to the conversation before it, the latest words first', () => {
    const { moments, quote } = followed(walked, now, [
      said('before', '2026-02-01'),
      said('start-later', '2026-03-01'),
      said('start', '2026-02-10'),
      said('six', '2026-08-10'),
      said('worker', '2026-08-20', 'caseWorker'),
      { ...said('blank', '2026-08-21'), text: ' ' },
    ]);

    expect(moments.map((one) => one.quote?.id)).to.deep.equal([undefined, 'start-later', 'six', undefined]);
    expect(quote).to.deep.include({ moment: 6 });
  });

  it('is noted with words and a day that has come, and an edited note keeps its place', () => {
    const [a, b] = [said('a', '2026-03-01'), said('b', '2026-03-01')];

    expect(updateProblems({ on: '', text: ' ' }, '2026-03-01')).to.deep.equal({
      on: 'day-missing',
      text: 'text-missing',
    });
    expect(updateProblems({ on: '2026-03-02', text: 'x' }, '2026-03-01')).to.deep.equal({ on: 'day-ahead' });
    expect(updateProblems(a, '2026-03-01')).to.deep.equal({});
    expect(latestFirst([a, b]).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(withUpdate([a, b], { ...a, text: 'anders' }).map(({ text }) => text)).to.deep.equal(['anders', b.text]);
    expect(withUpdate([a], b)).to.have.length(2);
  });
});
