import { expect } from 'chai';
import { readDefinition } from './check-definition.js';
import { maastricht } from './maastricht.js';
import { compileProcess, DefinitionError } from './process.js';

function changed(change: (copy: typeof maastricht) => void): ReturnType<typeof readDefinition> {
  const copy = structuredClone(maastricht);
  change(copy);
  return readDefinition(copy);
}

describe('a process definition', () => {
  it('that names only what exists is taken as it is', () => {
    expect(readDefinition(maastricht)).to.deep.equal({ ok: true, definition: maastricht });
  });

  it('names the place of a wrong stage and the nearest right one', () => {
    const reading = changed((copy) => {
      const transition = copy.transitions.find(({ command }) => command === 'draft.start');
      if (transition) transition.to = 'drafts';
    });

    expect(reading).to.deep.equal({
      ok: false,
      problems: [{ place: 'transitions/5/to', expected: 'stage', found: 'drafts', nearest: 'draft' }],
    });
  });

  it('names wrong commands, roles, conditions and phases', () => {
    const reading = changed((copy) => {
      copy.stages[0] = { ...copy.stages[0], id: 'signal', phase: 'explor', title: { nl: '', en: '' } };
      copy.makers = ['caseworker'];
      copy.transitions[1] = {
        command: 'exploration.starts',
        from: ['signal'],
        to: 'exploration',
        roles: [],
        refusedWith: ['household-outside'],
      };
    });

    expect(reading.ok ? [] : reading.problems.map(({ expected, nearest }) => [expected, nearest])).to.deep.equal([
      ['phase', 'explore'],
      ['command', 'exploration.starts'],
      ['role', 'caseWorker'],
      ['command', 'exploration.start'],
      ['condition', undefined],
    ]);
  });

  it('refuses a stage that stands twice, and a name the format needs itself', () => {
    const reading = changed((copy) => {
      copy.ends.push({ id: 'signal', title: { nl: '', en: '' } }, { id: 'open', title: { nl: '', en: '' } });
    });

    expect(reading.ok ? [] : reading.problems.map(({ expected }) => expected)).to.deep.equal([
      'unique-name',
      'unreserved-name',
    ]);
  });

  it('refuses anything that is no definition, in words and without throwing', () => {
    const circular: Record<string, unknown> = {};
    circular['stages'] = [circular];

    for (const value of [null, 1, 'x', [], {}, circular, new Map()]) expect(readDefinition(value).ok).to.equal(false);
    expect(() => compileProcess({})).to.throw(DefinitionError);
  });

  it('names a member it does not know and the nearest one it does', () => {
    const reading = readDefinition({ ...maastricht, transition: [], tabels: [] });

    expect(reading).to.deep.equal({
      ok: false,
      problems: [
        { place: 'transition', expected: 'member', found: 'transition', nearest: 'transitions' },
        { place: 'tabels', expected: 'member', found: 'tabels', nearest: 'tables' },
      ],
    });
  });

  it('names the table a condition asks for, and the number that table lacks', () => {
    const first = (copy: typeof maastricht): (typeof maastricht.transitions)[number] => ({
      ...copy.transitions[0]!,
      command: 'table.schedule',
    });
    const wrongName = changed((copy) => {
      copy.transitions[0] = { ...first(copy), refusedWith: [{ code: 'slot-too-long', table: 'breaktrough' }] };
    });
    const withoutNumber = changed((copy) => {
      copy.transitions[0] = { ...first(copy), refusedWith: [{ code: 'slot-too-long', table: 'sparring' }] };
    });

    expect(!wrongName.ok && wrongName.problems).to.deep.equal([
      { place: 'transitions/0/refusedWith/0/table', expected: 'table', found: 'breaktrough', nearest: 'breakthrough' },
    ]);
    expect(!withoutNumber.ok && withoutNumber.problems).to.deep.equal([
      { place: 'transitions/0/refusedWith/0/max', expected: 'count' },
    ]);
  });

  it('refuses a number that a condition does not take, or of another kind', () => {
    const reading = changed((copy) => {
      copy.transitions[0] = {
        ...copy.transitions[0]!,
        refusedWith: [{ code: 'votes-insufficient', need: 2, needed: -1 }],
      };
    });

    expect(!reading.ok && reading.problems).to.deep.equal([
      { place: 'transitions/0/refusedWith/0/need', expected: 'parameter', found: 'need', nearest: 'needed' },
      { place: 'transitions/0/refusedWith/0/needed', expected: 'count', found: '-1' },
    ]);
  });

  it('refuses a condition at a command that has nothing it is about, and names the field that is not there', () => {
    const reading = changed((copy) => {
      const at = (command: string): string[] =>
        copy.transitions.find((one) => one.command === command)!.refusedWith as string[];
      at('deliberation.approve').splice(0, Infinity, { code: 'quorum-missing', table: 'breakthrough' } as never);
      at('draft.start').splice(0, Infinity, 'question-unknown');
      at('part.begin').push('end-not-later');
    });

    expect(!reading.ok && reading.problems.map(({ place, expected, found }) => [place, expected, found])).to.deep.equal(
      [
        ['transitions/5/refusedWith/0', 'command-with-id', 'draft.start'],
        ['transitions/17/refusedWith/0', 'command-with-present', 'deliberation.approve'],
      ],
    );
  });

  it('refuses names that are a path, and days that no calendar has', () => {
    const reading = changed((copy) => {
      copy.ends.push({ id: 'a.b', title: { nl: '', en: '' } }, { id: '__proto__', title: { nl: '', en: '' } });
      copy.transitions[0]!.refusedWith = [];
      const schedule = copy.transitions.find(({ command }) => command === 'table.schedule')!;
      schedule.refusedWith = [{ code: 'too-early', after: 'sparring', days: 1e9 }];
    });
    const reminded = changed((copy) => (copy.reminders.reviewWaitingDays = 1e9));

    expect(!reading.ok && reading.problems.map(({ place, expected }) => `${place} ${expected}`)).to.deep.equal([
      'ends/9/id plain-name',
      'ends/10/id plain-name',
      'transitions/13/refusedWith/0/days days',
    ]);
    expect(!reminded.ok && reminded.problems.map(({ place }) => place)).to.deep.equal(['reminders/reviewWaitingDays']);
  });

  it('refuses a holiday that moves to a holiday, a budget that stands twice, and a migration from the future', () => {
    const reading = changed((copy) => {
      const title = { nl: 'feest', en: 'feast' };
      copy.holidays.push({ on: '2026-05-05', title, movesTo: '2026-05-05' });
      copy.budgets.push({ source: 'a', year: 2026, cents: 1 }, { source: 'a', year: 2026, cents: 2 });
      copy.migratesFrom.push({ version: 1, stages: { draft: 'drafted' } });
    });

    expect(!reading.ok && reading.problems.map(({ place, expected }) => `${place} ${expected}`)).to.deep.equal([
      'holidays/0/movesTo working-day',
      'budgets/1 unique-budget',
      'migratesFrom/0/version earlier-version',
      'migratesFrom/0/stages/draft stage',
    ]);
  });

  it('fills in what a file leaves out', () => {
    const { holidays: _holidays, reminders: _reminders, budgets: _budgets, ...short } = structuredClone(maastricht);

    expect(readDefinition(short)).to.deep.equal({ ok: true, definition: maastricht });
  });

  it('carries the numbers of its tables in the conditions of its transitions', () => {
    const { transitions } = compileProcess(maastricht).definition;

    const schedule = transitions.find(({ command }) => command === 'table.schedule');

    expect(schedule?.refusedWith).to.deep.include.members([
      { code: 'weekday-not-allowed', table: 'breakthrough', weekday: 2 },
      { code: 'too-early', table: 'breakthrough', after: 'sparring', days: 7 },
      { code: 'slot-too-long', table: 'breakthrough', max: 30 },
    ]);
  });
});
