import { expect } from 'chai';
import { allStates, smallAbstractions } from './all-states.mjs';
import { BrokenRule } from './case-under-watch.mjs';
import { faults, underFault } from './faults.mjs';
import { brokenBy, nothingSeen, seenAfter } from './rules.mjs';
import { runSequences } from './sequences.mjs';

const isCaught = (fault, work) => {
  try {
    underFault(fault, work);
    return false;
  } catch (error) {
    if (!(error instanceof BrokenRule)) throw error;
    return true;
  }
};

describe('the rules in their own words', function () {
  // for what hangs: a whole walk takes seconds
  this.timeout(600_000);

  for (const [index, abstraction] of smallAbstractions.entries()) {
    it(`hold in every state that abstraction ${index + 1} reaches`, () => {
      const { states, approvals } = allStates(abstraction);

      expect(states).to.be.above(2_000);
      expect(approvals).to.be.above(30);
    });
  }

  it('hold in random sequences of commands', () => {
    const { sequences, approvals } = runSequences(5_000, 7);

    expect(sequences).to.equal(5_000);
    expect(approvals).to.be.above(100);
  });

  for (const fault of faults) {
    it(`are broken when ${fault[0]}`, () => {
      expect(smallAbstractions.some((abstraction) => isCaught(fault, () => allStates(abstraction)))).to.equal(true);
    });
  }

  it('see the very fault, and nothing once it is gone', () => {
    const approve = {
      at: '2026-01-20T12:00:00Z',
      by: { id: 'd', role: 'chair' },
      command: { type: 'deliberation.approve' },
    };
    const facts = { costBenefit: 'calculated', legitimacy: true, involvement: true, privacyFindings: 0, conflicts: 0 };
    const vote = (id) => ({
      ...approve,
      by: { id, role: 'practitioner' },
      command: { type: 'vote.cast', vote: 'for' },
    });
    const asked = { ...facts, customBudgetCents: 5_000_000, sections: 'a' };
    let seen = { ...nothingSeen, consent: true, makers: ['a'], present: ['b', 'c'] };
    for (const id of ['b', 'c']) seen = seenAfter(seen, { ...vote(id), facts: asked });

    expect(brokenBy(seen, { ...approve, facts: asked })).to.deep.equal([]);
    expect(brokenBy({ ...seen, makers: ['a', 'c'] }, { ...approve, facts: asked })).to.have.length(1);
    expect(brokenBy(seen, { ...approve, facts: { ...asked, customBudgetCents: 5_000_001 } })).to.have.length(1);
    expect(brokenBy(seen, { ...approve, at: '2026-01-20T11:59:59Z', facts: asked })).to.deep.equal(['time goes on']);
  });
});
