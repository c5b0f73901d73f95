import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { bundles } from './bundle.mjs';
import { lowered, verdictOn } from './size-verdict.mjs';

const judged = (about) => verdictOn({ budget: 80, ceiling: 150, ...about });

describe('the verdict on a size', () => {
  it('fails above the budget', () => {
    expect(judged({ gzip: 81 })).to.deep.equal({ words: 'TOO LARGE', fails: true });
    expect(judged({ gzip: 80, ceiling: 70 })).to.deep.equal({ words: 'fits', fails: false });
  });

  it('fails by the ratchet only above the ceiling, and still says that it is too large', () => {
    expect(judged({ gzip: 150, isRatchet: true })).to.deep.equal({ words: 'TOO LARGE', fails: false });
    expect(judged({ gzip: 151, isRatchet: true })).to.deep.equal({ words: 'GREW', fails: true });
  });

  it('says nothing of an entry without a budget, and holds it to its ceiling by the ratchet', () => {
    expect(verdictOn({ gzip: 151, ceiling: 150 })).to.deep.equal({ words: '', fails: false });
    expect(verdictOn({ gzip: 151, ceiling: 150, isRatchet: true })).to.deep.equal({ words: 'GREW', fails: true });
  });
});

describe('the ceilings', () => {
  it('go down to what was reached, rounded up to 100 bytes, and never up', () => {
    expect(lowered({ a: 900, b: 500 }, { a: 601, b: 501 })).to.deep.equal({ a: 700, b: 500 });
    expect(lowered({ a: 700 }, { a: 700, b: 1 })).to.deep.equal({ a: 700, b: 100 });
  });

  it('stand for every entry that is measured', () => {
    const { ceilings } = JSON.parse(readFileSync(new URL('size-ceilings.json', import.meta.url), 'utf8'));

    expect(Object.keys(ceilings).sort()).to.deep.equal(Object.keys(bundles).sort());
  });
});
