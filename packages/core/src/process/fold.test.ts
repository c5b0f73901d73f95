import { expect } from 'chai';
import { appendStep, emptyHead, type Entry } from '../log/log.js';
import { decide } from './decide.js';
import { recordedFacts } from './facts.js';
import { fold } from './fold.js';
import { maastricht } from './maastricht.js';
import { compileProcess, initialState } from './process.js';

const process = compileProcess(maastricht);
const by = { id: 'w', role: 'caseWorker' };

function opening(): Entry {
  const command = { type: 'case.open', household: { adults: 1, children: 1 }, problems: ['a', 'b'] };
  const decision = decide(process, initialState(process), recordedFacts({}), command, by, '2026-01-06T12:00:00Z');
  if (!decision.accepted) throw new Error('refused');
  return appendStep(emptyHead('m-1'), decision.step).entry;
}

describe('fold', () => {
  it('leads an empty log to a case that is not opened', () => {
    const folding = fold(process, []);

    expect(folding.ok && folding.state.stage).to.equal(null);
  });

  it('stops at the first entry that the rules would have refused, and says why', () => {
    const forged: Entry = {
      ...opening(),
      seq: 2,
      type: 'deliberation.approve',
      by: { id: 'v', role: 'chair' },
      data: {},
    };

    const folding = fold(process, [opening(), forged]);

    expect(folding).to.include({ ok: false, seq: 2 });
    expect(!folding.ok && folding.codes).to.deep.equal(['wrong-stage']);
  });

  it('takes a fact that an entry does not carry for the fact that refuses', () => {
    expect(recordedFacts({ customBudgetCents: '0', perspective: 'yes', sections: 3 })).to.deep.equal(
      recordedFacts(undefined),
    );
    expect(recordedFacts(undefined).privacyFindings).to.equal(1);
  });

  it('is not led astray by an event name of the machine', () => {
    const folding = fold(process, [opening(), { ...opening(), seq: 2, type: 'xstate.stop' }]);

    expect(!folding.ok && folding.codes).to.deep.equal(['unknown-command']);
  });
});
