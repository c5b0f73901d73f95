import { expect } from 'chai';
import type { CostBenefit, CostLine, Scenario } from './cost-benefit.js';
import { oddPriceYear, priceAge, readPriceYear, stalePrices } from './price-age.js';

const today = '2026-11-24';
const period = { start: '2027-01-01', months: 12 };
const line = (rest: Partial<CostLine> = {}): CostLine => ({
  label: 'Begeleiding',
  amount: { cents: 8_250 },
  unit: 'hour',
  ...rest,
});
const codeOf = (rest: Partial<CostLine>, ...most: [number?]): string | undefined =>
  oddPriceYear(line(rest), period, today, ...most)?.code;
const analysis = (scenarios: Partial<CostBenefit['scenarios']>): CostBenefit => ({
  period,
  scenarios: { current: null, threatened: null, custom: null, ...scenarios },
});

describe('the year of a price', () => {
  it('is counted in whole years to the year of a day', () => {
    expect(priceAge({ priceYear: 2024 }, '2027-01-01')).to.equal(3);
    expect(priceAge({ priceYear: 2028 }, '2027-12-31')).to.equal(-1);
    expect(priceAge({}, '2027-01-01')).to.equal(null);
  });

  it('is read from its digits, also before all four are there', () => {
    expect(['2026', ' 2026 ', '202', '0'].map(readPriceYear)).to.deep.equal([2026, 2026, 202, 0]);
    expect(['', '20266', '20.6', 'vorig jaar', '-2026', '２０２６'].map(readPriceYear)).to.deep.equal(
      Array.from({ length: 6 }, () => null),
    );
  });

  it('is old when it is more than two years before the first day of the period', () => {
    expect(codeOf({ priceYear: 2025 })).to.equal(undefined);
    expect(codeOf({ priceYear: 2024 })).to.equal('price-year-old');
    expect(oddPriceYear(line({ priceYear: 2024 }), period, today)).to.deep.equal({
      code: 'price-year-old',
      params: { year: 2024, firstYear: 2027, years: 3 },
    });
  });

  it('is old after as many years as the host says', () => {
    expect(codeOf({ priceYear: 2026 }, 0)).to.equal('price-year-old');
    expect(codeOf({ priceYear: 2017 }, 10)).to.equal(undefined);
  });

  it('lies in the future only when it is later than this year and than the first year of the period', () => {
    expect(codeOf({ priceYear: 2027 })).to.equal(undefined);
    expect(oddPriceYear(line({ priceYear: 2028 }), period, today)).to.deep.equal({
      code: 'price-year-future',
      params: { year: 2028, latestYear: 2027 },
    });
    expect(oddPriceYear(line({ priceYear: 2027 }), { start: '2025-01-01' }, '2027-03-01')).to.equal(null);
  });

  it('is missed where a source or a region is given, and not where nobody says where the price comes from', () => {
    expect(codeOf({ source: 'offerte' })).to.equal('price-year-missing');
    expect(codeOf({ priceRegion: 'Maastricht' })).to.equal('price-year-missing');
    expect(codeOf({ source: '  ' })).to.equal(undefined);
    expect(codeOf({})).to.equal(undefined);
  });

  it('of a line that is PM means nothing', () => {
    expect(codeOf({ amount: { unquantified: true }, priceYear: 1990, source: 'offerte' })).to.equal(undefined);
  });
});

describe('the stale prices of an analysis', () => {
  it('are named by their lines, in the order of reading', () => {
    const given = analysis({
      custom: { lines: [line({ priceYear: 2020 })] },
      current: { lines: [line(), line({ id: 'a', label: 'Taalles', source: 'offerte' })] },
    });

    expect(stalePrices(given, today)).to.deep.equal([
      {
        code: 'price-year-missing',
        params: {},
        line: { scenario: 'current', index: 1, id: 'a' },
        label: 'Taalles',
      },
      {
        code: 'price-year-old',
        params: { year: 2020, firstYear: 2027, years: 7 },
        line: { scenario: 'custom', index: 0 },
        label: 'Begeleiding',
      },
    ]);
    expect(stalePrices(given, today, 7).map(({ code }) => code)).to.deep.equal(['price-year-missing']);
  });

  it('are held against the period of their own scenario', () => {
    const custom: Scenario = { lines: [line({ priceYear: 2020 })], period: { start: '2022-01-01', months: 12 } };

    expect(stalePrices(analysis({ custom }), today)).to.deep.equal([]);
  });

  it('are none where lines do not count', () => {
    const custom: Scenario = { lines: [line({ priceYear: 1990 })], impossible: 'Weg' };

    expect(stalePrices(analysis({ custom, current: { total: { cents: 5 } } }), today)).to.deep.equal([]);
  });
});
