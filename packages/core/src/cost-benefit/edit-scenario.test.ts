import { expect } from 'chai';
import { analyse } from './analyse.js';
import { emptyCostBenefit } from './cost-benefit.js';
import { withImpossible, withLines, withTotal } from './edit-scenario.js';
import { newLine } from './typed-line.js';

const empty = emptyCostBenefit('2027-01-01');

describe('editing a scenario', () => {
  it('takes a total, and is nothing again without it', () => {
    const typed = withTotal(empty, 'custom', { cents: 5 });

    expect(typed.scenarios).to.deep.equal({ current: null, threatened: null, custom: { total: { cents: 5 } } });
    expect(withTotal(typed, 'custom', null)).to.deep.equal(empty);
  });

  it('keeps a total beside lines, and counts it again when the last line is gone', () => {
    const both = withLines(withTotal(empty, 'current', { cents: 5 }), 'current', [newLine('a')]);

    expect(both.scenarios.current).to.deep.equal({ total: { cents: 5 }, lines: [newLine('a')] });
    expect(withLines(both, 'current', []).scenarios.current).to.deep.equal({ total: { cents: 5 } });
  });

  it('without its last line is not calculated, rather than 0', () => {
    const emptied = withLines(withLines(empty, 'current', [newLine('a')]), 'current', []);

    expect(analyse(emptied).current).to.deep.equal({ state: 'notCalculated' });
  });

  it('keeps amounts beside a reason why it cannot be calculated', () => {
    const impossible = withImpossible(withTotal(empty, 'threatened', { cents: 5 }), 'threatened', 'niemand weet het');

    expect(analyse(impossible).threatened).to.deep.equal({ state: 'impossible' });
    for (const blank of ['', ' \n']) {
      expect(withImpossible(impossible, 'threatened', blank).scenarios.threatened).to.deep.equal({
        total: { cents: 5 },
      });
    }
    expect(withImpossible(withImpossible(empty, 'threatened', 'x'), 'threatened', '')).to.deep.equal(empty);
  });
});
