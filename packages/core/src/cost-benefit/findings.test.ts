import { expect } from 'chai';
import { analyse } from './analyse.js';
import { emptyCostBenefit, type CostBenefit, type CostLine } from './cost-benefit.js';
import { findingKey } from './finding.js';

function line(about: Partial<CostLine> = {}): CostLine {
  return { label: 'coach', amount: { cents: 1000 }, unit: 'once', ...about };
}

function findings(scenarios: Partial<CostBenefit['scenarios']>, rounding?: number) {
  const empty = emptyCostBenefit('2026-01-01');
  const input = { ...empty, scenarios: { ...empty.scenarios, ...scenarios } };
  return analyse(rounding === undefined ? input : { ...input, rounding }).findings;
}

function codes(scenarios: Partial<CostBenefit['scenarios']>, rounding?: number): string[] {
  return findings(scenarios, rounding).map((finding) => finding.code);
}

describe('a total beside lines', () => {
  it('is a finding with the sum when it has another min or max', () => {
    const [finding] = findings({ custom: { lines: [line(), line({ label: 'move' })], total: { cents: 1999 } } });
    const exact = (cents: number) => ({ min: cents, max: cents, unquantified: false });

    expect(finding).to.deep.equal({
      code: 'total-differs-from-lines',
      scenario: 'custom',
      lines: [],
      params: { terms: [exact(1000), exact(1000)], sum: exact(2000), stated: exact(1999) },
    });
    expect(codes({ custom: { lines: [line({ amount: { range: [1, 3] } })], total: { range: [1, 4] } } })).to.deep.equal(
      ['total-differs-from-lines'],
    );
    expect(codes({ custom: { lines: [], total: { cents: 1 } } })).to.deep.equal(['total-differs-from-lines']);
  });

  it('is none when it equals them, is PM, or stands alone', () => {
    expect(codes({ custom: { lines: [line()], total: { cents: 1000 } } })).to.deep.equal([]);
    expect(codes({ custom: { lines: [line()], total: { unquantified: true } } })).to.deep.equal([]);
    expect(codes({ custom: { total: { cents: 5 } } })).to.deep.equal([]);
  });
});

describe('a period of its own', () => {
  it('is a finding when it has another number of months', () => {
    const [finding] = findings({ threatened: { total: { cents: 1 }, period: { start: '2026-01-01', months: 18 } } });

    expect(finding?.params).to.deep.equal({ months: 18, periodMonths: 12 });
    expect(codes({ threatened: { total: { cents: 1 }, period: { start: '2020-05-05', months: 12 } } })).to.deep.equal(
      [],
    );
  });
});

describe('a double line', () => {
  it('has the same label, amount, unit, from and to in one scenario, PM too', () => {
    const [finding] = findings({
      custom: { lines: [line({ id: 'a' }), line({ label: 'move' }), line({ id: 'c', payer: 'fund' })] },
    });

    expect(finding?.code).to.equal('duplicate-line');
    expect(finding?.lines).to.deep.equal([
      { scenario: 'custom', index: 0, id: 'a' },
      { scenario: 'custom', index: 2, id: 'c' },
    ]);
    expect(
      codes({
        custom: { lines: [line({ amount: { unquantified: true } }), line({ amount: { unquantified: true } })] },
      }),
    ).to.deep.equal(['duplicate-line']);
  });

  it('is none when any of these differs as written, or in another scenario', () => {
    const month = { unit: 'month' as const };

    for (const other of [
      { label: 'Coach' },
      { amount: { cents: 1001 } },
      { amount: { range: [1000, 1000] as [number, number] } },
      { unit: 'year' as const },
      { from: '2026-01-01' },
      { to: '2027-01-01' },
    ]) {
      expect(codes({ custom: { lines: [line(month), line({ ...month, ...other })] } })).to.deep.equal([]);
    }
    expect(codes({ current: { lines: [line()] }, custom: { lines: [line()] } })).to.deep.equal([]);
  });
});

describe('a stated row', () => {
  const stated = (cents: number, about: Partial<CostLine> = {}, rounding?: number) =>
    codes({ custom: { lines: [line({ ...about, stated: { cents } })] } }, rounding);
  const off = ['row-differs-from-rate'];

  it('is a finding when it is further off than half the rounding', () => {
    expect([stated(1000), stated(1001), stated(999)]).to.deep.equal([[], off, off]);
    expect([stated(1050, {}, 100), stated(950, {}, 100), stated(1051, {}, 100)]).to.deep.equal([[], [], off]);
    expect([stated(1002, {}, 5), stated(1003, {}, 5)]).to.deep.equal([[], off]);
  });

  it('is held against the nearest end of a range, and not against PM', () => {
    const range = { amount: { range: [1000, 2000] as [number, number] } };

    expect([stated(1000, range), stated(2000, range), stated(1500, range), stated(2001, range)]).to.deep.equal([
      [],
      [],
      off,
      off,
    ]);
    expect(stated(5, { amount: { unquantified: true } })).to.deep.equal([]);
  });

  it('shows the sum', () => {
    const [finding] = findings({ custom: { lines: [line({ times: 3, stated: { cents: 1 } })] } });

    expect(finding?.params).to.deep.equal({
      label: 'coach',
      formula: { amount: { cents: 1000 }, unit: 'once', times: '3', people: 1 },
      computed: { min: 3000, max: 3000, unquantified: false },
      stated: 1,
      rounding: 0,
    });
  });
});

describe('missing times', () => {
  it('are a finding on the line or on its own contribution, on PM too', () => {
    expect(findings({ custom: { lines: [line({ unit: 'hour' })] } })[0]?.params).to.deep.equal({
      label: 'coach',
      unit: 'hour',
      of: 'line',
    });
    expect(
      findings({ custom: { lines: [line({ ownContribution: { cents: 1, unit: 'schoolMonth' } })] } })[0]?.params,
    ).to.deep.equal({ label: 'coach', unit: 'schoolMonth', of: 'ownContribution' });
    expect(codes({ custom: { lines: [line({ unit: 'hour', amount: { unquantified: true } })] } })).to.deep.equal([
      'times-missing',
    ]);
    expect(codes({ custom: { lines: [line({ unit: 'hour', times: 0 })] } })).to.deep.equal([]);
  });
});

describe('a line outside the period', () => {
  it('is a finding that says whether it still counts', () => {
    const counted = (about: Partial<CostLine>) => findings({ custom: { lines: [line(about)] } })[0]?.params;

    expect(counted({ from: '2027-01-01' })).to.deep.equal({ label: 'coach', from: '2027-01-01', counted: false });
    expect(counted({ from: '2027-01-01', times: 2 })).to.deep.equal({
      label: 'coach',
      from: '2027-01-01',
      counted: true,
    });
  });
});

describe('the key of a finding', () => {
  it('stays when lines move and changes with the figures', () => {
    const move = line({ label: 'move' });
    const key = (lines: CostLine[]) => findings({ custom: { lines } }).map(findingKey)[0];
    const late = line({ id: 'a', from: '2027-01-01' });

    expect(key([late, move])).to.equal(key([move, late]));
    expect(key([late])).not.to.equal(key([{ ...late, from: '2027-01-02' }]));
  });
});
