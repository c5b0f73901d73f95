import { expect } from 'chai';
import { appendStep, emptyHead, type Head } from '../log/log.js';
import type { Actor } from './actor.js';
import { decide } from './decide.js';
import type { Facts } from './facts.js';
import { fold } from './fold.js';
import { maastricht } from './maastricht.js';
import { canStep } from './case-machine.js';
import { compileProcess, initialState, type CaseState } from './process.js';

const process = compileProcess(maastricht);
const caseWorker: Actor = { id: 'w', role: 'caseWorker' };
const lead: Actor = { id: 'l', role: 'lead', discipline: 'jeugd' };
const open = { type: 'case.open', household: { adults: 1, children: 2 }, problems: ['schulden', 'wonen'] };
const noon = '2026-01-06T12:00:00Z';
const facts: Facts = {
  situation: false,
  perspective: false,
  legitimacy: false,
  involvement: false,
  costBenefit: null,
  customBudgetCents: 0,
  privacyFindings: 0,
  conflicts: 0,
  sections: 'a',
};

function codes(sent: unknown, actor = caseWorker, state = initialState(process), now = noon): readonly string[] {
  const decision = decide(process, state, facts, sent, actor, now);
  return decision.accepted ? [] : decision.refusals.map(({ code }) => code);
}

function after(...steps: readonly [object, Actor][]): CaseState {
  let state = initialState(process);
  let head: Head = emptyHead('m-1');
  for (const [command, actor] of steps) {
    const decision = decide(process, state, facts, command, actor, noon);
    if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals));
    const { entry } = appendStep(head, decision.step);
    const folding = fold(process, [entry], state);
    if (!folding.ok) throw new Error(folding.codes.join());
    ({ state } = folding);
    head = entry;
  }
  return state;
}

describe('decide', () => {
  it('reports every unmet condition at once, with the wrong role among them', () => {
    const state = after([open, caseWorker]);

    const found = codes({ type: 'exploration.start' }, { id: 'v', role: 'chair' }, state);

    expect(found).to.have.members(['reason-missing', 'role-not-allowed']);
  });

  it('refuses events that only the machine itself may raise', () => {
    const forged = [
      'xstate.init',
      'xstate.stop',
      'xstate.done.actor.0.case',
      'xstate.after.1000.case',
      'xstate.error.actor',
      '*',
      '',
    ];

    for (const type of forged) expect(codes({ type }), type).to.deep.equal(['unknown-command']);
  });

  it('refuses names of the prototype as commands and keeps them out of the entry', () => {
    expect(codes({ type: 'constructor' })).to.deep.equal(['unknown-command']);
    expect(codes({ type: '__proto__' })).to.deep.equal(['unknown-command']);

    const sent = JSON.parse(
      '{"type":"case.open","household":{"adults":1,"children":2},"problems":[],"__proto__":{"x":1},"extra":1}',
    ) as object;
    const decision = decide(process, initialState(process), facts, sent, caseWorker, noon);

    expect(decision.accepted && Object.keys(decision.step.data)).to.deep.equal(['household', 'process']);
  });

  it('refuses what throws when it is read, without throwing itself', () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
      },
    );
    const circular: Record<string, unknown> = { type: 'case.withdraw' };
    circular['reason'] = circular;

    expect(codes(trap)).to.deep.equal(['malformed-command']);
    expect(codes(circular)).to.deep.equal(['malformed-command']);
  });

  it('takes no commitment for a text that was sent now', () => {
    const state = after([open, caseWorker]);

    const found = codes({ type: 'exploration.start', reason: { commitment: 'a'.repeat(64) } }, caseWorker, state);

    expect(found).to.deep.equal(['malformed-command']);
  });

  it('refuses a text longer than a step may hold', () => {
    const state = after([open, caseWorker]);

    expect(codes({ type: 'exploration.start', reason: 'x'.repeat(5_000_000) }, caseWorker, state)).to.deep.equal([
      'malformed-command',
    ]);
  });

  it('refuses a moment that is no moment', () => {
    for (const now of ['', 'gisteren', '2026-02-30T00:00:00Z', '2026-01-06T12:00:00+01:00']) {
      expect(codes(open, caseWorker, initialState(process), now), now).to.deep.equal(['time-before-last']);
    }
  });

  it('never changes the state it was given', () => {
    const state = after([open, caseWorker]);
    const before = JSON.stringify(state.record);

    codes({ type: 'exploration.start', reason: 'te lang' }, caseWorker, state);

    expect(JSON.stringify(state.record)).to.equal(before);
    expect(state.record).to.be.frozen;
  });

  it('puts no typed word in the entry', () => {
    const state = after([open, caseWorker]);

    const decision = decide(
      process,
      state,
      facts,
      { type: 'exploration.start', reason: 'de gewone weg duurt' },
      caseWorker,
      noon,
    );
    const { entry, texts } = appendStep(emptyHead('m-1'), decision.accepted ? decision.step : failed());

    expect(JSON.stringify(entry)).to.not.contain('gewone weg');
    expect(JSON.stringify(texts)).to.contain('gewone weg');
  });

  it('agrees with the machine on each command for each role at the start', () => {
    const state = after([open, caseWorker], [{ type: 'lead.assign', id: 'l' }, caseWorker]);
    const commands = [
      { type: 'exploration.start', reason: 'x' },
      { type: 'lead.assign', id: 'y' },
      { type: 'draft.start' },
      { type: 'case.stop' },
    ];

    for (const actor of [caseWorker, lead, { id: 'g', role: 'household' }, { id: 'b', role: 'policyOfficer' }]) {
      for (const command of commands) {
        const event = { type: command.type, command: command as never, actor, at: noon, facts };
        expect(canStep(process, state, event), `${actor.role} ${command.type}`).to.equal(
          codes(command, actor, state).length === 0,
        );
      }
    }
  });
});

describe('the makers of a plan', () => {
  it('stay makers after the lead was handed over', () => {
    const state = after(
      [open, caseWorker],
      [{ type: 'lead.assign', id: 'l' }, caseWorker],
      [{ type: 'lead.assign', id: 'k' }, caseWorker],
    );

    expect(state.record.everLead).to.deep.equal(['l', 'k']);
    expect(state.record.lead).to.equal('k');
  });
});

function failed(): never {
  throw new Error('the command was refused');
}
