import { expect } from 'chai';
import { analyse } from './analyse.js';
import { emptyCostBenefit, type CostBenefit, type CostLine, type Scenario } from './cost-benefit.js';
import { cumulativeCosts } from './cumulative.js';

function input(scenarios: Partial<CostBenefit['scenarios']>, start = '2026-01-01', months = 12): CostBenefit {
  return { period: { start, months }, scenarios: { ...emptyCostBenefit(start).scenarios, ...scenarios } };
}

function line(about: Partial<CostLine>): Scenario {
  return { lines: [{ label: 'coach', amount: { cents: 1200 }, unit: 'once', ...about }] };
}

function monthly(cents: number): Scenario {
  return line({ amount: { cents }, unit: 'month' });
}

function breakEven(threatened: Scenario, custom: Scenario, start = '2026-01-01', months = 12): number | null {
  return analyse(input({ threatened, custom }, start, months)).breakEvenMonth;
}

describe('break-even', () => {
  it('is the first month from whose end on the plan stays no dearer', () => {
    expect(breakEven(monthly(100), line({ amount: { cents: 600 } }))).to.equal(6);
    expect(breakEven(monthly(100), line({ amount: { cents: 601 } }))).to.equal(7);
    expect(breakEven(monthly(100), line({ amount: { cents: 1200 } }))).to.equal(12);
    expect(breakEven(monthly(100), line({ amount: { cents: 1201 } }))).to.equal(null);
  });

  it('waits until a later cost has been paid back too', () => {
    expect(breakEven(monthly(100), line({ amount: { cents: 900 }, from: '2026-05-20' }))).to.equal(9);
  });

  it('is the first month or none for two totals', () => {
    expect(breakEven({ total: { cents: 5 } }, { total: { cents: 5 } })).to.equal(1);
    expect(breakEven({ total: { cents: 4 } }, { total: { cents: 5 } })).to.equal(null);
  });

  it('takes the middle of ranges and nothing for PM', () => {
    expect(
      breakEven(line({ amount: { range: [80, 120] }, unit: 'month' }), line({ amount: { range: [300, 501] } })),
    ).to.equal(5);
    expect(breakEven(monthly(1), line({ amount: { unquantified: true } }))).to.equal(1);
  });

  it('is none unless threatened and custom are calculated', () => {
    expect(analyse(input({ custom: monthly(1) })).breakEvenMonth).to.equal(null);
    expect(analyse(input({ threatened: monthly(1), custom: { impossible: 'unknown' } })).breakEvenMonth).to.equal(null);
  });

  it('leaves out a line outside the period, also one that counts by its times', () => {
    expect(breakEven(monthly(100), line({ amount: { cents: 900 }, times: 1, from: '2027-05-01' }))).to.equal(1);
  });

  it('counts the months of the analysis, not of a scenario with its own period', () => {
    const late = { ...monthly(100), period: { start: '2026-07-01', months: 12 } };

    expect(breakEven(late, line({ amount: { cents: 600 } }))).to.equal(12);
    expect(breakEven(late, line({ amount: { cents: 601 } }))).to.equal(null);
  });

  it('ends even where lines with broken months come to the same sum', () => {
    const broken = line({ amount: { cents: 1000 }, unit: 'month', times: 1, from: '2026-02-15', to: '2026-11-20' });

    expect(breakEven(line({ amount: { cents: 1000 }, from: '2026-12-01' }), broken)).to.equal(12);
    expect(breakEven(broken, line({ amount: { cents: 1000 }, from: '2026-01-01' }))).to.equal(11);
  });
});

describe('cumulative costs', () => {
  it('are what has been spent at the end of each month', () => {
    const costs = cumulativeCosts(
      input({ threatened: monthly(100), custom: line({ from: '2026-03-09' }) }, '2026-01-01', 4),
    );

    expect(costs).to.deep.equal({ current: null, threatened: [100, 200, 300, 400], custom: [0, 0, 1200, 1200] });
  });

  it('spread a line in proportion to the part of each month it runs', () => {
    const { custom } = cumulativeCosts(
      input(
        { custom: line({ amount: { cents: 6200 }, unit: 'month', times: 1, from: '2026-01-16', to: '2026-03-16' }) },
        '2026-01-01',
        4,
      ),
    );

    expect(custom).to.deep.equal([1600, 4700, 6200, 6200]);
  });

  it('are even over the months of a period that starts on a last day', () => {
    const { custom } = cumulativeCosts(input({ custom: { total: { cents: 400 } } }, '2026-01-31', 4));

    expect(custom).to.deep.equal([100, 200, 300, 400]);
  });

  it('are rounded at each month, not added up from rounded months', () => {
    const { custom } = cumulativeCosts(input({ custom: { total: { cents: 100 } } }, '2026-01-01', 3));

    expect(custom).to.deep.equal([33, 67, 100]);
  });

  it('end with the middle of the scenario when everything lies within the period', () => {
    const scenario = {
      lines: [
        {
          label: 'a',
          amount: { range: [100, 300] as [number, number] },
          unit: 'week' as const,
          from: '2026-02-11',
          to: '2026-10-03',
        },
      ],
    };
    const all = input({ custom: scenario });
    const outcome = analyse(all).lines.custom[0];

    expect(cumulativeCosts(all).custom?.at(-1)).to.equal(((outcome?.min ?? 0) + (outcome?.max ?? 0)) / 2);
  });
});
