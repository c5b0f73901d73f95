import { expect } from 'chai';
import { readTotal, totalRefusal } from './typed-total.js';

const year = { start: '2027-01-01', months: 12 };

describe('a typed total', () => {
  it('is an amount over the whole period', () => {
    expect(readTotal('21.340', year)).to.deep.equal({ amount: { cents: 2_134_000 } });
    expect(readTotal('22.000 - 56.000', year)).to.deep.equal({ amount: { range: [2_200_000, 5_600_000] } });
    expect(readTotal('PM', year)).to.deep.equal({ amount: { unquantified: true } });
    expect(readTotal('ca. 5.000', year)).to.deep.equal({ amount: { cents: 500_000, estimate: true } });
  });

  it('is nothing where nothing is typed', () => {
    expect(readTotal('  ', year)).to.deep.equal({ amount: null });
  });

  it('per unit becomes what it comes to in the period, and says how', () => {
    expect(readTotal('74 per maand', year)).to.deep.equal({
      amount: { cents: 88_800 },
      rate: { cents: 7_400, unit: 'month', times: '12' },
    });
    expect(readTotal('253 per etmaal', { start: '2027-01-01', months: 6 }).amount).to.deep.equal({ cents: 4_617_250 });
  });

  it('per hour or school month is refused, because nobody knows how many there are', () => {
    expect(readTotal('38 per uur', year)).to.deep.equal({
      amount: { unquantified: true, typed: '38 per uur' },
      refusal: { reason: 'times-unknown', unit: 'hour' },
    });
    expect(readTotal('360 per schoolmaand', year).refusal).to.deep.equal({
      reason: 'times-unknown',
      unit: 'schoolMonth',
    });
  });

  it('that is not understood is kept as typed, with what was perhaps meant', () => {
    expect(readTotal('1.5', year)).to.deep.equal({
      amount: { unquantified: true, typed: '1.5' },
      refusal: { reason: 'ambiguous-dot', readings: ['1,50', '1.500'] },
    });
  });

  it('beyond what can be counted exactly is refused', () => {
    const typed = '80.000.000 miljoen per etmaal';

    expect(readTotal(typed, year)).to.deep.equal({
      amount: { unquantified: true, typed },
      refusal: { reason: 'out-of-reach', readings: [] },
    });
  });
});

describe('the refusal of a kept amount', () => {
  it('is found again in what was typed', () => {
    expect(totalRefusal({ unquantified: true, typed: '38 per uur' }, year)).to.deep.equal({
      reason: 'times-unknown',
      unit: 'hour',
    });
  });

  it('is none for an amount that was understood', () => {
    expect(totalRefusal({ cents: 5 }, year)).to.equal(null);
    expect(totalRefusal({ unquantified: true }, year)).to.equal(null);
    expect(totalRefusal(undefined, year)).to.equal(null);
  });

  it('is what was typed in the other notation, until somebody takes it', () => {
    const kept = { unquantified: true as const, typed: '1.5' };

    expect(readTotal('1.5', year, 'en').amount).to.deep.equal({ cents: 150 });
    expect(totalRefusal(kept, year, 'en')).to.deep.equal({ reason: 'unreadable', readings: ['1.5'] });
  });
});
