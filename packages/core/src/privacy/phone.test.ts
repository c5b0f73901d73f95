import { expect } from 'chai';
import { findPhones } from './phone.js';
import { findPrivacy } from './privacy.js';

const found = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end));
const phones = (text: string) => findPrivacy(text).filter(({ kind }) => kind === 'phone');

describe('finding telephone numbers', () => {
  for (const phone of [
    '0612345678',
    '06-12345678',
    '06 12345678',
    '06 12 34 56 78',
    '043-123 45 67',
    '0475-123456',
    '+31612345678',
    '+31 6 12345678',
    '+31-43-1234567',
    '+31 (0)6 12345678',
    '06\u00a012345678',
  ]) {
    it(`finds ${JSON.stringify(phone)}`, () => {
      expect(found(`Bel ${phone}, graag.`)).to.deep.equal([phone]);
    });
  }

  for (const text of [
    '06.12345678',
    '06.12.34.56.78',
    '06  12345678',
    '06--12345678',
    '061234567',
    '06123456789',
    '1612345678',
    '+3161234567',
    '+316123456789',
    '106-12345678',
    '2026-0612345678',
    '0612345678-01',
    '0612345678.1',
    '06 12 34 56 78 90',
    '10 06 12 34 56 78',
    '14 043',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(found(`Bel ${text}, graag.`)).to.deep.equal([]);
    });
  }

  it('finds each of several', () => {
    expect(found('043-1234567/06-12345678, 0612345670,0612345671')).to.deep.equal([
      '043-1234567',
      '06-12345678',
      '0612345670',
      '0612345671',
    ]);
  });

  it('leaves a number beside it alone', () => {
    expect(found('Bel 06-12345678 20 keer, of 12 0612345678')).to.deep.equal(['06-12345678', '0612345678']);
  });

  it('is no part of a date', () => {
    expect(phones('Op 01-06-2026 10 uur')).to.deep.equal([]);
    expect(phones('Op 01-06-2026 06-12345678')).to.have.length(1);
  });

  it('is no part of an amount', () => {
    for (const amount of ['€ 0612345678', '0612345678 euro', '0612345678,50', '0612345678,-']) {
      expect(phones(`Samen ${amount} schuld`), amount).to.deep.equal([]);
    }
    expect(phones('Kost € 50 06-12345678')).to.have.length(1);
    expect(phones('Kost € 500 043-1234567')).to.have.length(1);
  });
});
