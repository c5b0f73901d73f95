import { expect } from 'chai';
import { emptyCostBenefit, type CostBenefit, type CostLine, type Scenario } from './cost-benefit.js';
import { costBenefitState, customBudgetOf } from './custom-budget.js';

const empty = emptyCostBenefit('2026-01-01');

function plan(lines: Partial<CostLine>[], rest: Partial<CostBenefit> = {}): CostBenefit {
  const complete = lines.map((line) => ({ label: 'coach', amount: { cents: 1000 }, unit: 'once' as const, ...line }));
  return { ...empty, ...rest, scenarios: { ...empty.scenarios, custom: { lines: complete } } };
}

describe('what a plan asks of the maatwerkbudget', () => {
  it('is the sum of the upper ends of the custom lines with that source', () => {
    const asked = customBudgetOf(
      plan([
        { fundingSource: 'maatwerkbudget', amount: { range: [100, 300] } },
        { fundingSource: 'Wmo' },
        {},
        { fundingSource: 'maatwerkbudget', unit: 'month' },
      ]),
    );

    expect(asked).to.equal(12_300);
  });

  it('knows the source in any case and with any spaces', () => {
    expect(
      customBudgetOf(plan([{ fundingSource: ' MaatwerkBudget ' }, { fundingSource: 'maatwerk budget' }])),
    ).to.equal(2000);
    expect(customBudgetOf(plan([{ fundingSource: 'Fonds A' }]), 'fonds a')).to.equal(1000);
  });

  it('is never below zero, and PM asks nothing', () => {
    expect(customBudgetOf(plan([{ fundingSource: 'maatwerkbudget', amount: { cents: -5 } }]))).to.equal(0);
    expect(customBudgetOf(plan([{ fundingSource: 'maatwerkbudget', amount: { unquantified: true } }]))).to.equal(0);
  });

  it('is what was entered beside totals where there are no lines', () => {
    expect(customBudgetOf({ ...empty, customBudgetCents: 700 })).to.equal(700);
    expect(customBudgetOf(plan([], { customBudgetCents: 700 }))).to.equal(700);
    expect(customBudgetOf(plan([{}], { customBudgetCents: 700 }))).to.equal(0);
    expect(customBudgetOf(empty)).to.equal(0);
  });
});

describe('the state of an analysis', () => {
  const total = { total: { cents: 1 } };
  const impossible = { impossible: 'nobody knows' };
  const stateOf = (current: Scenario | null, threatened: Scenario | null, custom: Scenario | null) =>
    costBenefitState({ ...empty, scenarios: { current, threatened, custom } });

  it('is calculated when all three scenarios are', () => {
    expect(stateOf(total, { lines: [] }, { total: { unquantified: true } })).to.equal('calculated');
  });

  it('is impossible when the rest is calculated or impossible', () => {
    expect(stateOf(total, impossible, total)).to.equal('impossible');
    expect(stateOf(impossible, impossible, impossible)).to.equal('impossible');
  });

  it('is none while a scenario is open or a reason is missing', () => {
    expect(stateOf(total, total, null)).to.equal(null);
    expect(stateOf(impossible, impossible, {})).to.equal(null);
    expect(stateOf(total, { impossible: ' ' }, total)).to.equal(null);
  });
});
