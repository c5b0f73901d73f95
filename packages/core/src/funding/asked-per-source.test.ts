import { expect } from 'chai';
import { emptyCostBenefit, type CostBenefit, type CostLine } from '../cost-benefit/cost-benefit.js';
import { askedOfSource, askedPerSource, sourcesWithoutPart } from './asked-per-source.js';
import { emptyFundingPart } from './funding.js';

const empty = emptyCostBenefit('2026-01-01');

function plan(lines: readonly Partial<CostLine>[]): CostBenefit {
  const whole = lines.map((line) => ({ label: 'x', amount: { cents: 1_000 }, unit: 'once' as const, ...line }));
  return { ...empty, scenarios: { ...empty.scenarios, custom: { lines: whole } } };
}

describe('what the plan asks of a funding source', () => {
  const asked = askedPerSource(
    plan([
      { fundingSource: 'Jeugdwet', amount: { cents: 30_000 }, unit: 'month' },
      { fundingSource: 'maatwerkbudget', amount: { range: [100, 300] } },
      { fundingSource: 'jeugd wet ' },
      { fundingSource: 'Wlz', amount: { unquantified: true } },
      {},
    ]),
  );

  it('is the sum of the lines that name it, in any case and with any spaces', () => {
    expect(asked).to.deep.equal([
      { source: 'Jeugdwet', asked: { min: 361_000, max: 361_000, unquantified: false } },
      { source: 'maatwerkbudget', asked: { min: 100, max: 300, unquantified: false } },
      { source: 'Wlz', asked: { min: 0, max: 0, unquantified: true } },
    ]);
  });

  it('is found for a part by its source, and null where the analysis does not name it', () => {
    expect(askedOfSource({ source: ' JEUGDWET' }, asked)).to.deep.include({ max: 361_000 });
    expect(askedOfSource({ source: 'fonds' }, asked)).to.equal(null);
    expect(askedOfSource({ source: '' }, asked)).to.equal(null);
  });

  it('is told of the sources that no part names yet', () => {
    const funding = [{ ...emptyFundingPart('f1'), source: 'jeugdwet' }];

    expect(sourcesWithoutPart(funding, asked).map(({ source }) => source)).to.deep.equal(['maatwerkbudget', 'Wlz']);
  });

  it('is what was entered beside totals, of the budget of this municipality', () => {
    const totals: CostBenefit = { ...empty, customBudgetCents: 700 };

    expect(askedPerSource(totals, 'fonds maatwerk')).to.deep.equal([
      { source: 'fonds maatwerk', asked: { min: 700, max: 700, unquantified: false } },
    ]);
    expect(askedPerSource(empty)).to.deep.equal([]);
  });

  it('counts only what the plan costs, not what now costs', () => {
    const { scenarios } = plan([{ fundingSource: 'Wmo' }]);

    expect(
      askedPerSource({ ...empty, scenarios: { ...scenarios, current: scenarios.custom, custom: null } }),
    ).to.deep.equal([]);
  });
});
