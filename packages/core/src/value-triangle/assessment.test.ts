import { expect } from 'chai';
import { assess } from './assessment.js';
import { emptyValueTriangle, type Comparison, type ValueTriangle, type Weights } from './value-triangle.js';

const better: Comparison = { verdict: 'better', reason: 'Omdat.' };
const full: ValueTriangle = {
  weights: { involvement: 45, legitimacy: 30, publicReturn: 25 },
  comparisons: {
    involvement: { current: better, threatened: better },
    legitimacy: { current: { verdict: 'equal', reason: 'Gelijk.' }, threatened: better },
    publicReturn: { current: { verdict: 'less', reason: 'Dit jaar duurder.' }, threatened: better },
  },
};
const withLegitimacy = (threatened: Comparison): ValueTriangle => ({
  ...full,
  comparisons: { ...full.comparisons, legitimacy: { ...full.comparisons.legitimacy, threatened } },
});

describe('assessing a value triangle', () => {
  it('asks everything of an empty one and leans nowhere', () => {
    const { done, total, missing, lessGood, leansTo } = assess(emptyValueTriangle());

    expect([done, total, missing.length]).to.deep.equal([0, 6, 12]);
    expect(missing[0]).to.deep.equal({ value: 'involvement', scenario: 'current', what: 'verdict' });
    expect([lessGood, leansTo]).to.deep.equal([[], []]);
  });

  it('is done with six reasoned comparisons, less good ones included', () => {
    expect(assess(full)).to.deep.equal({
      done: 6,
      total: 6,
      missing: [],
      lessGood: [{ value: 'publicReturn', scenario: 'current' }],
      leansTo: ['involvement'],
    });
  });

  for (const [comparison, ...what] of [
    [{ reason: '' }, 'verdict', 'reason'],
    [{ reason: 'Omdat.' }, 'verdict'],
    [{ verdict: 'equal', reason: ' \n' }, 'reason'],
  ] as const) {
    it(`is 5 of 6 with ${JSON.stringify(comparison)}`, () => {
      const { done, missing } = assess(withLegitimacy(comparison));

      expect(done).to.equal(5);
      expect(missing).to.deep.equal(what.map((part) => ({ value: 'legitimacy', scenario: 'threatened', what: part })));
    });
  }

  it('tells that a comparison is less good before it has a reason', () => {
    expect(assess(withLegitimacy({ verdict: 'less', reason: '' })).lessGood).to.deep.include({
      value: 'legitimacy',
      scenario: 'threatened',
    });
  });

  for (const [involvement, legitimacy, publicReturn, leansTo] of [
    [20, 30, 50, ['publicReturn']],
    [40, 40, 20, ['involvement', 'legitimacy']],
    [41, 40, 19, ['involvement']],
    [34, 33, 33, ['involvement', 'legitimacy', 'publicReturn']],
    [33, 33, 34, ['involvement', 'legitimacy', 'publicReturn']],
    [34, 34, 32, ['involvement', 'legitimacy']],
    [35, 33, 32, ['involvement']],
  ] as const) {
    it(`leans to ${leansTo.join(' and ')} with ${involvement}, ${legitimacy} and ${publicReturn}`, () => {
      const weights: Weights = { involvement, legitimacy, publicReturn };

      expect(assess({ ...full, weights }).leansTo).to.deep.equal(leansTo);
    });
  }
});
