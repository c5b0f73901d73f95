import { expect } from 'chai';
import { fetchingAgain } from './fetch-again.mjs';

/** Runs a file that was made to fetch again; `come` says for each address whether it comes. */
async function run(code, come) {
  const asked = [];
  const fetchOne = async (address) => {
    asked.push(address);
    if (!come(address)) throw new Error(address);
    return address;
  };
  const written = fetchingAgain(code).code.replaceAll('import(', 'fetchOne(');
  const outcomes = await new Function('fetchOne', `${written}; return attempts();`)(fetchOne);
  return { asked, outcomes };
}

const attempts = (count) =>
  `const one = () => import('./a.js').catch(() => 'failed'); async function attempts() { const all = []; for (let n = 0; n < ${count}; n++) all.push(await one()); return all; }`;

describe('a file that is fetched later', () => {
  it('is asked for by its own address while that comes', async () => {
    expect(await run(attempts(2), () => true)).to.deep.equal({
      asked: ['./a.js', './a.js'],
      outcomes: ['./a.js', './a.js'],
    });
  });

  it('is asked for by another address after it failed, each time a new one', async () => {
    const { asked, outcomes } = await run(attempts(3), (address) => address.endsWith('?2'));

    expect(asked).to.deep.equal(['./a.js', './a.js', './a.js?1', './a.js', './a.js?2']);
    expect(outcomes).to.deep.equal(['failed', 'failed', './a.js?2']);
  });

  it('is left alone where its address is made while the page runs', () => {
    expect(fetchingAgain('const a = (b) => import(b);')).to.equal(null);
    expect(fetchingAgain('const a = (b) => import(`./${b}.js`);')).to.equal(null);
  });
});
