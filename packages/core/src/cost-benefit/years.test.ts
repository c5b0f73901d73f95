import { expect } from 'chai';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { units } from '../amount/unit.js';
import { emptyCostBenefit, type CostBenefit, type Scenario } from './cost-benefit.js';
import { standingsPerYear } from './years.js';

function input(scenarios: Partial<CostBenefit['scenarios']>, months: number): CostBenefit {
  const start = '2027-01-01';
  return { period: { start, months }, scenarios: { ...emptyCostBenefit(start).scenarios, ...scenarios } };
}

function monthly(cents: number): Scenario {
  return { lines: [{ label: 'coach', amount: { cents }, unit: 'month' }] };
}

describe('the standings per year', () => {
  it('are what each scenario has cost by the end of each year, and how they differ', () => {
    const standings = standingsPerYear(input({ threatened: monthly(100), custom: { total: { cents: 2400 } } }, 24));

    expect(standings).to.deep.equal([
      { year: 1, months: 12, current: null, threatened: 1200, custom: 1200, difference: 0 },
      { year: 2, months: 24, current: null, threatened: 2400, custom: 2400, difference: 0 },
    ]);
  });

  it('end with the last month where the period ends within a year', () => {
    const standings = standingsPerYear(input({ threatened: monthly(100), custom: monthly(300) }, 14));

    expect(standings.map(({ year, months, difference }) => [year, months, difference])).to.deep.equal([
      [1, 12, -2400],
      [2, 14, -2800],
    ]);
  });

  it('have no difference while one of the two is not calculated', () => {
    const [standing] = standingsPerYear(input({ current: monthly(1), custom: monthly(2) }, 1));

    expect(standing).to.deep.equal({
      year: 1,
      months: 1,
      current: 1,
      threatened: null,
      custom: 2,
      difference: null,
    });
  });

  it('end with the middle of the scenario where all of it lies within the period', () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const line = fc
      .tuple(cents, fc.nat({ max: 1_000_000 }), fc.constantFrom(...units.filter((unit) => unit !== 'once')))
      .map(([low, width, unit]) => ({
        label: 'coach',
        amount: { range: [low, low + width] as [number, number] },
        unit,
        times: 3,
      }));

    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.integer({ min: 1, max: 130 }), (lines, months) => {
        const about = input({ custom: { lines } }, months);
        const { custom } = analyse(about);
        const middle = custom.state === 'calculated' ? (custom.min + custom.max) / 2 : NaN;

        expect(Math.abs((standingsPerYear(about).at(-1)?.custom ?? NaN) - middle)).to.be.at.most(0.5);
      }),
    );
  });
});
