import { expect } from 'chai';
import fc from 'fast-check';
import { fraction, greatestDivisor, minus, rounded, times, writeFraction, writtenDecimal } from './fraction.js';

describe('exact numbers', () => {
  it('take the decimal that is written, not the binary digits behind it', () => {
    expect(rounded(times(fraction(100), writtenDecimal(0.145)))).to.equal(15n);
    expect(rounded(times(fraction(100), writtenDecimal(1.005)))).to.equal(101n);
    expect(writeFraction(writtenDecimal(0.1))).to.equal('0.1');
  });

  it('take very small and very large decimals as written', () => {
    expect(writtenDecimal(1e-7)).to.deep.equal(fraction(1n, 10_000_000n));
    expect(writtenDecimal(1.5e21)).to.deep.equal(fraction(1_500_000_000_000_000_000_000n));
    expect(writtenDecimal(-2.5)).to.deep.equal(fraction(-25n, 10n));
  });

  it('are never made of what is no number', () => {
    for (const number of [NaN, Infinity, -Infinity]) expect(() => writtenDecimal(number)).to.throw(RangeError);
  });

  it('round a half away from zero, on either side', () => {
    expect([1, -1, 3, -3].map((half) => rounded(fraction(half, 2)))).to.deep.equal([1n, -1n, 2n, -2n]);
    expect(rounded(fraction(49, 100))).to.equal(0n);
    expect(rounded(fraction(-149, 100))).to.equal(-1n);
  });

  it('are written as a decimal where it ends, else as a reduced fraction', () => {
    expect(writeFraction(fraction(52, 12))).to.equal('13/3');
    expect(writeFraction(fraction(365 * 12, 12))).to.equal('365');
    expect(writeFraction(fraction(125, 10))).to.equal('12.5');
    expect(writeFraction(fraction(1, 80))).to.equal('0.0125');
    expect(writeFraction(fraction(-1, 4))).to.equal('-0.25');
    expect(writeFraction(fraction(0, 7))).to.equal('0');
  });

  it('lose nothing when taken away and multiplied', () => {
    const small = fc.bigInt({ min: -10_000n, max: 10_000n });
    const bottom = fc.bigInt({ min: 1n, max: 500n });

    fc.assert(
      fc.property(small, bottom, small, bottom, (a, b, c, d) => {
        const difference = minus(fraction(a, b), fraction(c, d));
        const product = times(fraction(a, b), fraction(c, d));

        expect(difference.numerator * b * d).to.equal((a * d - c * b) * difference.denominator);
        expect(product.numerator * b * d).to.equal(a * c * product.denominator);
      }),
    );
  });

  it('share the greatest divisor of both', () => {
    expect(greatestDivisor(-12n, 18n)).to.equal(6n);
    expect(greatestDivisor(0n, 5n)).to.equal(5n);
  });
});
