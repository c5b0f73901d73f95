import { expect } from 'chai';
import { engines } from './engine-browsers.mjs';
import { leftOut, leftOutReport } from './engine-left-out.mjs';

describe('what is left out in an engine', () => {
  const table = [
    { engine: 'webkit', reason: 'no paper', tests: ['a canvas on paper', 'a list is printed'] },
    { engine: 'firefox', reason: 'no tree', tests: ['a tree'] },
  ];

  it('is told by name, with a count for each reason', () => {
    const titles = ['a canvas on paper is one page', 'a canvas on paper holds every word'];

    const { lines, unnamed, stale } = leftOutReport('webkit', titles, table);

    expect(lines).to.deep.equal(['2 left out: no paper', ...titles.map((title) => `  ${title}`)]);
    expect(unnamed).to.deep.equal([]);
    expect(stale).to.deep.equal(['a list is printed']);
  });

  it('is never a test that the table does not name for that engine', () => {
    expect(leftOutReport('firefox', ['a canvas on paper is one page'], table).unnamed).to.have.length(1);
  });

  it('is said of engines there are, with a reason', () => {
    for (const { engine, reason } of leftOut) {
      expect(Object.keys(engines)).to.include(engine);
      expect(reason).not.to.equal('');
    }
  });
});
