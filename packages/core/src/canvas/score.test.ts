import { expect } from 'chai';
import { readScore, stepScore, writeScore } from './score.js';

describe('a satisfaction score', () => {
  it('is read with a comma or a point', () => {
    expect(readScore('7,5')).to.deep.equal({ score: 7.5 });
    expect(readScore(' 7.5 ')).to.deep.equal({ score: 7.5 });
    expect(readScore('0')).to.deep.equal({ score: 0 });
    expect(readScore('10')).to.deep.equal({ score: 10 });
  });

  it('is not a score beyond 10, below 0, or with two decimals', () => {
    for (const text of ['10,1', '11', '-1', '7,25', '7,', 'zeven', '1e1', '٧'])
      expect(readScore(text), text).to.deep.equal({ refused: text });
  });

  it('is empty while nothing is typed', () => {
    expect(readScore('  ')).to.deep.equal({ empty: true });
  });

  it('reads back what is written', () => {
    for (const score of [0, 2.5, 7, 9.9, 10]) expect(readScore(writeScore(score))).to.deep.equal({ score });
    expect(writeScore(2.5)).to.equal('2,5');
  });

  it('steps half a point, and never past an end', () => {
    expect(stepScore(7.3, 1)).to.equal(7.8);
    expect(stepScore(0.2, -1)).to.equal(0);
    expect(stepScore(9.8, 1)).to.equal(10);
  });

  it('begins in the middle', () => {
    expect(stepScore(null, 1)).to.equal(5);
    expect(stepScore(null, -1)).to.equal(5);
  });
});
