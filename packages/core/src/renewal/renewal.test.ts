import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween } from '../calendar/calendar.js';
import type { CaseDocument } from '../case/case-document.js';
import { appendStep, emptyHead, type Annex, type Entry } from '../log/log.js';
import { decide } from '../process/decide.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { people, step, toDraft } from '../process/example-steps.js';
import { fold } from '../process/fold.js';
import { compileProcess } from '../process/process.js';
import { wholePlan, type WalkStep } from '../process/walk.js';
import { radarOf, shareOn } from './radar.js';
import { levelOn, renewalsOf, type CaseOfParts, type Renewal } from './renewal.js';

const process = compileProcess(maastricht);
const { lead } = people;
const today = '2026-03-12';
const now = `${today}T09:00:00Z`;

function logged(steps: readonly WalkStep[], funding: CaseDocument['funding'] = []): CaseOfParts {
  const entries: Entry[] = [];
  let texts: Annex['texts'] = {};
  for (const { at, by, command } of [...toDraft, ...steps]) {
    const decision = decide(process, fold(process, entries).state, wholePlan, command, by, at);
    if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals));
    const appended = appendStep(entries.at(-1) ?? emptyHead('case'), decision.step);
    entries.push(appended.entry);
    texts = { ...texts, ...appended.texts };
  }
  const { state } = fold(process, entries);
  return { process, state, entries, annex: { salt: '', texts }, document: { funding } };
}

function begin(id: string, endsOn: string, minute = 0): WalkStep {
  const at = `2026-01-06T09:${String(minute).padStart(2, '0')}:00Z`;
  return step(at, lead, 'part.begin', { id, on: '2026-01-06', endsOn, text: `deel ${id}` });
}

function shown(renewals: readonly Renewal[]): (readonly [string, string, number])[] {
  return renewals.map(({ id, level, daysLeft }) => [id, level, daysLeft]);
}

describe('the parts of the help that end', () => {
  it('stand by the day they end, with the days left and how urgent that is', () => {
    const steps = [
      begin('c', '2026-09-01'),
      begin('b', '2026-06-09', 1),
      begin('a', '2026-04-10', 2),
      begin('z', today, 3),
      begin('past', '2026-03-11', 4),
    ];

    expect(shown(renewalsOf(logged(steps), now))).to.deep.equal([
      ['past', 'undecided', -1],
      ['z', 'now', 0],
      ['a', 'now', 29],
      ['b', 'soon', 89],
      ['c', 'later', 173],
    ]);
  });

  it('change level at 30 and 90 days, also over the end of February and in a leap year', () => {
    expect(levelOn('2026-01-30', '2026-02-28')).to.equal('now');
    expect(levelOn('2026-01-30', '2026-03-01')).to.equal('soon');
    expect(levelOn('2028-01-30', '2028-02-29')).to.equal('soon');
    expect(levelOn('2026-01-01', '2026-03-31')).to.equal('soon');
    expect(levelOn('2026-01-01', '2026-04-01')).to.equal('later');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -200, max: 200 }), (start, left) => {
        const day = addDays('2026-01-01', start);
        const level = left < 0 ? 'undecided' : left < 30 ? 'now' : left < 90 ? 'soon' : 'later';
        expect(levelOn(day, addDays(day, left))).to.equal(level);
      }),
    );
  });

  it('are urgent from the last day to ask for more, until they are extended', () => {
    const plan = [{ id: 'row', part: 'Deel  A', source: 'Wmo', endsOn: '2026-09-01', renewBy: '2026-04-01' }];
    const extended = step('2026-03-01T09:00:00Z', lead, 'part.extend', {
      id: 'a',
      endsOn: '2027-01-01',
      reason: 'nog niet klaar',
    });

    const [before] = renewalsOf(logged([begin('a', '2026-09-01')], plan), now);
    const [after] = renewalsOf(logged([begin('a', '2026-09-01'), extended], plan), now);

    expect(before).to.deep.include({ renewBy: '2026-04-01', level: 'now', words: 'deel a' });
    expect(after).to.deep.include({ renewBy: null, level: 'later', extensions: 1, endsOn: '2027-01-01' });
  });

  it('say how they ended: phased out on a day, or without anybody deciding', () => {
    const parts = logged([
      begin('a', '2026-02-01'),
      begin('b', '2026-02-02', 1),
      begin('c', '2026-05-01', 2),
      step('2026-01-20T09:00:00Z', lead, 'part.windDown', { id: 'a', on: '2026-01-19', reason: 'klaar' }),
      step('2026-02-20T09:00:00Z', lead, 'part.lapse', { id: 'b', reason: 'niemand belde' }),
    ]);
    const renewals = renewalsOf(parts, now);

    expect(shown(renewals).map(([id, level]) => [id, level])).to.deep.equal([
      ['c', 'soon'],
      ['b', 'lapsed'],
      ['a', 'agreed'],
    ]);
    expect(renewals.map(({ stoppedOn, kind }) => [stoppedOn, kind])).to.deep.equal([
      [null, 'running'],
      [null, 'ended'],
      ['2026-01-19', 'ended'],
    ]);
  });

  it('hold the parts of the plan that nobody began, and no part twice', () => {
    const plan = [
      { id: 'row-1', part: 'Logeren', source: '', endsOn: '2026-06-30' },
      { id: 'row-2', part: 'deel A ', source: '', endsOn: '2026-05-31' },
      { id: 'row-3', part: 'Zonder einde', source: '' },
      { id: 'row-4', part: ' ', source: '', endsOn: '2026-06-30' },
    ];
    const renewals = renewalsOf(logged([begin('a', '2026-05-31')], plan), now);

    expect(renewals.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['a', 'running'],
      ['row-1', 'planned'],
    ]);
  });

  it('keep their days when their words are erased', () => {
    const erased = { ...logged([begin('a', '2026-05-31')]), annex: null };

    expect(renewalsOf(erased, now)[0]).to.deep.include({ words: undefined, endsOn: '2026-05-31' });
  });

  it('come in the same order however they were written down', () => {
    const ends = ['2026-05-31', '2026-04-30', '2026-04-30', '2028-02-29', '2026-03-01'];
    const listed = (turn: readonly number[]): string[] =>
      renewalsOf(logged(turn.map((place, index) => begin(`p${place}`, ends[place]!, index))), now).map(({ id }) => id);

    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (turn) => {
        expect(listed(turn)).to.deep.equal(['p4', 'p1', 'p2', 'p0', 'p3']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a radar', () => {
  const ending = (endsOn: string): Renewal => ({
    id: 'a',
    words: 'a',
    kind: 'running',
    endsOn,
    daysLeft: daysBetween(today, endsOn),
    renewBy: null,
    extensions: 0,
    level: 'later',
    stoppedOn: null,
  });

  it('shows whole months from this one up to the last end, at least six and at most two years', () => {
    expect(radarOf([], today)).to.deep.include({ from: '2026-03-01', to: '2026-09-01' });
    expect(radarOf([ending('2027-01-31')], today)).to.deep.include({ to: '2027-02-01' });
    expect(radarOf([ending('2040-01-01')], today)).to.deep.include({ to: '2028-03-01' });
    expect(radarOf([{ ...ending('2027-01-31'), kind: 'ended' }], today).months).to.have.length(6);
  });

  it('places a day by its share of the days, never outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 900 }), (start, left) => {
        const day = addDays('2026-01-01', start);
        const radar = radarOf([ending(addDays(day, left))], day);
        const share = shareOn(radar, addDays(day, left));

        expect(radar.today).to.be.within(0, 1);
        expect(share).to.be.within(radar.today, 1);
        expect(radar.months.map((one) => one.share)).to.deep.equal(
          radar.months.map((_month, index) => shareOn(radar, addMonths(radar.from, index))),
        );
      }),
      { numRuns: 60 },
    );
    expect(shareOn(radarOf([], today), '2020-01-01')).to.equal(0);
  });
});
