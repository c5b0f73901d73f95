import { expect } from 'chai';
import { analyse } from './analyse.js';
import { figuresOf } from './figures.js';
import type { CostBenefit, CostLine } from './cost-benefit.js';

const line: CostLine = {
  id: 'a',
  label: 'Coach',
  amount: { range: [10_000, 20_000] },
  unit: 'month',
  payer: 'municipality',
};
const input: CostBenefit = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current: null, threatened: { total: { cents: 500_000 } }, custom: { lines: [line, line] } },
};

describe('the figures of a screen', () => {
  it('are those of the whole analysis, without who pays and break-even', () => {
    const { perPayer, perFundingSource, breakEvenMonth, ...rest } = analyse(input);

    expect(figuresOf(input)).to.deep.equal(rest);
    expect(rest.saving).to.deep.equal({ min: 20_000, max: 260_000, unquantified: false });
    expect([Object.keys(perPayer), Object.keys(perFundingSource), breakEvenMonth]).to.not.include(undefined);
  });

  it('say when a sum is too large to be exact', () => {
    const huge: CostLine = { ...line, amount: { cents: Number.MAX_SAFE_INTEGER }, unit: 'once' };

    expect(
      figuresOf({ ...input, scenarios: { ...input.scenarios, custom: { lines: [huge, huge] } } }).outOfReach,
    ).to.equal(true);
    expect(figuresOf(input).outOfReach).to.equal(false);
  });
});
