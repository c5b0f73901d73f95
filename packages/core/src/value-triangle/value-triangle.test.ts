import { expect } from 'chai';
import { emptyValueTriangle, parseValueTriangle } from './value-triangle.js';

const nothing = { current: { reason: '' }, threatened: { reason: '' } };

describe('value triangle', () => {
  it('starts without weights, verdicts and reasons', () => {
    expect(emptyValueTriangle()).to.deep.equal({
      weights: null,
      comparisons: { involvement: nothing, legitimacy: nothing, publicReturn: nothing },
    });
  });

  it('never shares a part between two empty triangles or two values', () => {
    const [one, other] = [emptyValueTriangle(), emptyValueTriangle()];

    expect(one.comparisons.involvement).to.not.equal(other.comparisons.involvement);
    expect(one.comparisons.involvement).to.not.equal(one.comparisons.legitimacy);
    expect(one.comparisons.involvement.current).to.not.equal(one.comparisons.involvement.threatened);
  });

  it('fills what is missing around one comparison', () => {
    const parsed = parseValueTriangle({ comparisons: { legitimacy: { current: { verdict: 'equal' } } } });

    expect(parsed).to.deep.equal({
      ok: true,
      value: {
        weights: null,
        comparisons: {
          involvement: nothing,
          legitimacy: { current: { verdict: 'equal', reason: '' }, threatened: { reason: '' } },
          publicReturn: nothing,
        },
      },
    });
  });

  for (const [data, path, expected] of [
    [{ weights: { involvement: 50, legitimacy: 30, publicReturn: 19 } }, 'weights', 'sum-100'],
    [{ weights: { involvement: 50.5, legitimacy: 30, publicReturn: 19.5 } }, 'weights/involvement', 'whole-number'],
    [{ weights: { involvement: 150, legitimacy: -50, publicReturn: 0 } }, 'weights/involvement', 'at-most-100'],
    [{ weights: { involvement: 100, legitimacy: 0 } }, 'weights/publicReturn', 'number'],
    [
      { comparisons: { involvement: { current: { verdict: 'best' } } } },
      'comparisons/involvement/current/verdict',
      'better|equal|less',
    ],
    [{ comparisons: { involvement: { custom: {} } } }, 'comparisons/involvement/custom', 'known-field'],
    [{ score: 7 }, 'score', 'known-field'],
    [null, '', 'object'],
  ] as const) {
    it(`refuses ${JSON.stringify(data)} at ${path || 'the whole'}`, () => {
      const parsed = parseValueTriangle(data);

      expect(parsed.ok).to.equal(false);
      expect(parsed.ok ? [] : parsed.problems).to.deep.include({ path, expected });
    });
  }
});
