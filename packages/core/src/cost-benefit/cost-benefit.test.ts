import { expect } from 'chai';
import { emptyCostBenefit, parseCostBenefit } from './cost-benefit.js';

function withLine(line: unknown): unknown {
  const empty = emptyCostBenefit('2026-01-01');
  return { ...empty, scenarios: { ...empty.scenarios, custom: { lines: [line] } } };
}

const fullLine = {
  id: 'l1',
  label: 'coach',
  amount: { range: [1, 2] },
  unit: 'hour',
  times: 0.5,
  people: 2,
  from: '2026-01-01',
  to: '2026-02-01',
  ownContribution: { cents: 5, unit: 'week', times: 4 },
  fundingSource: 'Wmo',
  payer: 'municipality',
  stated: { cents: 3 },
  note: 'n',
  source: 's',
  priceYear: 2025,
  priceRegion: 'Maastricht',
  confidence: 'low',
};

function problemsOf(value: unknown) {
  const parsed = parseCostBenefit(value);
  return parsed.ok ? [] : parsed.problems;
}

describe('reading a cost-benefit analysis', () => {
  it('accepts an empty one and one with every member', () => {
    const full = {
      period: { start: '2026-01-01', months: 24 },
      scenarios: {
        current: { impossible: 'x' },
        threatened: { total: { cents: 1 }, period: { start: '2026-01-01', months: 6 } },
        custom: { lines: [fullLine] },
      },
      rounding: 100,
      customBudgetCents: 5,
      mode: 'lines',
      keptFindings: [{ finding: 'k', reason: 'r' }],
    };

    expect(problemsOf(emptyCostBenefit('2026-01-01'))).to.deep.equal([]);
    expect(parseCostBenefit(full)).to.deep.equal({ ok: true, value: full });
  });

  it('starts with a year in which nothing is calculated', () => {
    expect(emptyCostBenefit('2026-01-01')).to.deep.equal({
      period: { start: '2026-01-01', months: 12 },
      scenarios: { current: null, threatened: null, custom: null },
    });
  });

  it('says where something is wrong and what it should be', () => {
    expect(problemsOf(withLine({ ...fullLine, times: 'many' }))).to.deep.equal([
      { path: 'scenarios/custom/lines/0/times', expected: 'number' },
    ]);
    expect(problemsOf(withLine({ ...fullLine, from: '2026-02-30' }))).to.deep.equal([
      { path: 'scenarios/custom/lines/0/from', expected: 'day' },
    ]);
    expect(problemsOf({ ...emptyCostBenefit('2026-01-01'), period: { start: '2026-01-01', months: 0 } })).to.deep.equal(
      [{ path: 'period/months', expected: 'at-least-1' }],
    );
  });

  it('refuses what cannot be counted', () => {
    for (const wrong of [
      { times: NaN },
      { times: -1 },
      { times: Infinity },
      { people: 1.5 },
      { people: -1 },
      { unit: 'decade' },
      { amount: { cents: 0.5 } },
      { extra: 1 },
    ]) {
      expect(problemsOf(withLine({ ...fullLine, ...wrong }))).not.to.deep.equal([], JSON.stringify(wrong));
    }
  });

  it('never throws, whatever it is given', () => {
    const circular: Record<string, unknown> = { ...emptyCostBenefit('2026-01-01') };
    circular['scenarios'] = circular;
    let deep: unknown = {};
    for (let depth = 0; depth < 20_000; depth += 1) deep = { scenarios: deep };
    const throwing = Object.defineProperty({}, 'period', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const hostile = [
      circular,
      deep,
      throwing,
      withLine(JSON.parse('{"__proto__":{"label":"x"}}')),
      withLine({ ...fullLine, constructor: 1 }),
      null,
      undefined,
      5,
      'x',
      [],
      () => 1,
      Symbol('x'),
      10n,
      new Map(),
    ];

    for (const value of hostile) expect(parseCostBenefit(value).ok).to.equal(false);
  });
});
