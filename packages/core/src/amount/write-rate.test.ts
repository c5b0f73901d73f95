import { expect } from 'chai';
import { readAmount } from './read-amount.js';
import { units } from './unit.js';
import { writeRate } from './write-rate.js';

describe('writing a rate', () => {
  it('reads back as the same cents and unit', () => {
    for (const notation of ['nl', 'en'] as const) {
      for (const unit of units.filter((each) => each !== 'once')) {
        const text = writeRate(1_050, unit, notation);

        expect(readAmount(text, { notation }), text).to.deep.equal({ cents: 1_050, per: unit });
      }
    }
  });

  it('names no unit for a single payment', () => {
    expect(writeRate(250_000, 'once')).to.equal('2.500');
    expect(writeRate(250_000, 'once', 'en')).to.equal('2,500');
  });
  it('has the word people use most', () => {
    expect(writeRate(25_300, 'day')).to.equal('253 per etmaal');
    expect(writeRate(36_000, 'schoolMonth', 'en')).to.equal('360 per school month');
  });
});
