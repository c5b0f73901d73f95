import { expect } from 'chai';
import { readOptions } from './options.mjs';

const known = ['ours', 'rjsf'];

describe('the options of a benchmark', () => {
  it('measure every grid at four sizes unless told otherwise', () => {
    expect(readOptions([], known)).to.deep.equal({
      sizes: [10, 100, 500, 5_000],
      only: known,
      keys: 10,
      throttle: 4,
    });
  });

  it('go from small to large, ours first', () => {
    const { sizes, only } = readOptions(['--sizes', '5000,20,100', '--only', 'rjsf,ours'], known);

    expect(sizes).to.deep.equal([20, 100, 5_000]);
    expect(only).to.deep.equal(known);
  });

  it('refuse what cannot be measured, and say what can', () => {
    expect(() => readOptions(['--only', 'mine'], known)).to.throw('no grid mine. The grids are: ours, rjsf');
    expect(() => readOptions(['--sizes', '10,many'], known)).to.throw('--sizes takes whole numbers');
    expect(() => readOptions(['--keys', '0'], known)).to.throw('--keys takes whole numbers above 0');
    expect(() => readOptions(['--unknown'], known)).to.throw('--unknown');
  });
});
