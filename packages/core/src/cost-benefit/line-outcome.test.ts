import { expect } from 'chai';
import type { CostLine } from './cost-benefit.js';
import { calculateLine } from './line-outcome.js';
import { spanOfPeriod } from './month-share.js';

const year = { start: '2026-01-01', months: 12 };

function calculated(about: Partial<CostLine>, period = year) {
  return calculateLine({ label: 'coach', amount: { cents: 1200 }, unit: 'once', ...about }, spanOfPeriod(period));
}

function cents(about: Partial<CostLine>, period = year): [number, number] | 'PM' {
  const { min, max, unquantified } = calculated(about, period);
  return unquantified ? 'PM' : [Number(min), Number(max)];
}

function timesOf(about: Partial<CostLine>, period = year): string | null {
  return calculated(about, period).formula.times;
}

describe('a line', () => {
  it('follows from the months it shares with the period, in every unit', () => {
    const units = ['year', 'halfYear', 'quarter', 'month', 'week', 'day', 'night', 'once'] as const;

    expect(units.map((unit) => timesOf({ unit }))).to.deep.equal(['1', '2', '4', '12', '52', '365', '365', '1']);
    expect(units.map((unit) => timesOf({ unit }, { start: '2026-03-01', months: 1 }))).to.deep.equal([
      '1/12',
      '1/6',
      '1/3',
      '1',
      '13/3',
      '365/12',
      '365/12',
      '1',
    ]);
  });

  it('is PM while a text of its sum is unread, and not for the year of its price', () => {
    expect(cents({ unread: { times: 'vaak' } })).to.equal('PM');
    expect(cents({ unread: { priceYear: 'vorig jaar' } })).to.deep.equal([1200, 1200]);
    expect(cents({ unread: { priceYear: 'vorig jaar', people: 'een paar' } })).to.equal('PM');
  });

  it('keeps the times that are written, whatever its days', () => {
    expect(cents({ unit: 'month', times: 2, from: '2027-02-01', to: '2027-04-01' })).to.deep.equal([2400, 2400]);
    expect(cents({ unit: 'month', times: 0 })).to.deep.equal([0, 0]);
    expect(cents({ unit: 'once', times: 3 })).to.deep.equal([3600, 3600]);
  });

  it('is PM by the hour or the school month until somebody says how many', () => {
    for (const unit of ['hour', 'schoolMonth'] as const) {
      expect(cents({ unit })).to.equal('PM');
      expect(calculated({ unit }).timesMissing).to.equal(true);
      expect(cents({ unit, times: 10 })).to.deep.equal([12_000, 12_000]);
    }
  });

  it('counts a single payment only when its day lies in the period', () => {
    expect(cents({ from: '2026-12-31' })).to.deep.equal([1200, 1200]);
    expect(cents({ from: '2027-01-01' })).to.deep.equal([0, 0]);
    expect(cents({ from: '2025-12-31' })).to.deep.equal([0, 0]);
    expect(cents({ to: '2025-01-01' })).to.deep.equal([1200, 1200]);
  });

  it('lies outside when it shares no day with the period', () => {
    const outside = (about: Partial<CostLine>) => calculated(about).outside;

    expect(outside({ unit: 'month', from: '2027-01-01' })).to.equal(true);
    expect(outside({ unit: 'month', to: '2026-01-01' })).to.equal(true);
    expect(outside({ unit: 'month', from: '2026-06-01', to: '2026-06-01' })).to.equal(true);
    expect(outside({ unit: 'hour', times: 5, from: '2027-01-01' })).to.equal(true);
    expect(outside({ unit: 'month', from: '2026-12-31' })).to.equal(false);
    expect(outside({ from: '2027-01-01' })).to.equal(true);
    expect(outside({ to: '2025-01-01' })).to.equal(false);
  });

  it('is for as many people as it says', () => {
    expect(cents({ people: 3 })).to.deep.equal([3600, 3600]);
    expect(cents({ people: 0 })).to.deep.equal([0, 0]);
  });

  it('takes away the own contribution of each person, each at its own times', () => {
    const ownContribution = { cents: 500, unit: 'week' as const, times: 40 };

    expect(cents({ amount: { cents: 36_000 }, unit: 'month', times: 10, people: 2, ownContribution })).to.deep.equal([
      680_000, 680_000,
    ]);
  });

  it('counts an own contribution over the days of the line where it has no times', () => {
    const half = { unit: 'month' as const, from: '2026-01-01', to: '2026-07-01' };

    expect(cents({ ...half, ownContribution: { cents: 100, unit: 'week' } })).to.deep.equal([4600, 4600]);
    expect(cents({ ...half, ownContribution: { cents: 100, unit: 'once' } })).to.deep.equal([7100, 7100]);
    expect(cents({ unit: 'month', from: '2025-01-01', ownContribution: { cents: 100, unit: 'once' } })).to.deep.equal([
      14_400, 14_400,
    ]);
  });

  it('is PM as a whole when its own contribution lacks times', () => {
    const worked = calculated({ ownContribution: { cents: 100, unit: 'hour' } });

    expect([worked.unquantified, worked.timesMissing, worked.max]).to.deep.equal([true, true, 0n]);
    expect(worked.formula.ownContribution?.times).to.equal(null);
  });

  it('may come out below zero', () => {
    expect(cents({ ownContribution: { cents: 2000, unit: 'once' } })).to.deep.equal([-800, -800]);
  });

  it('is rounded once, with its own contribution, a half away from zero', () => {
    const ownContribution = { cents: 4, unit: 'hour' as const, times: 0.1 };

    expect(cents({ amount: { cents: 1001 }, unit: 'hour', times: 0.5, ownContribution })).to.deep.equal([500, 500]);
    expect(cents({ amount: { cents: 1 }, times: 0.5 })).to.deep.equal([1, 1]);
    expect(cents({ amount: { cents: -1 }, times: 0.5 })).to.deep.equal([-1, -1]);
  });

  it('takes times as the decimal that is written', () => {
    expect(cents({ amount: { cents: 100 }, unit: 'hour', times: 0.145 })).to.deep.equal([15, 15]);
  });

  it('calculates both ends of a range', () => {
    expect(cents({ amount: { range: [1000, 2001] }, unit: 'hour', times: 0.5 })).to.deep.equal([500, 1001]);
    expect(
      cents({ amount: { range: [1000, 2000] }, times: 2, ownContribution: { cents: 5000, unit: 'once' } }),
    ).to.deep.equal([-3000, -1000]);
  });

  it('keeps the lower end first where a correction counts less than none', () => {
    expect(cents({ amount: { range: [1000, 2000] }, times: -1 })).to.deep.equal([-2000, -1000]);
  });

  it('counts an estimate as its amount and a text that was not understood as PM', () => {
    expect(cents({ amount: { cents: 700, estimate: true } })).to.deep.equal([700, 700]);
    expect(cents({ amount: { unquantified: true, typed: '1.5' } })).to.equal('PM');
  });

  it('stays exact at the largest amount', () => {
    expect(
      cents({ amount: { cents: 9_007_199_254_740_991 }, unit: 'year' }, { start: '2026-01-01', months: 7 }),
    ).to.deep.equal([5_254_199_565_265_578, 5_254_199_565_265_578]);
  });

  it('shows the factors it was made of', () => {
    const { formula } = calculated({
      unit: 'week',
      people: 2,
      ownContribution: { cents: 100, unit: 'month', times: 2.5 },
    });

    expect(formula).to.deep.equal({
      amount: { cents: 1200 },
      unit: 'week',
      times: '52',
      people: 2,
      ownContribution: { cents: 100, unit: 'month', times: '2.5' },
    });
  });
});
