import { expect } from 'chai';
import type { CostBenefit, Scenario } from '../cost-benefit/cost-benefit.js';
import { addAnalyses, portfolioFigures, type Added, type Portfolio, type PortfolioAnalysis } from './portfolio.js';

const period = { start: '2026-01-01', months: 12 };

function analysis(scenarios: Partial<CostBenefit['scenarios']>, months = 12): CostBenefit {
  return { period: { ...period, months }, scenarios: { current: null, threatened: null, custom: null, ...scenarios } };
}

function totals(current: number, threatened: number, custom: number): CostBenefit {
  const total = (euros: number): Scenario => ({ total: { cents: euros * 100 } });
  return analysis({ current: total(current), threatened: total(threatened), custom: total(custom) });
}

function portfolioOf(...analyses: CostBenefit[]): Portfolio {
  return added(addAnalyses(analyses.map((costBenefit) => ({ costBenefit }))));
}

function added(result: Added): Portfolio {
  if (!result.ok) throw new Error('These analyses cannot be added.');
  return result.portfolio;
}

const exactly = (euros: number) => {
  const cents = Math.round(euros * 100);
  return { min: cents, max: cents, unquantified: false };
};

const nasser = totals(73_206, 73_806, 10_500);
const jacobs = totals(11_371, 52_624, 2_800);
const smit = totals(21_340, 91_260, 62_785);

describe('adding analyses', () => {
  it('gives the figures of three published analyses, the one that costs more than now included', () => {
    const { saving, savingNow, threatened, ...rest } = portfolioOf(nasser, jacobs, smit);

    expect(threatened.statistics?.sum).to.deep.equal(exactly(217_690));
    expect(saving).to.deep.equal({
      n: 3,
      statistics: {
        sum: exactly(141_605),
        mean: exactly(47_201.67),
        lowest: exactly(28_475),
        lowerQuartile: exactly(39_149.5),
        median: exactly(49_824),
        upperQuartile: exactly(56_565),
        highest: exactly(63_306),
      },
      negative: 0,
      perhapsNegative: 0,
      ranges: 0,
      unquantified: [],
      notCalculated: [],
      impossible: [],
    });
    expect(savingNow.statistics?.sum).to.deep.equal(exactly(29_832));
    expect(savingNow.statistics?.median).to.deep.equal(exactly(8_571));
    expect(savingNow.negative).to.equal(1);
    expect(rest).to.deep.include({ analyses: 3, months: 12, outOfReach: false });
  });

  it('gives the sums and means of the twenty analyses of Maastricht', () => {
    // Only the sums over twenty are public: three analyses are known, the other seventeen are made equal.
    const [threatened, saving] = [(830_000 - 217_690) * 100, (426_000 - 141_605) * 100];
    const others = Array.from({ length: 17 }, (_, place) => {
      const part = (sum: number): number => Math.floor(sum / 17) + (place < sum % 17 ? 1 : 0);
      const [threat, less] = [part(threatened), part(saving)];
      return analysis({ threatened: { total: { cents: threat } }, custom: { total: { cents: threat - less } } });
    });

    const portfolio = portfolioOf(nasser, jacobs, smit, ...others);

    expect(portfolio.threatened.n).to.equal(20);
    expect(portfolio.threatened.statistics?.sum).to.deep.equal(exactly(830_000));
    expect(portfolio.saving.statistics?.sum).to.deep.equal(exactly(426_000));
    expect(portfolio.threatened.statistics?.mean).to.deep.equal(exactly(41_500));
    expect(portfolio.saving.statistics?.mean).to.deep.equal(exactly(21_300));
    expect(portfolio.current.n).to.equal(3);
    expect(portfolio.current.notCalculated).to.have.lengthOf(17);
  });

  it('rounds a mean once, a half away from zero', () => {
    const cents = (value: number): CostBenefit => analysis({ custom: { total: { cents: value } } });
    const meanOf = (...values: number[]): number | undefined =>
      portfolioOf(...values.map(cents)).custom.statistics?.mean.min;

    expect(meanOf(0, 1)).to.equal(1);
    expect(meanOf(0, -1)).to.equal(-1);
    expect(meanOf(0, 0, 1)).to.equal(0);
    expect(meanOf(0, 1, 1)).to.equal(1);
  });

  it('names per figure what it left out, and adds nothing in its place', () => {
    const done = totals(1, 2, 3);
    const half = analysis({ custom: { total: { cents: 500 } } });
    const never = analysis({ current: { impossible: 'Geen cijfers' }, custom: { total: { cents: 700 } } });

    const { current, custom, saving, savingNow } = added(
      addAnalyses([{ costBenefit: done }, { id: 'b', costBenefit: half }, { id: 'c', costBenefit: never }]),
    );

    expect(custom.n).to.equal(3);
    expect(custom.statistics?.sum.min).to.equal(1_500);
    expect(current.n).to.equal(1);
    expect(current.notCalculated).to.deep.equal([{ index: 1, id: 'b' }]);
    expect(current.impossible).to.deep.equal([{ index: 2, id: 'c' }]);
    expect(saving.notCalculated).to.deep.equal([
      { index: 1, id: 'b' },
      { index: 2, id: 'c' },
    ]);
    expect(savingNow.notCalculated).to.deep.equal([{ index: 1, id: 'b' }]);
    expect(savingNow.impossible).to.deep.equal([{ index: 2, id: 'c' }]);
  });

  it('takes the quartiles of the lowest and of the highest ends apart, so that the true one lies between', () => {
    const range = (min: number, max: number): CostBenefit => analysis({ custom: { total: { range: [min, max] } } });

    const { custom } = portfolioOf(range(0, 900), range(100, 200), range(300, 400));

    expect(custom.statistics?.median).to.deep.equal({ min: 100, max: 400, unquantified: false });
    expect(custom.statistics?.highest).to.deep.equal({ min: 300, max: 900, unquantified: false });
    expect(custom.ranges).to.equal(3);
  });

  it('counts what is surely below zero apart from what perhaps is', () => {
    const { saving } = portfolioOf(
      totals(0, 10, 20),
      analysis({ threatened: { total: { cents: 1_000 } }, custom: { total: { range: [900, 1_100] } } }),
      analysis({ threatened: { total: { cents: 1_000 } }, custom: { total: { range: [1_000, 1_100] } } }),
      analysis({ threatened: { total: { cents: 1_000 } }, custom: { total: { range: [900, 1_000] } } }),
      totals(0, 20, 20),
    );

    expect([saving.negative, saving.perhapsNegative]).to.deep.equal([1, 2]);
  });

  it('adds what is known of an analysis with PM, and says so in every figure that it touches', () => {
    const open = analysis({
      threatened: { lines: [{ label: 'a', amount: { unquantified: true }, unit: 'year' }] },
      custom: { total: { cents: 100 } },
    });

    const { threatened, custom, saving } = portfolioOf(totals(0, 5, 5), open);

    expect(threatened.statistics?.sum).to.deep.equal({ min: 500, max: 500, unquantified: true });
    expect(threatened.statistics?.median.unquantified).to.equal(true);
    expect(threatened.unquantified).to.deep.equal([{ index: 1 }]);
    expect(saving.unquantified).to.deep.equal([{ index: 1 }]);
    expect(custom.unquantified).to.deep.equal([]);
    expect(custom.statistics?.sum.unquantified).to.equal(false);
  });

  it('of none at all, or of none calculated, gives no figure; that is not 0', () => {
    for (const portfolio of [portfolioOf(), portfolioOf(analysis({}), analysis({}, 24))]) {
      expect(portfolioFigures.map((name) => portfolio[name].statistics)).to.deep.equal([null, null, null, null, null]);
      expect(portfolio.months).to.equal(null);
    }
    expect(portfolioOf(analysis({})).saving.notCalculated).to.deep.equal([{ index: 0 }]);
  });

  it('says when a sum is too large to be exact', () => {
    const most = analysis({ custom: { total: { cents: Number.MAX_SAFE_INTEGER } } });

    expect(portfolioOf(most).outOfReach).to.equal(false);
    expect(portfolioOf(most, most).outOfReach).to.equal(true);
  });
});

describe('adding analyses over different periods', () => {
  const custom: Scenario = { total: { cents: 100 } };

  it('is refused, with what is about which period', () => {
    const result = addAnalyses([
      { id: 'long', costBenefit: analysis({ custom }, 24) },
      { costBenefit: analysis({ current: custom, custom }) },
    ]);

    expect(result).to.deep.equal({
      ok: false,
      refusal: {
        code: 'mixed-periods',
        periods: [
          {
            months: 12,
            scenarios: [
              { index: 1, scenario: 'current' },
              { index: 1, scenario: 'custom' },
            ],
          },
          { months: 24, scenarios: [{ index: 0, id: 'long', scenario: 'custom' }] },
        ],
      },
    });
  });

  it('is refused within one analysis too, when a scenario has a period of its own', () => {
    const own: Scenario = { ...custom, period: { start: '2026-01-01', months: 6 } };

    expect(addAnalyses([{ costBenefit: analysis({ current: own, custom }) }]).ok).to.equal(false);
  });

  it('is no question of the first day', () => {
    const later = { ...analysis({ custom }), period: { start: '2024-07-15', months: 12 } };

    expect(portfolioOf(analysis({ custom }), later).custom.n).to.equal(2);
  });

  it('is not asked of what is not calculated', () => {
    const unfinished = analysis({ current: { impossible: 'x', period: { start: '2026-01-01', months: 3 } } }, 36);

    expect(portfolioOf(analysis({ custom }), unfinished).months).to.equal(12);
  });
});

describe('adding very many analyses', () => {
  it('reads each of them once', () => {
    const readsOf = (size: number): number => {
      let reads = 0;
      const one = (cents: number): PortfolioAnalysis => ({
        get costBenefit() {
          reads += 1;
          return analysis({ threatened: { total: { cents } }, custom: { total: { cents: 1 } } });
        },
      });
      const { saving } = added(addAnalyses(Array.from({ length: size }, (_, place) => one(place + 1))));

      expect(saving.n).to.equal(size);
      expect(saving.statistics?.sum.min).to.equal((size * (size - 1)) / 2);
      return reads;
    };

    expect([1_000, 10_000, 100_000].map(readsOf)).to.deep.equal([1_000, 10_000, 100_000]);
  });
});
