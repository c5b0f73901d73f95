import { expect } from 'chai';
import { emptyDocument } from '../case/case-document.js';
import { escalationFileOf } from '../escalation/escalation-file.js';
import { mandateOf } from '../mandate/mandate.js';
import { lelystad } from '../process/definitions/lelystad.js';
import { maastricht } from '../process/maastricht.js';
import { people, step, toDeliberation, toDraft } from '../process/example-steps.js';
import { compileProcess } from '../process/process.js';
import { runningOf } from '../process/running.js';
import { turnOf } from '../process/turn.js';
import { walk, wholePlan } from '../process/walk.js';
import { costOfDecision } from './budget.js';

const { caseWorker, lead, chair } = people;
const table = compileProcess(maastricht);
const plan = { ...emptyDocument('2026-01-05').costBenefit, customBudgetCents: 5_254_500 };
const asking = { ...wholePlan, customBudgetCents: plan.customBudgetCents };

describe('what a decision costs', () => {
  it('is asked of each source, and says what is left of the budget of the year', () => {
    const team = compileProcess({
      ...lelystad,
      budgets: [
        { source: 'maatwerkbudget', year: 2026, cents: 6_000_000 },
        { source: 'noodfonds', year: 2026, cents: 100 },
      ],
    });
    const { state } = walk(team, []);
    const known = { ...state, record: { ...state.record, committedCents: { 'maatwerkbudget/2026': 1_000_000 } } };

    const costs = costOfDecision(team, known, plan, '2026-03-01T09:00:00Z');

    expect(costs.map(({ source, leftCents, afterCents }) => [source, leftCents, afterCents])).to.deep.equal([
      ['maatwerkbudget', 5_000_000, -254_500],
      ['noodfonds', null, null],
    ]);
    expect(costOfDecision(team, known, plan, '2027-03-01T09:00:00Z')[0]).to.include({
      isBudgeted: false,
      leftCents: null,
    });
  });

  it('is held against the mandate, and against what a higher body granted', () => {
    const before = walk(table, [...toDraft, ...toDeliberation]);
    const granted = walk(table, [
      ...toDraft,
      ...toDeliberation,
      step('2026-01-20T13:05:00Z', chair, 'authority.record', {
        on: '2026-01-20',
        outcome: 'granted',
        upToCents: 6_000_000,
        body: 'het college',
      }),
    ]);

    expect(mandateOf(table, before.state, asking)).to.deep.include({
      askedCents: 5_254_500,
      ownCents: 5_000_000,
      overCents: 254_500,
      recordedBy: ['lead', 'chair'],
    });
    expect(mandateOf(table, granted.state, asking)).to.deep.include({ grantedCents: 6_000_000, overCents: 0 });
  });

  it('has no mandate where a process asks none', () => {
    const without = maastricht.transitions.map((one) => ({
      ...one,
      refusedWith: one.refusedWith.filter((code) => code !== 'mandate-exceeded'),
    }));
    const process = compileProcess({ ...maastricht, transitions: without });

    expect(mandateOf(process, walk(process, []).state, asking)).to.equal(null);
  });
});

describe('who is to move', () => {
  it('follows from the stage, since the day the case came there', () => {
    const { state, entries } = walk(table, [...toDraft, ...toDeliberation]);

    expect(turnOf(table, state, entries)).to.deep.equal({ roles: ['chair'], since: '2026-01-20T13:00:00Z' });
  });
});

describe('what runs beside the main line', () => {
  const raised = { level: 1, tried: ['bellen', 'een brief'], question: 'mag het?' };
  const { state, entries } = walk(table, [
    ...toDraft,
    step('2026-01-06T09:00:00Z', lead, 'bridging.start', { id: 'b1', on: '2026-01-06', text: 'logeren' }),
    step('2026-01-06T09:01:00Z', caseWorker, 'escalation.raise', raised),
    step('2026-01-06T09:02:00Z', lead, 'part.begin', {
      id: 'p1',
      on: '2026-01-06',
      endsOn: '2026-01-20',
      text: 'coach',
    }),
    step('2026-01-06T09:03:00Z', lead, 'urgent.start', { on: '2026-01-06', reason: 'ontruiming' }),
  ]);

  it('stands with its day and what may be done, the earliest first', () => {
    const running = runningOf(table, state, entries, '2026-01-21T09:00:00Z');

    expect(running.map(({ track, due }) => [track, due?.due ?? null, due?.status ?? null])).to.deep.equal([
      ['urgent', '2026-01-20', 'overdue'],
      ['renewal', '2026-01-20', 'overdue'],
      ['escalation', null, null],
      ['bridging', null, null],
    ]);
    expect(running[1]).to.deep.include({ id: 'p1', since: '2026-01-06', begunIn: 8 });
  });

  it('gives a higher level a file made of the case', () => {
    const document = {
      ...emptyDocument('2026-01-05'),
      parties: [{ id: 'a', organisation: 'Corporatie', role: 'verhuurder', keyParty: true, contacted: true }],
    };

    expect(escalationFileOf(state, document, entries, null)).to.deep.equal({
      level: 1,
      tried: [null, null],
      question: null,
      parties: ['Corporatie, verhuurder'],
      rules: [],
      overview: null,
    });
    expect(escalationFileOf(walk(table, toDraft).state, document, [], null)).to.equal(null);
  });
});
