import { expect } from 'chai';
import { amsterdam } from '../process/definitions/amsterdam.js';
import { lelystad } from '../process/definitions/lelystad.js';
import { maastricht } from '../process/definitions/maastricht.js';
import { theHague } from '../process/definitions/the-hague.js';
import { utrechtWest } from '../process/definitions/utrecht-west.js';
import { people, step, toDeliberation, toDraft } from '../process/example-steps.js';
import type { Facts } from '../process/facts.js';
import { compileProcess } from '../process/process.js';
import { walk, wholePlan, type WalkStep } from '../process/walk.js';
import { agendaOf, type Agenda } from './agenda.js';
import { agendaTable, agendaTables, mayPlan } from './agenda-table.js';
import { agendasOfDay } from './day-of-tables.js';
import { isListedForTable } from './listed-for-table.js';
import { moveOf, scheduleOf } from './moves.js';
import type { AgendaCase } from './readiness.js';
import { tableDayBefore, tableDayFrom } from './table-days.js';
import { minutesOf, timeOf } from './time-of-day.js';

const process = compileProcess(maastricht);
const breakthrough = agendaTable(process, 'breakthrough')!;
const sparring = agendaTable(process, 'sparring')!;
const { chair, first, second, lead } = people;
const now = '2026-01-20T12:00:00Z';
const toSupplement = [...toDraft, ...toDeliberation.slice(0, 2)];
const hours = { from: '13:30', until: '15:30' };

function caseAt(id: string, steps: readonly WalkStep[], facts: Partial<Facts> = {}): AgendaCase {
  return { id, ...walk(process, steps, id), facts: { ...wholePlan, ...facts } };
}

function planned(id: string, startsAt?: string, more: { on?: string; minutes?: number; facts?: Partial<Facts> } = {}) {
  const { on = '2026-01-20', minutes = 30, facts } = more;
  const slot = { on, minutes, ...(startsAt === undefined ? {} : { startsAt }) };
  return caseAt(id, [...toSupplement, step('2026-01-14T09:00:00Z', chair, 'table.schedule', slot)], facts);
}

function agenda(cases: readonly AgendaCase[], day = '2026-01-20', table = breakthrough): Agenda {
  return agendaOf(cases, { table, day, ...hours }, now);
}

const codesOf = ({ reasons }: { reasons: readonly { code: string }[] }): readonly string[] =>
  reasons.map(({ code }) => code);

describe('the tables of a process', () => {
  it('are those of its definition, with the stages before them, on their agenda and at the table', () => {
    const shown = [maastricht, theHague, amsterdam, utrechtWest, lelystad].map((definition) =>
      agendaTables(compileProcess(definition)).map(({ table, kind, waiting, planned: on, deciding }) =>
        [table.id, kind, waiting.join(), on.join(), deciding.join()].join(' '),
      ),
    );

    expect(shown).to.deep.equal([
      ['sparring session sparring  ', 'breakthrough planned supplement scheduled deliberation'],
      ['comparison planned supplement scheduled deliberation'],
      ['broad planned supplement scheduled deliberation'],
      [],
      [],
    ]);
  });

  it('are told apart by the table that a condition names, where two are planned by one command', () => {
    const early = { id: 'early', title: { nl: 'Vroeg', en: 'Early' }, dayFrom: 'table.schedule', weekday: 4 };
    const two = compileProcess({
      ...theHague,
      tables: [...theHague.tables, early],
      transitions: [
        ...theHague.transitions,
        {
          command: 'table.schedule',
          from: ['draft'],
          to: 'scheduled',
          roles: ['lead'],
          refusedWith: [{ code: 'weekday-not-allowed', table: 'early' }],
        },
      ],
    });

    expect(agendaTable(two, 'early')?.waiting).to.deep.equal(['draft']);
    expect(agendaTable(two, 'comparison')?.waiting).to.deep.equal(['supplement']);
    expect(mayPlan(two, agendaTable(two, 'early')!, 'lead')).to.equal(true);
    expect(mayPlan(two, agendaTable(two, 'comparison')!, 'lead')).to.equal(false);
  });

  it('meet on their weekday, and on the day a holiday moves them to', () => {
    const { definition } = compileProcess(amsterdam);
    const [broad] = definition.tables;

    expect(tableDayFrom(definition, broad!, '2026-05-01')).to.equal('2026-05-07');
    expect(tableDayFrom(definition, broad!, '2026-05-08')).to.equal('2026-05-13');
    expect(tableDayFrom(definition, broad!, '2026-05-14')).to.equal('2026-05-21');
    expect(tableDayBefore(definition, broad!, '2026-05-21')).to.equal('2026-05-13');
  });
});

describe('an agenda', () => {
  it('has the planned cases of its day in order, and those that wait for a slot, the ready ones first', () => {
    const { slots, waiting } = agenda([
      planned('b', '14:30'),
      planned('a', '13:30'),
      planned('other day', '13:30', { on: '2026-01-27' }),
      caseAt('not yet written', toSupplement, { legitimacy: false }),
      caseAt('waits', toSupplement),
      caseAt('draft', toDraft),
    ]);

    expect(slots.map(({ id, start, end, status }) => [id, start, end, status])).to.deep.equal([
      ['a', '13:30', '14:00', 'planned'],
      ['b', '14:30', '15:00', 'planned'],
    ]);
    expect(waiting.map(({ id, light }) => [id, light])).to.deep.equal([
      ['waits', 'ready'],
      ['not yet written', 'notReady'],
    ]);
  });

  it('says why the table could not decide, and what can be mended at the table', () => {
    const asked = step('2026-01-15T09:00:00Z', first, 'question.ask', {
      id: 'q',
      text: 'Wie betaalt?',
      owner: lead.id,
      due: '2026-01-20',
    });
    const withdrawn = step('2026-01-15T09:00:00Z', people.household, 'consent.withdraw', { on: '2026-01-15' });
    const slot = step('2026-01-14T09:00:00Z', chair, 'table.schedule', { on: '2026-01-20', minutes: 30 });
    const { slots } = agenda([
      planned('a'),
      caseAt('b', [...toSupplement, slot, asked], { privacyFindings: 2 }),
      caseAt('c', [...toSupplement, slot, withdrawn], { costBenefit: null }),
    ]);

    expect(slots.map((item) => [item.light, codesOf(item)])).to.deep.equal([
      ['ready', []],
      ['almost', ['privacy-findings-open', 'questions-open']],
      ['notReady', ['consent-missing', 'cost-benefit-missing']],
    ]);
  });

  it('keeps a case in its slot while it is at the table and after the decision, with what came of it', () => {
    const vote = (by: typeof first | typeof second) => step('2026-01-20T13:05:00Z', by, 'vote.cast', { vote: 'for' });
    const back = step('2026-01-20T13:20:00Z', chair, 'deliberation.return', { reason: 'Te weinig bekend' });
    const approve = step('2026-01-20T13:20:00Z', chair, 'deliberation.approve');
    const again = step('2026-01-21T09:00:00Z', chair, 'table.schedule', { on: '2026-01-27', minutes: 30 });
    const opened = [...toDraft, ...toDeliberation];
    const cases = [
      caseAt('at the table', opened),
      caseAt('agreed', [...opened, vote(first), vote(second), approve]),
      caseAt('back', [...opened, back]),
    ];

    expect(agenda(cases).slots.map(({ id, status, outcome, visit }) => [id, status, outcome, visit])).to.deep.equal([
      ['agreed', 'decided', 'approved', 1],
      ['at the table', 'open', null, 1],
      ['back', 'decided', 'supplement', 1],
    ]);
    const next = agenda([caseAt('back', [...opened, back, again])], '2026-01-27').slots;
    expect(next.map(({ status, visit }) => [status, visit])).to.deep.equal([['planned', 2]]);
  });

  it('keeps a case in sight that an earlier table left open', () => {
    const opened = [caseAt('open', [...toDraft, ...toDeliberation])];

    expect(agenda(opened, '2026-01-27').slots.map(({ status }) => status)).to.deep.equal(['open']);
    expect(agenda(opened, '2026-01-13').slots).to.deep.equal([]);
  });

  it('asks for a new slot where the day of a case went by', () => {
    const { slots, waiting } = agenda([planned('a', '13:30', { on: '2026-01-20' })], '2026-01-27');
    expect([slots, waiting]).to.deep.equal([[], []]);

    const later = agendaOf(
      [planned('a', '13:30')],
      { table: breakthrough, day: '2026-01-27', ...hours },
      '2026-01-21T09:00:00Z',
    );
    expect(later.waiting.map(({ status, was }) => [status, was])).to.deep.equal([['missed', '2026-01-20']]);
  });

  it('of a session has everything that waits, without hours, and what was talked through that day', () => {
    const requested = caseAt('waits', [...toDraft, ...toDeliberation.slice(0, 1)]);
    const { slots, free } = agenda([requested, caseAt('held', toSupplement)], '2026-01-13', sparring);

    expect(slots.map(({ id, status, start, clashes }) => [id, status, start, clashes])).to.deep.equal([
      ['held', 'decided', null, []],
      ['waits', 'planned', null, []],
    ]);
    expect(free).to.deep.equal([]);
  });

  it('leaves out processes without this table', () => {
    const other = compileProcess(lelystad);
    const foreign: AgendaCase = { ...planned('a', '13:30'), process: other };

    expect(agenda([foreign]).slots).to.deep.equal([]);
  });
});

describe('a slot', () => {
  const clashes = (cases: readonly AgendaCase[]): readonly string[] =>
    agenda(cases).slots.map(({ id, clashes: found }) => `${id}: ${found.map(({ code }) => code).join()}`);

  it('clashes with another at the same time, with the hours of the table, and with its own length', () => {
    expect(
      clashes([
        planned('a', '13:30'),
        planned('b', '13:50', { minutes: 20 }),
        planned('c', '15:20', { minutes: 15 }),
        planned('d', '14:10'),
        planned('e'),
      ]),
    ).to.deep.equal(['a: overlap', 'b: overlap', 'd: ', 'c: outside-day', 'e: no-time']);
  });

  it('clashes where its lead is at another table at that hour', () => {
    const elsewhere = compileProcess(theHague);
    const other: AgendaCase = { ...planned('z', '13:45'), process: elsewhere };

    expect(agenda([planned('a', '13:30'), other]).slots[0]?.clashes).to.deep.equal([
      { code: 'person-double', person: lead.id, with: 'z' },
    ]);
  });

  it('is free where nobody is, the last of a gap may be shorter, and a breath is no place', () => {
    const { free } = agenda([planned('a', '13:50', { minutes: 25 }), planned('b', '15:00', { minutes: 25 })]);

    expect(free).to.deep.equal([
      { start: '13:30', minutes: 20 },
      { start: '14:15', minutes: 30 },
      { start: '14:45', minutes: 15 },
    ]);
  });

  it('goes earlier into free time, one slot at a press, until the table begins', () => {
    expect(moveOf(agenda([planned('a', '14:45')]), 'a', 'earlier')).to.deep.equal([
      { id: 'a', startsAt: '14:15', minutes: 30 },
    ]);
    expect(moveOf(agenda([planned('a', '13:40')]), 'a', 'earlier')).to.deep.equal([
      { id: 'a', startsAt: '13:30', minutes: 30 },
    ]);
    expect(moveOf(agenda([planned('a', '13:30')]), 'a', 'earlier')).to.deep.equal([]);
  });

  it('changes places with the case beside it, the pressed one first', () => {
    const two = agenda([planned('a', '13:30', { minutes: 20 }), planned('b', '13:50')]);

    expect(moveOf(two, 'b', 'earlier')).to.deep.equal([
      { id: 'b', startsAt: '13:30', minutes: 30 },
      { id: 'a', startsAt: '14:00', minutes: 20 },
    ]);
    expect(moveOf(two, 'a', 'later')).to.deep.equal([
      { id: 'a', startsAt: '14:00', minutes: 20 },
      { id: 'b', startsAt: '13:30', minutes: 30 },
    ]);
  });

  it('does not move while its case is at the table, nor does another take its place', () => {
    const slot = step('2026-01-13T14:00:00Z', chair, 'table.schedule', {
      on: '2026-01-20',
      minutes: 30,
      startsAt: '13:30',
    });
    const open = caseAt('a', [...toSupplement, slot, ...toDeliberation.slice(3)]);
    const both = agenda([open, planned('b', '14:00')]);

    expect(moveOf(both, 'a', 'later')).to.deep.equal([]);
    expect(moveOf(both, 'b', 'earlier')).to.deep.equal([]);
  });

  it('is given by a command of the case', () => {
    expect(scheduleOf(agenda([]), { startsAt: '14:30', minutes: 30 })).to.deep.equal({
      type: 'table.schedule',
      on: '2026-01-20',
      startsAt: '14:30',
      minutes: 30,
    });
  });
});

describe('a day of all tables', () => {
  const cases = [
    planned('a', '13:30'),
    caseAt('s', toDraft.concat(toDeliberation.slice(0, 1))),
    caseAt('draft', toDraft),
  ];
  const shown = (day: string, table = breakthrough): readonly (readonly string[])[] =>
    agendasOfDay(process, cases, { table, day, ...hours }, now).map(({ table: { id }, slots }) => [
      id,
      ...slots.map((slot) => `${slot.id} ${slot.status}`),
    ]);

  it('has the table that is asked for first, and then the others that have a case', () => {
    expect(shown('2026-01-20')).to.deep.equal([
      ['breakthrough', 'a planned'],
      ['sparring', 's planned'],
    ]);
    expect(shown('2026-01-20', sparring).map(([id]) => id)).to.deep.equal(['sparring', 'breakthrough']);
  });

  it('has of a session only what was done then, on a day that is past or on which it does not meet', () => {
    expect(shown('2026-01-13')).to.deep.equal([['breakthrough'], ['sparring', 'a decided']]);
    expect(shown('2026-01-21')).to.deep.equal([['breakthrough']]);
  });
});

describe('a time of the day', () => {
  it('is minutes since midnight, and nothing else is', () => {
    expect(['00:00', '13:30', '23:59', '24:00', '9:00', 930, undefined].map(minutesOf)).to.deep.equal([
      0,
      810,
      1439,
      null,
      null,
      null,
      null,
    ]);
    expect([0, 810, 1500].map(timeOf)).to.deep.equal(['00:00', '13:30', '23:59']);
  });
});

describe('a list of a store', () => {
  const listed = (stage: string, changedAt = '2026-01-14T09:00:00Z'): boolean =>
    isListedForTable(
      { id: 'a', reference: 'a', stage, process: { id: 'maastricht', version: 1 }, changedAt, damaged: false },
      [process],
      '2026-01-20',
    );

  it('tells which cases an agenda needs to open', () => {
    expect(
      ['draft', 'sparring', 'supplement', 'scheduled', 'deliberation', 'execution'].map((stage) => listed(stage)),
    ).to.deep.equal([false, true, true, true, true, false]);
    expect(listed('approved')).to.equal(false);
    expect(listed('approved', '2026-01-20T13:00:00Z')).to.equal(true);
  });
});
