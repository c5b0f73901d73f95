import { expect } from 'chai';
import fc from 'fast-check';
import type { CostBenefit, Scenario } from '../cost-benefit/cost-benefit.js';
import { analyse } from '../cost-benefit/analyse.js';
import type { Bounds } from '../cost-benefit/analysis.js';
import type { FigureSummary } from './figure-summary.js';
import { addAnalyses, portfolioFigures, type Portfolio } from './portfolio.js';

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
const amount = fc.oneof(
  cents.map((value) => ({ cents: value })),
  fc.tuple(cents, cents).map(([a, b]) => ({ range: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
  fc.constant({ unquantified: true as const }),
);
const scenario: fc.Arbitrary<Scenario | null> = fc.oneof(
  { weight: 4, arbitrary: amount.map((total) => ({ total })) },
  {
    weight: 3,
    arbitrary: fc
      .array(amount, { maxLength: 3 })
      .map((amounts) => ({ lines: amounts.map((each) => ({ label: 'x', amount: each, unit: 'month' as const })) })),
  },
  fc.constant(null),
  fc.constant({ impossible: 'x' }),
);
const analysis: fc.Arbitrary<CostBenefit> = fc
  .record({ current: scenario, threatened: scenario, custom: scenario })
  .map((scenarios) => ({ period: { start: '2026-01-01', months: 12 }, scenarios }));
const analyses = fc.array(analysis, { maxLength: 12 });

function portfolioOf(given: readonly CostBenefit[]): Portfolio {
  const result = addAnalyses(given.map((costBenefit) => ({ costBenefit })));
  if (!result.ok) throw new Error('All are about twelve months.');
  return result.portfolio;
}

const zero: Bounds = { min: 0, max: 0, unquantified: false };
const sumOf = ({ statistics }: FigureSummary): Bounds => statistics?.sum ?? zero;
const countsOf = ({ statistics, n, negative, perhapsNegative, ranges, ...refs }: FigureSummary) => ({
  statistics,
  counts: [n, negative, perhapsNegative, ranges, ...Object.values(refs).map(({ length }) => length)],
});

describe('any portfolio', () => {
  it('does not change with the order of its analyses', () => {
    const shuffled = analyses.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );

    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const [one, two] = [portfolioOf(given), portfolioOf(other)];

        for (const name of portfolioFigures) expect(countsOf(two[name])).to.deep.equal(countsOf(one[name]));
      }),
    );
  });

  it('comes to the sum of its parts', () => {
    fc.assert(
      fc.property(analyses, analyses, (some, others) => {
        const [a, b, all] = [portfolioOf(some), portfolioOf(others), portfolioOf([...some, ...others])];

        for (const name of portfolioFigures) {
          const [left, right] = [sumOf(a[name]), sumOf(b[name])];
          expect(all[name].n).to.equal(a[name].n + b[name].n);
          expect(sumOf(all[name])).to.deep.equal({
            min: left.min + right.min,
            max: left.max + right.max,
            unquantified: left.unquantified || right.unquantified,
          });
        }
      }),
    );
  });

  it('has its median between its quartiles, and these between its ends', () => {
    fc.assert(
      fc.property(analyses, (given) => {
        for (const name of portfolioFigures) {
          const { statistics } = portfolioOf(given)[name];
          if (statistics === null) continue;
          const { lowest, lowerQuartile, median, upperQuartile, highest } = statistics;
          const five = [lowest, lowerQuartile, median, upperQuartile, highest];

          for (const end of ['min', 'max'] as const) {
            const ends = five.map((bounds) => bounds[end]);
            expect(ends).to.deep.equal([...ends].sort((a, b) => a - b));
          }
          expect(five.filter(({ min, max }) => min > max)).to.deep.equal([]);
        }
      }),
    );
  });

  it('of one analysis is that analysis', () => {
    fc.assert(
      fc.property(analysis, (given) => {
        const [alone, analysed] = [portfolioOf([given]), analyse(given)];

        for (const name of ['current', 'threatened', 'custom'] as const) {
          const { state, ...bounds } = { min: 0, max: 0, unquantified: false, ...analysed[name] };
          expect(alone[name].n).to.equal(state === 'calculated' ? 1 : 0);
          for (const value of Object.values(alone[name].statistics ?? {})) expect(value).to.deep.equal(bounds);
        }
        expect(alone.saving.statistics?.median ?? null).to.deep.equal(analysed.saving);
        expect(alone.savingNow.statistics?.mean ?? null).to.deep.equal(analysed.savingNow);
      }),
    );
  });

  it('never loses a PM, a range or an analysis', () => {
    fc.assert(
      fc.property(analyses, (given) => {
        const portfolio = portfolioOf(given);
        for (const name of portfolioFigures) {
          const { n, ranges, unquantified, notCalculated, impossible, statistics } = portfolio[name];
          const parts = given.map((one) => portfolioOf([one])[name]);

          expect(n + notCalculated.length + impossible.length).to.equal(given.length);
          expect(unquantified.length).to.equal(parts.filter(({ statistics: s }) => s?.sum.unquantified).length);
          expect(statistics?.sum.unquantified ?? false).to.equal(unquantified.length > 0);
          expect(sumOf(portfolio[name]).min < sumOf(portfolio[name]).max).to.equal(ranges > 0);
        }
      }),
    );
  });
});
