import { expect } from 'chai';
import { parseCostBenefit } from './cost-benefit.js';
import { priceExamples } from './price-examples.js';
import { lineOfPrice, parsePriceList, type PriceList } from './price-list.js';
import { findPrices } from './price-search.js';

const coach = {
  id: 'coach',
  label: 'Coaching voor één gezin',
  amount: { cents: 8_250 },
  unit: 'hour',
  year: 2026,
  source: 'Inkoopcontract jeugdhulp',
} as const;
const full = {
  ...coach,
  id: 'full',
  amount: { range: [100, 200] as [number, number] },
  region: 'Zuid-Limburg',
  fundingSource: 'Jeugdwet',
  payer: 'municipality',
  note: 'n',
} as const;
const list: PriceList = { name: 'Onze prijzen', prices: [coach, full] };

function problemsOf(data: unknown): string[] {
  const parsed = parsePriceList(data);
  return parsed.ok ? [] : parsed.problems.map(({ path, expected }) => `${path}: ${expected}`);
}

describe('reading a price list', () => {
  it('accepts one with every member, with few, and without prices', () => {
    expect(parsePriceList({ ...list, example: true })).to.deep.equal({ ok: true, value: { ...list, example: true } });
    expect(parsePriceList({ name: 'Leeg', prices: [] }).ok).to.equal(true);
  });

  it('says where something is wrong and what it should be', () => {
    const withPrice = (rest: object): unknown => ({ name: 'x', prices: [{ ...coach, ...rest }] });

    expect(problemsOf(withPrice({ year: 2026.5 }))).to.deep.equal(['prices/0/year: whole-number']);
    expect(problemsOf(withPrice({ year: 20266 }))).to.deep.equal(['prices/0/year: at-most-2999']);
    expect(problemsOf(withPrice({ amount: { unquantified: true } }))).to.deep.equal(['prices/0/amount: known-amount']);
    expect(problemsOf(withPrice({ source: ' ' }))).to.deep.equal(['prices/0/source: longer-text']);
    expect(problemsOf(withPrice({ colour: 'red' }))).to.deep.equal(['prices/0/colour: known-field']);
    expect(problemsOf({ name: 'x', prices: [coach, coach] })).to.deep.equal(['prices: ids-of-their-own']);
    expect(problemsOf({ name: '', prices: [] })).to.deep.equal(['name: longer-text']);
  });

  it('never throws, whatever it is given', () => {
    const circular: Record<string, unknown> = { name: 'x' };
    circular['prices'] = [circular];
    const throwing = Object.defineProperty({ name: 'x' }, 'prices', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });

    for (const data of [circular, throwing, null, undefined, 5, 'x', [], () => 1, Symbol('x'), 10n, new Map()]) {
      expect(parsePriceList(data).ok).to.equal(false);
    }
  });
});

describe('a line of a price', () => {
  it('carries amount, unit, year, region, source and who pays, and no number of times', () => {
    expect(lineOfPrice(full, 'l1')).to.deep.equal({
      id: 'l1',
      label: 'Coaching voor één gezin',
      amount: { range: [100, 200] },
      unit: 'hour',
      source: 'Inkoopcontract jeugdhulp',
      priceYear: 2026,
      priceRegion: 'Zuid-Limburg',
      fundingSource: 'Jeugdwet',
      payer: 'municipality',
      note: 'n',
    });
    expect(lineOfPrice(coach, 'l2')).to.have.all.keys('id', 'label', 'amount', 'unit', 'source', 'priceYear');
  });

  it('can stand in an analysis', () => {
    const lines = [...list.prices, ...priceExamples().prices].map((price, index) => lineOfPrice(price, String(index)));
    const given = {
      period: { start: '2027-01-01', months: 12 },
      scenarios: { current: null, threatened: null, custom: { lines } },
    };

    expect(parseCostBenefit(given)).to.deep.equal({ ok: true, value: given });
  });
});

describe('finding a price', () => {
  const found = (text: string): string[] => findPrices(list, text).map(({ id }) => id);

  it('takes every price for an empty text', () => {
    expect(found(' ')).to.deep.equal(['coach', 'full']);
  });

  it('asks for every word, in any order, whatever the letters and accents', () => {
    expect(found('GEZIN coach')).to.deep.equal(['coach', 'full']);
    expect(found('een')).to.deep.equal(['coach', 'full']);
    expect(found('cóaching limburg')).to.deep.equal(['full']);
    expect(found('coach onbekend')).to.deep.equal([]);
  });

  it('looks in the source, the year, the region and the amount too', () => {
    expect(found('inkoopcontract')).to.deep.equal(['coach', 'full']);
    expect(found('82,50')).to.deep.equal(['coach']);
    expect(found('jeugdwet 2026')).to.deep.equal(['full']);
  });
});

describe('the examples of prices', () => {
  it('are a price list that says it holds examples, in both languages with the same amounts', () => {
    const [dutch, english] = [priceExamples(), priceExamples('en')];

    expect(parsePriceList(dutch)).to.deep.equal({ ok: true, value: dutch });
    expect(parsePriceList(english)).to.deep.equal({ ok: true, value: english });
    expect(dutch.example).to.equal(true);
    expect(dutch.prices.map(({ id, amount, unit }) => [id, amount, unit])).to.deep.equal(
      english.prices.map(({ id, amount, unit }) => [id, amount, unit]),
    );
  });

  it('say of each amount that it is an example', () => {
    const { prices } = priceExamples();

    expect(prices).to.have.lengthOf(12);
    expect(prices.filter(({ source }) => !source.includes('voorbeeld'))).to.deep.equal([]);
    expect(priceExamples('en').prices.filter(({ source }) => !source.includes('example'))).to.deep.equal([]);
  });
});
