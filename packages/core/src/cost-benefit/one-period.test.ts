import { expect } from 'chai';
import { analyse } from './analyse.js';
import { courseOf } from './break-even-course.js';
import { cumulativeCosts } from './cumulative.js';
import { emptyCostBenefit, type CostBenefit, type Scenario } from './cost-benefit.js';
import { hasOnePeriod } from './one-period.js';

const twoYears = { start: '2027-01-01', months: 24 };
const total = (cents: number, period?: Scenario['period']): Scenario => ({
  total: { cents },
  ...(period && { period }),
});
const comparing = (threatened: Scenario, custom: Scenario): CostBenefit => ({
  ...emptyCostBenefit('2027-01-01'),
  scenarios: { current: null, threatened, custom },
});

describe('scenarios over one period', () => {
  it('are told of month by month, and end where the amounts do', () => {
    const input = comparing(total(24_000), total(12_000, { start: '2027-01-01', months: 12 }));

    expect(hasOnePeriod(input)).to.equal(true);
    expect(courseOf(input)?.wholeDifference).to.equal(analyse(input).saving?.min);
  });

  it('over other months or other days are compared whole and not month by month: that would say another thing', () => {
    const longer = comparing(total(24_000, twoYears), total(12_000));
    const earlier = comparing(total(24_000, { start: '2026-01-01', months: 12 }), total(12_000));

    for (const input of [longer, earlier]) {
      expect(analyse(input).saving?.min).to.equal(12_000);
      expect(cumulativeCosts(input).threatened?.at(-1)).to.be.below(24_000);
      expect(hasOnePeriod(input)).to.equal(false);
      expect(courseOf(input)).to.equal(null);
    }
  });

  it('do not mind the period of one that does not count', () => {
    const input = comparing({ ...total(1, twoYears), impossible: 'Niemand weet het.' }, total(12_000));

    expect(hasOnePeriod(input)).to.equal(true);
    expect(hasOnePeriod(comparing({ period: twoYears }, total(1)))).to.equal(true);
  });
});
