import { expect } from 'chai';
import fc from 'fast-check';
import type { CostBenefit, Scenario } from './cost-benefit.js';
import { figuresOf } from './figures.js';
import { figuresOfTotals, isOnlyTotals } from './total-figures.js';

const cents = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 });
const total = fc.oneof(
  cents.map((value) => ({ cents: value })),
  fc
    .tuple(cents, fc.integer({ min: 1, max: 1_000_000 }))
    .map(([low, more]) => ({ range: [low, low + more] as [number, number] })),
  fc.constant({ unquantified: true as const }),
);
const scenario = fc.oneof<fc.Arbitrary<Scenario | null>[]>(
  fc.constant(null),
  fc.constant({ impossible: 'Nobody knows.' }),
  total.map((amount) => ({ total: amount })),
);
const analysis = fc.record({
  period: fc.record({ start: fc.constant('2027-01-01'), months: fc.integer({ min: 1, max: 12 }) }),
  scenarios: fc.record({ current: scenario, threatened: scenario, custom: scenario }),
});

describe('the figures of three totals', () => {
  it('are those of any analysis', () => {
    fc.assert(
      fc.property(analysis, (value: CostBenefit) => {
        expect(isOnlyTotals(value)).to.equal(true);
        expect(figuresOfTotals(value)).to.deep.equal(figuresOf(value));
      }),
    );
  });

  it('are not enough for lines, for a period of its own, or for more than a year', () => {
    const empty = { current: null, threatened: null, custom: null };
    const period = { start: '2027-01-01', months: 12 };

    expect(isOnlyTotals({ period, scenarios: { ...empty, custom: { lines: [] } } })).to.equal(false);
    expect(isOnlyTotals({ period, scenarios: { ...empty, custom: { period } } })).to.equal(false);
    expect(isOnlyTotals({ period: { ...period, months: 13 }, scenarios: empty })).to.equal(false);
    expect(isOnlyTotals({ period, scenarios: empty })).to.equal(true);
  });
});
