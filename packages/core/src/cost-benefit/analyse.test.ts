import { expect } from 'chai';
import { analyse } from './analyse.js';
import { emptyCostBenefit, type CostBenefit, type CostLine, type Scenario } from './cost-benefit.js';

type Scenarios = Partial<CostBenefit['scenarios']>;

function over2026(scenarios: Scenarios): CostBenefit {
  const empty = emptyCostBenefit('2026-01-01');
  return { ...empty, scenarios: { ...empty.scenarios, ...scenarios } };
}

function line(about: Partial<CostLine>): CostLine {
  return { label: 'coach', amount: { cents: 1000 }, unit: 'once', ...about };
}

function total(cents: number): Scenario {
  return { total: { cents } };
}

const exact = (min: number, max = min) => ({ min, max, unquantified: false });
const withPm = (min: number, max = min) => ({ min, max, unquantified: true });

describe('a scenario', () => {
  it('is not calculated until something is filled in, and an empty list is zero', () => {
    const { current, threatened, custom } = analyse(over2026({ threatened: {}, custom: { lines: [] } }));

    expect(current).to.deep.equal({ state: 'notCalculated' });
    expect(threatened).to.deep.equal({ state: 'notCalculated' });
    expect(custom).to.deep.equal({ state: 'calculated', ...exact(0) });
  });

  it('is impossible whatever else it holds', () => {
    const analysis = analyse(
      over2026({ current: { impossible: 'nobody knows', total: { cents: 5 }, lines: [line({ payer: 'fund' })] } }),
    );

    expect(analysis.current).to.deep.equal({ state: 'impossible' });
    expect([analysis.lines.current, analysis.perPayer, analysis.findings]).to.deep.equal([[], {}, []]);
  });

  it('is the sum of its lines, and the lines win over a total', () => {
    const lines = [line({}), line({ label: 'move', amount: { range: [10, 20] } })];

    expect(analyse(over2026({ custom: { lines, total: { cents: 5 } } })).custom).to.deep.equal({
      state: 'calculated',
      ...exact(1010, 1020),
    });
  });

  it('says PM and adds nothing for it', () => {
    const lines = [
      line({}),
      line({ label: 'court', amount: { unquantified: true }, ownContribution: { cents: 50, unit: 'once' } }),
    ];

    expect(analyse(over2026({ custom: { lines } })).custom).to.deep.equal({ state: 'calculated', ...withPm(1000) });
    expect(analyse(over2026({ custom: { total: { unquantified: true } } })).custom).to.deep.equal({
      state: 'calculated',
      ...withPm(0),
    });
  });

  it('is not marked by a PM total beside its lines', () => {
    expect(analyse(over2026({ custom: { lines: [line({})], total: { unquantified: true } } })).custom).to.deep.equal({
      state: 'calculated',
      ...exact(1000),
    });
  });

  it('counts its lines over its own period', () => {
    const scenario = { period: { start: '2026-07-01', months: 18 }, lines: [line({ unit: 'month' })] };

    expect(analyse(over2026({ threatened: scenario })).threatened).to.deep.equal({
      state: 'calculated',
      ...exact(18_000),
    });
  });
});

describe('a saving', () => {
  it('is threatened less custom and current less custom, crosswise for ranges', () => {
    const analysis = analyse(
      over2026({
        current: { total: { range: [100, 200] } },
        threatened: { total: { range: [500, 900] } },
        custom: { total: { range: [300, 400] } },
      }),
    );

    expect(analysis.saving).to.deep.equal(exact(100, 600));
    expect(analysis.savingNow).to.deep.equal(exact(-300, -100));
  });

  it('needs both scenarios', () => {
    const analysis = analyse(over2026({ current: total(5), threatened: { impossible: 'unknown' }, custom: total(1) }));

    expect([analysis.saving, analysis.savingNow]).to.deep.equal([null, exact(4)]);
    expect(analyse(over2026({ threatened: total(5) })).saving).to.equal(null);
  });

  it('carries the PM of either side', () => {
    const analysis = analyse(
      over2026({ current: total(7), threatened: { total: { unquantified: true } }, custom: total(3) }),
    );

    expect([analysis.saving, analysis.savingNow]).to.deep.equal([withPm(-3), exact(4)]);
  });
});

describe('who pays', () => {
  it('adds the lines per payer, with nothing where a payer has no line', () => {
    const { perPayer } = analyse(
      over2026({
        current: { lines: [line({ payer: 'insurer' }), line({ payer: 'insurer' })] },
        custom: { lines: [line({ amount: { unquantified: true } })] },
      }),
    );

    expect(perPayer).to.deep.equal({
      insurer: { current: exact(2000), threatened: exact(0), custom: exact(0) },
      '': { current: exact(0), threatened: exact(0), custom: withPm(0) },
    });
  });

  it('puts a total without lines under no payer', () => {
    const nobody = { current: exact(0), threatened: exact(5), custom: exact(0) };

    expect(analyse(over2026({ threatened: total(5) })).perPayer).to.deep.equal({ '': nobody });
  });

  it('adds per funding source in the same way', () => {
    const { perFundingSource } = analyse(
      over2026({ custom: { lines: [line({ fundingSource: 'Wmo' }), line({ payer: 'fund' })] } }),
    );

    expect(perFundingSource).to.deep.equal({
      Wmo: { current: exact(0), threatened: exact(0), custom: exact(1000) },
      '': { current: exact(0), threatened: exact(0), custom: exact(1000) },
    });
  });

  it('takes any text for a payer, also the name of a member of every object', () => {
    const { perPayer } = analyse(
      over2026({ custom: { lines: [line({ payer: '__proto__' }), line({ payer: 'constructor' })] } }),
    );

    expect(Object.keys(perPayer)).to.deep.equal(['__proto__', 'constructor']);
  });
});

describe('an analysis', () => {
  it('shows every line with its outcome, id and factors', () => {
    const { lines } = analyse(
      over2026({ custom: { lines: [line({ id: 'a', unit: 'month' }), line({ unit: 'hour' })] } }),
    );

    expect(lines.custom).to.deep.equal([
      {
        id: 'a',
        ...exact(12_000),
        outside: false,
        timesMissing: false,
        formula: { amount: { cents: 1000 }, unit: 'month', times: '12', people: 1 },
      },
      {
        ...withPm(0),
        outside: false,
        timesMissing: true,
        formula: { amount: { cents: 1000 }, unit: 'hour', times: null, people: 1 },
      },
    ]);
  });

  it('says when a figure is too large to be exact', () => {
    const most = Number.MAX_SAFE_INTEGER;

    expect(analyse(over2026({ threatened: total(most), custom: total(0) })).outOfReach).to.equal(false);
    expect(analyse(over2026({ threatened: total(most), custom: total(-most) })).outOfReach).to.equal(true);
    expect(analyse(over2026({ custom: { lines: [line({ times: 1e300 })] } })).outOfReach).to.equal(true);
  });

  it('leaves what it is given untouched', () => {
    const input = over2026({ custom: { lines: [line({ unit: 'month' })] } });
    const before = structuredClone(input);

    analyse(input);

    expect(input).to.deep.equal(before);
  });
});
