import { expect } from 'chai';
import fc from 'fast-check';
import { mostCents, type Amount } from './amount.js';
import { amountFrom } from './read-amount.js';
import { writeAmount, writeCents } from './write-amount.js';

const cents = fc.integer({ min: -mostCents, max: mostCents });
const amounts: fc.Arbitrary<Amount> = fc.oneof(
  cents.map((value) => ({ cents: value === 0 ? 0 : value })),
  cents.map((value) => ({ cents: value === 0 ? 0 : value, estimate: true as const })),
  fc
    .tuple(cents, cents)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Amount => ({ range: [Math.min(a, b), Math.max(a, b)] })),
  fc.constant<Amount>({ unquantified: true }),
);

describe('writing an amount', () => {
  it('writes thousands with dots and decimals only where there are any', () => {
    const texts = [6_278_500, 8250, 5, 0, -4_144_500, 100_000_000, 99_999].map((each) => writeAmount({ cents: each }));

    expect(texts).to.deep.equal(['62.785', '82,50', '0,05', '0', '-41.445', '1.000.000', '999,99']);
  });

  it('writes points and commas the other way round in English', () => {
    const texts = [6_278_500, 8250, 5, 0, -4_144_500].map((each) => writeAmount({ cents: each }, 'en'));

    expect(texts).to.deep.equal(['62,785', '82.50', '0.05', '0', '-41,445']);
    expect(writeAmount({ range: [2_200_000, 5_600_050] }, 'en')).to.equal('22,000 - 56,000.50');
  });

  it('is exact up to the last cent', () => {
    expect([mostCents, -mostCents].map((each) => writeCents(each))).to.deep.equal([
      '90.071.992.547.409,91',
      '-90.071.992.547.409,91',
    ]);
  });

  it('writes ranges, estimates and PM', () => {
    expect(writeAmount({ range: [2_200_000, 5_600_000] })).to.equal('22.000 - 56.000');
    expect(writeAmount({ cents: 500_000, estimate: true })).to.equal('ca. 5.000');
    expect(writeAmount({ cents: 500_000, estimate: true }, 'en')).to.equal('± 5,000');
    expect(writeAmount({ unquantified: true })).to.equal('PM');
  });

  it('gives back what was typed and not understood', () => {
    expect(writeAmount({ unquantified: true, typed: '1.5' })).to.equal('1.5');
    expect(amountFrom(writeAmount({ unquantified: true, typed: '1.5' }))).to.deep.equal({
      unquantified: true,
      typed: '1.5',
    });
  });

  it('writes what reads back as the same amount, in either notation', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom('nl' as const, 'en' as const), (amount, notation) => {
        expect(amountFrom(writeAmount(amount, notation), notation)).to.deep.equal(amount);
      }),
      { numRuns: 500 },
    );
  });
});
