import { expect } from 'chai';
import { fiveNumbers } from './quartiles.js';

const five = (...values: number[]): number[] => fiveNumbers(values.map(BigInt)).map(Number);

describe('the five numbers', () => {
  it('of one number are that number', () => {
    expect(five(7)).to.deep.equal([7, 7, 7, 7, 7]);
  });

  it('lie on a number where the places come out whole', () => {
    expect(five(50, 10, 30, 40, 20)).to.deep.equal([10, 20, 30, 40, 50]);
  });

  it('lie in proportion between two numbers where they do not', () => {
    expect(five(0, 400)).to.deep.equal([0, 100, 200, 300, 400]);
    expect(five(1, 2, 3, 4)).to.deep.equal([1, 2, 3, 3, 4]);
    expect(five(0, 100, 200, 300)).to.deep.equal([0, 75, 150, 225, 300]);
  });

  it('round a half away from zero, on either side of it', () => {
    expect(five(0, 1)[2]).to.equal(1);
    expect(five(-1, 0)[2]).to.equal(-1);
    expect(five(2, 3)[2]).to.equal(3);
    expect(five(-3, -2)[2]).to.equal(-3);
    expect(five(0, 1)[1]).to.equal(0);
    expect(five(0, -1)[3]).to.equal(0);
  });

  it('put numbers in order by size, not as texts, also beyond 64 bits', () => {
    const huge = 10n ** 30n;

    expect(five(100, 9, -20)).to.deep.equal([-20, -6, 9, 55, 100]);
    expect(fiveNumbers([huge, 3n, -huge])).to.deep.equal([-huge, -(huge - 2n) / 2n, 3n, (huge + 4n) / 2n, huge]);
  });

  it('do not exist without numbers', () => {
    expect(() => fiveNumbers([])).to.throw(RangeError);
  });
});
