import { expect } from 'chai';
import fc from 'fast-check';
import { agendaTable } from '../agenda/agenda-table.js';
import { emptyCostBenefit } from '../cost-benefit/cost-benefit.js';
import { people, step, toDeliberation, toDraft } from '../process/example-steps.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { compileProcess } from '../process/process.js';
import { walk } from '../process/walk.js';
import { attendanceOf } from './attendance.js';
import { costChanges } from './cost-changes.js';
import { mergedDifference } from './merged-difference.js';

const read = (before: string, after: string): string =>
  mergedDifference(before, after)
    .map(({ text, mark }) => (mark === 'same' ? text : `${mark === 'gone' ? '-' : '+'}[${text}]`))
    .join('');

describe('two texts read as one', () => {
  it('have what went before what came in its place', () => {
    expect(read('Twee uur per week. Logeren.', 'Zes uur per week, ook ’s avonds. Logeren.')).to.equal(
      '-[Twee]+[Zes] uur per -[week.]+[week, ook ’s avonds.] Logeren.',
    );
    expect(read('', 'Nieuw')).to.equal('+[Nieuw]');
    expect(read('Oud', '')).to.equal('-[Oud]');
    expect(read('Een zin.', 'Een zin.')).to.equal('Een zin.');
    expect(read('a b c', 'a c')).to.equal('a-[b] c');
  });

  it('lose no word of either: what stayed and came is the text of now, what stayed and went that of then', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', ' ', '\n'), { maxLength: 24 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = mergedDifference(before, after);
        const of = (mark: string): string =>
          pieces
            .filter((piece) => piece.mark === 'same' || piece.mark === mark)
            .map((piece) => piece.text)
            .join(mark === 'gone' ? ' ' : '');
        expect(of('new')).to.equal(after);
        expect(of('gone').match(/\S+/g) ?? []).to.deep.equal(before.match(/\S+/g) ?? []);
      }),
    );
  });
});

describe('costs since last time', () => {
  it('are the totals that differ, with how much more or less', () => {
    const then = {
      ...emptyCostBenefit('2026-01-01'),
      scenarios: { current: { total: { cents: 100 } }, threatened: null, custom: { total: { cents: 500 } } },
    };
    const now = {
      ...then,
      scenarios: { ...then.scenarios, custom: { total: { cents: 300 } }, threatened: { total: { cents: 9 } } },
    };

    expect(costChanges(then as never, now as never).map(({ scenario, more }) => [scenario, more])).to.deep.equal([
      ['threatened', null],
      ['custom', -200],
    ]);
    expect(costChanges(then, then)).to.deep.equal([]);
  });
});

describe('who is at the table', () => {
  const process = compileProcess(maastricht);
  const table = agendaTable(process, 'breakthrough')!;

  it('decides when enough of them did not make the plan', () => {
    const { lead, first, second, chair } = people;
    const before = [...toDraft, ...toDeliberation.slice(0, 3)];
    const opened = walk(process, [
      ...before,
      step('2026-01-20T13:00:00Z', chair, 'deliberation.open', { present: [lead, first, second, first] }),
    ]);

    expect(attendanceOf(process, opened.state, table)).to.deep.equal({
      present: ['lead', 'first', 'second'],
      deciders: 2,
      needed: 2,
      isEnough: true,
    });
    expect(attendanceOf(process, walk(process, before).state, table).isEnough).to.equal(false);
  });
});
