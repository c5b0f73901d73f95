import { expect } from 'chai';
import * as z from 'zod/mini';
import { parseWith } from '../canvas/problem.js';
import { amountSchema, endsOf } from './amount.js';

function accepts(value: unknown): boolean {
  return z.safeParse(amountSchema, value).success;
}

describe('an amount', () => {
  it('is cents, an estimate, a range, or PM', () => {
    const amounts = [
      { cents: 5 },
      { cents: -5, estimate: true },
      { range: [1, 2] },
      { range: [2, 2] },
      { unquantified: true },
      { unquantified: true, typed: 'x' },
    ];

    expect(amounts.filter((amount) => !accepts(amount))).to.deep.equal([]);
  });

  it('is nothing else', () => {
    const others = [
      { cents: 0.5 },
      { cents: NaN },
      { cents: 2 ** 53 },
      { cents: '5' },
      { cents: 1, range: [1, 2] },
      { range: [2, 1] },
      { range: [1] },
      { range: [1, 2, 3] },
      { range: [1, 0.5] },
      { range: { length: 2, 0: 1, 1: 2 } },
      { unquantified: false },
      { estimate: true },
      {},
      null,
      5,
    ];

    expect(others.filter(accepts)).to.deep.equal([]);
  });

  it('says of a range that is none what it should be', () => {
    const expected = (range: unknown) => {
      const read = parseWith(amountSchema, { range });
      return read.ok ? [] : read.problems;
    };

    expect(expected([1])).to.deep.equal([{ path: 'range', expected: 'at-least-2' }]);
    expect(expected([1, 2, 3])).to.deep.equal([{ path: 'range', expected: 'at-most-2' }]);
    expect(expected([2, 1])).to.deep.equal([{ path: 'range', expected: 'low-before-high' }]);
    expect(expected([1, '2'])).to.deep.equal([{ path: 'range/1', expected: 'number' }]);
  });

  it('has two ends, unless it is PM', () => {
    expect(endsOf({ cents: 5 })).to.deep.equal({ min: 5, max: 5 });
    expect(endsOf({ range: [1, 9] })).to.deep.equal({ min: 1, max: 9 });
    expect(endsOf({ unquantified: true })).to.equal(null);
  });
});
