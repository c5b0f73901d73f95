import { expect } from 'chai';
import fc from 'fast-check';
import { analyse } from './analyse.js';
import { emptyCostBenefit, type CostBenefit, type CostLine } from './cost-benefit.js';

function line(about: Partial<CostLine> = {}): CostLine {
  return { label: 'coach', amount: { cents: 1000 }, unit: 'once', ...about };
}

function findings(scenarios: Partial<CostBenefit['scenarios']>) {
  const empty = emptyCostBenefit('2026-01-01');
  return analyse({ ...empty, scenarios: { ...empty.scenarios, ...scenarios } }).findings;
}

function codes(scenarios: Partial<CostBenefit['scenarios']>): string[] {
  return findings(scenarios).map((finding) => finding.code);
}

describe('a jump of a factor ten', () => {
  const between = (a: CostLine['amount'], b: CostLine['amount']) =>
    codes({ current: { lines: [line({ amount: a })] }, custom: { lines: [line({ amount: b })] } });
  const jump = ['magnitude'];

  it('is a finding between two scenarios, either way round and below zero', () => {
    expect(between({ cents: 100 }, { cents: 1000 })).to.deep.equal(jump);
    expect(between({ cents: 1000 }, { cents: 100 })).to.deep.equal(jump);
    expect(between({ cents: -1000 }, { cents: -100 })).to.deep.equal(jump);
    expect(between({ cents: 100 }, { cents: 999 })).to.deep.equal([]);
  });

  it('skips 0 and PM', () => {
    expect(between({ cents: 0 }, { cents: 1000 })).to.deep.equal([]);
    expect(between({ unquantified: true }, { cents: 1000 })).to.deep.equal([]);
  });

  it('compares the ends that face each other', () => {
    expect(between({ range: [10, 100] }, { range: [1000, 5000] })).to.deep.equal(jump);
    expect(between({ range: [10, 101] }, { range: [1000, 5000] })).to.deep.equal([]);
    expect(between({ range: [10, 5000] }, { cents: 400 })).to.deep.equal([]);
    expect(between({ cents: 400 }, { range: [10, 5000] })).to.deep.equal([]);
  });

  it('needs the same label and unit, and two scenarios', () => {
    expect(
      codes({ current: { lines: [line()] }, custom: { lines: [line({ label: 'move', amount: { cents: 10 } })] } }),
    ).to.deep.equal([]);
    expect(
      codes({ current: { lines: [line()] }, custom: { lines: [line({ unit: 'year', amount: { cents: 10 } })] } }),
    ).to.deep.equal([]);
    expect(codes({ current: { lines: [line(), line({ amount: { cents: 10 } })] } })).to.deep.equal([]);
  });

  it('is found among many lines of one label as among few', () => {
    const many = Array.from({ length: 40 }, (_, index) => line({ amount: { cents: 1000 + index } }));

    expect(codes({ current: { lines: many }, custom: { lines: [line({ amount: { cents: 10_390 } })] } })).to.include(
      'magnitude',
    );
    expect(codes({ current: { lines: many }, custom: { lines: [line({ amount: { cents: 9999 } })] } })).not.to.include(
      'magnitude',
    );
  });

  it('is found among lines of one label exactly when two of them are apart', () => {
    const end = fc.oneof(fc.integer({ min: 290, max: 3000 }), fc.integer({ min: -3000, max: -290 }));
    const range = fc
      .tuple(end, fc.nat({ max: 40 }))
      .map(([min, width]) => ({ range: [min, min + width] as [number, number] }));
    const prices = fc.array(range, { minLength: 8, maxLength: 12 });

    fc.assert(
      fc.property(prices, prices, (mine, theirs) => {
        const among = codes({
          current: { lines: mine.map((amount) => line({ amount })) },
          custom: { lines: theirs.map((amount) => line({ amount })) },
        });

        expect(among.includes('magnitude')).to.equal(mine.some((a) => theirs.some((b) => between(a, b).length > 0)));
      }),
      { numRuns: 40 },
    );
  });

  it('names both sides once for each pair of scenarios', () => {
    const found = findings({
      current: { lines: [line()] },
      threatened: { lines: [line({ amount: { cents: 10 } })] },
      custom: { lines: [line({ id: 'x' })] },
    });

    expect(found.map(({ params }) => params)).to.deep.equal([
      { label: 'coach', unit: 'once', a: 'current', amountA: { cents: 1000 }, b: 'threatened', amountB: { cents: 10 } },
      { label: 'coach', unit: 'once', a: 'threatened', amountA: { cents: 10 }, b: 'custom', amountB: { cents: 1000 } },
    ]);
    expect(found[1]?.lines).to.deep.equal([
      { scenario: 'threatened', index: 0 },
      { scenario: 'custom', index: 0, id: 'x' },
    ]);
  });
});
