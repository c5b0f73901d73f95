import { expect } from 'chai';
import { readAmount } from './read-amount.js';
import { units } from './unit.js';
import { writeRate } from './write-rate.js';

describe('writing a rate', () => {
  it('reads back as the same cents and unit', () => {
    for (const unit of units.filter((each) => each !== 'once')) {
      expect(readAmount(writeRate(1_050, unit)), unit).to.deep.equal({ cents: 1_050, per: unit });
    }
  });

  it('names no unit for a single payment', () => {
    expect(writeRate(250_000, 'once')).to.equal('2.500');
  });
});
