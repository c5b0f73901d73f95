import { expect } from 'chai';
import { isKept, outcomesOf, type Outcome } from './outcome.js';
import type { Ending } from './report.js';

describe('what the loss test calls lost', () => {
  const outcome = (ending: Ending, acknowledged: string, found: string, readable = true): Outcome => {
    const ended = { typed: { case: 'rust in huis' }, acknowledged: { case: acknowledged }, after: 0, waits: [] };
    const started = { found: { case: found }, doubles: {}, readable, ended: null };
    const [first] = outcomesOf(ending, 0, ended, started);
    return first ?? expect.fail('no outcome');
  };

  it('is an acknowledged character that does not come back, however the page ended', () => {
    const cut = outcome('kill', 'rust in', 'rust');

    expect(cut).to.include({ lostAcknowledged: 3, lost: 8 });
    expect(isKept(cut)).to.equal(false);
  });

  it('is no character that was not acknowledged when the browser was killed', () => {
    expect(isKept(outcome('kill', 'rust', 'rust in'))).to.equal(true);
    expect(isKept(outcome('reload', 'rust', 'rust in'))).to.equal(false);
  });

  it('is a text in which something stands that nobody typed', () => {
    expect(isKept(outcome('reload', 'rust', 'rust in huis'))).to.equal(true);
    expect(isKept(outcome('reload', 'rust', 'rust in huis huis'))).to.equal(false);
    expect(isKept(outcome('kill', 'rust', 'rustig'))).to.equal(false);
  });

  it('is everything in a database that cannot be read', () => {
    expect(isKept(outcome('kill', '', 'rust in huis', false))).to.equal(false);
  });
});
