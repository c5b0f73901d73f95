import { expect } from 'chai';
import { appendStep, emptyHead, type Entry, type Head } from '../log/log.js';
import type { Actor } from './actor.js';
import { decide } from './decide.js';
import { decisionConditions } from './decision-conditions.js';
import type { Facts } from './facts.js';
import { fold } from './fold.js';
import { maastricht } from './maastricht.js';
import { needsOf } from './possible.js';
import { compileProcess, initialState, type CaseState } from './process.js';
import { routeOf, stagesPassed } from './route.js';
import { sealOf } from './seal.js';
import { standingOf } from './standing.js';
import { toDoOf, type ToDo } from './to-do.js';
import { pairsOfEyes, votersOf } from './voters.js';

const process = compileProcess(maastricht);
const caseWorker: Actor = { id: 'worker', role: 'caseWorker' };
const lead: Actor = { id: 'lead', role: 'lead', discipline: 'schulden' };
const chair: Actor = { id: 'chair', role: 'chair' };
const housing: Actor = { id: 'housing', role: 'practitioner', discipline: 'wonen' };
const youth: Actor = { id: 'youth', role: 'practitioner', discipline: 'jeugd' };
const facts: Facts = {
  situation: true,
  perspective: true,
  legitimacy: true,
  involvement: true,
  costBenefit: 'calculated',
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
  sections: 'a',
};
const now = '2026-01-20T13:00:00Z';

type Step = readonly [at: string, by: Actor, command: { readonly type: string; readonly [field: string]: unknown }];

const atSupplement: readonly Step[] = [
  [
    '2026-01-05T09:00:00Z',
    caseWorker,
    { type: 'case.open', household: { adults: 1, children: 2 }, problems: ['a', 'b'] },
  ],
  ['2026-01-05T10:00:00Z', caseWorker, { type: 'exploration.start', reason: 'nodig' }],
  ['2026-01-06T10:00:00Z', caseWorker, { type: 'lead.assign', id: 'lead' }],
  ['2026-01-07T10:00:00Z', lead, { type: 'consent.give', on: '2026-01-07', scope: ['tafel'], how: 'spoken' }],
  ['2026-01-08T10:00:00Z', lead, { type: 'draft.start' }],
  ['2026-01-12T10:00:00Z', lead, { type: 'sparring.request' }],
  [
    '2026-01-13T10:00:00Z',
    housing,
    {
      type: 'sparring.hold',
      on: '2026-01-13',
      present: [
        { id: 'lead', discipline: 'schulden' },
        { id: 'housing', discipline: 'wonen' },
        { id: 'school', discipline: 'onderwijs' },
      ],
    },
  ],
];
const question: Step = [
  '2026-01-13T11:00:00Z',
  housing,
  { type: 'question.ask', id: 'q', text: 'Mag het?', owner: 'worker', due: '2026-01-19' },
];
const scheduled: Step = ['2026-01-15T10:00:00Z', chair, { type: 'table.schedule', on: '2026-01-20', minutes: 30 }];
const opened: Step = [
  '2026-01-20T12:30:00Z',
  chair,
  { type: 'deliberation.open', present: [{ id: 'housing' }, { id: 'youth', discipline: 'jeugd' }, { id: 'chair' }] },
];
const atTheTable: readonly Step[] = [...atSupplement, scheduled, opened];
const voteFor = (by: Actor): Step => ['2026-01-20T12:40:00Z', by, { type: 'vote.cast', vote: 'for' }];
const approve: Step = ['2026-01-20T12:50:00Z', chair, { type: 'deliberation.approve' }];

function walk(steps: readonly Step[]): { readonly state: CaseState; readonly entries: readonly Entry[] } {
  let state = initialState(process);
  let head: Head = emptyHead('m-1');
  const entries: Entry[] = [];
  for (const [at, by, command] of steps) {
    const decision = decide(process, state, facts, command, by, at);
    if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals));
    const { entry } = appendStep(head, decision.step);
    const folding = fold(process, [entry], state);
    if (!folding.ok) throw new Error(folding.codes.join());
    ({ state } = folding);
    head = entry;
    entries.push(entry);
  }
  return { state, entries };
}

function toDo(steps: readonly Step[], actor: Actor, changed: Partial<Facts> = {}): ToDo {
  const { state } = walk(steps);
  const known = { ...facts, ...changed };
  return toDoOf({
    process,
    state,
    facts: known,
    standing: standingOf(process, state, known),
    needs: needsOf(process, state, known, now),
    actor,
    mayWrite: true,
  });
}

describe('votersOf', () => {
  it('names everybody around the decision, each with why they may not vote', () => {
    const { state } = walk(atTheTable);

    const bars = votersOf(process, state, facts, chair).map(({ id, bar }) => [id, bar]);

    expect(bars).to.deep.equal([
      ['lead', 'maker-may-not-vote'],
      ['chair', null],
      ['housing', null],
      ['youth', null],
      ['school', 'not-present'],
      ['worker', 'role-not-allowed'],
    ]);
  });

  it('lets a vote lapse once the plan is another', () => {
    const { state } = walk([...atTheTable, voteFor(housing)]);

    const before = votersOf(process, state, facts, null).find(({ id }) => id === 'housing');
    const after = votersOf(process, state, { ...facts, sections: 'b' }, null).find(({ id }) => id === 'housing');

    expect(before).to.include({ lapsed: false, discipline: 'wonen' });
    expect(after).to.include({ lapsed: true });
  });

  it('keeps the votes of a decision as they were, whatever the plan says now', () => {
    const { state } = walk([...atTheTable, voteFor(housing), voteFor(youth), approve]);

    const voters = votersOf(process, state, { ...facts, sections: 'b' }, null);

    expect(voters.filter(({ vote }) => vote).every(({ lapsed }) => !lapsed)).to.equal(true);
  });
});

describe('pairsOfEyes', () => {
  it('counts the makers as one pair and no more others than are asked', () => {
    expect(pairsOfEyes(process, 0)).to.deep.equal({ agreeing: 1, needed: 3 });
    expect(pairsOfEyes(process, 5)).to.deep.equal({ agreeing: 3, needed: 3 });
  });
});

describe('decisionConditions', () => {
  it('holds every condition against the case, met ones too', () => {
    const { state } = walk([...atTheTable, voteFor(housing)]);

    const conditions = decisionConditions(process, state, { ...facts, legitimacy: false }, now);

    expect(conditions).to.have.length(8);
    expect(conditions.flatMap(({ refusal }) => (refusal ? [refusal.code] : []))).to.deep.equal([
      'votes-insufficient',
      'legitimacy-missing',
    ]);
  });
});

describe('sealOf', () => {
  it('says whether the plan still is what the table agreed to', () => {
    const { record } = walk([...atTheTable, voteFor(housing), voteFor(youth), approve]).state;

    expect(sealOf(record, facts)?.standing).to.equal('intact');
    expect(sealOf(record, { ...facts, sections: 'b' })?.standing).to.equal('changed');
    expect(sealOf(record, { ...facts, sections: null })?.standing).to.equal('erased');
  });

  it('is absent before a decision', () => {
    expect(sealOf(walk(atTheTable).state.record, facts)).to.equal(null);
  });
});

describe('routeOf', () => {
  it('shows where a case is on the main line, with the days of its tables', () => {
    const { state, entries } = walk([...atSupplement, scheduled]);

    const { steps } = routeOf(process, state, entries);

    expect(steps).to.have.length(12);
    expect(steps.filter(({ standing }) => standing === 'done')).to.have.length(5);
    expect(steps[3]).to.deep.include({ on: '2026-01-13', standing: 'done' });
    expect(steps[5]).to.deep.include({ on: '2026-01-20', standing: 'now', phase: 'decide' });
  });

  it('counts the rounds of a case that came back', () => {
    const back: Step = ['2026-01-20T12:45:00Z', chair, { type: 'deliberation.return', reason: 'nog niet' }];
    const { state, entries } = walk([...atTheTable, back]);

    const { steps, loops } = routeOf(process, state, entries);

    expect(steps.find(({ standing }) => standing === 'now')).to.include({ id: 'supplement', round: 2 });
    expect(loops).to.deep.equal([{ from: 'deliberation', to: 'supplement' }]);
  });

  it('ends a line at the place where a case left it', () => {
    const stop: Step = ['2026-01-09T10:00:00Z', lead, { type: 'case.stop', how: 'spoken' }];
    const { state, entries } = walk([...atSupplement.slice(0, 5), stop]);

    const { steps } = routeOf(process, state, entries);

    expect(steps.map(({ id, standing }) => [id, standing])).to.deep.equal([
      ['signal', 'done'],
      ['exploration', 'done'],
      ['draft', 'done'],
      ['stopped', 'now'],
    ]);
  });

  it('names every stage a log passed', () => {
    expect(stagesPassed(process, walk(atSupplement).entries)).to.deep.equal([
      'signal',
      'exploration',
      'draft',
      'sparring',
      'supplement',
    ]);
  });
});

describe('toDoOf', () => {
  it('writes out each open question in place of their number', () => {
    const { forNext, alsoOpen } = toDo([...atSupplement, question], caseWorker);

    expect(forNext.map(({ kind, own }) => [kind, own])).to.deep.equal([['question', true]]);
    expect(alsoOpen.filter(({ kind }) => kind === 'question')).to.deep.equal([]);
  });

  it('puts own tasks first', () => {
    const { forDecision } = toDo(atSupplement, lead, { customBudgetCents: 6_000_000, costBenefit: null });

    expect(forDecision.map(({ place, own }) => [place, own])).to.deep.equal([
      ['costBenefit', true],
      ['authority.record', true],
    ]);
    expect(
      toDo(atSupplement, housing, { customBudgetCents: 6_000_000, costBenefit: null }).forDecision[1]?.own,
    ).to.equal(false);
  });

  it('names what is met, and nothing that is still open', () => {
    const { met } = toDo(atSupplement, lead, { legitimacy: false });

    expect(met).to.include.members(['consent-missing', 'cost-benefit-missing']);
    expect(met).not.to.include('legitimacy-missing');
  });

  it('calls nothing met of a case that was not opened', () => {
    expect(toDo([], lead, { costBenefit: null }).met).to.deep.equal([]);
  });

  it('calls nothing met at the table that the decision still lacks', () => {
    const { met } = toDo(atTheTable, chair, { costBenefit: null });

    expect(met).to.include('legitimacy-missing');
    expect(met).not.to.include('cost-benefit-missing');
  });

  it('lists a score that can be given', () => {
    const { alsoOpen } = toDo(atSupplement, lead);

    expect(alsoOpen.map(({ kind, moment }) => [kind, moment])).to.deep.equal([['score', 'baseline']]);
  });

  it('lists conflicts that hinder no step of this stage', () => {
    const { alsoOpen } = toDo([...atTheTable, voteFor(housing), voteFor(youth), approve], lead, { conflicts: 2 });

    expect(alsoOpen[0]).to.include({ kind: 'conflicts', count: 2 });
  });
});
