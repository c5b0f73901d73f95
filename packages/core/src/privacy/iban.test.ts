import { expect } from 'chai';
import { findIbans, hasRightCheckDigits } from './iban.js';

const found = (text: string) => findIbans(text).map(({ start, end }) => text.slice(start, end));

describe('finding account numbers', () => {
  for (const iban of [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000',
    'NL91-ABNA-0417-1643-00',
    'NL91.ABNA.0417.1643.00',
    'nl91 abna 0417 1643 00',
    'BE68 5390 0754 7034',
    'DE89370400440532013000',
    'GB29 NWBK 6016 1331 9268 19',
    'MT84MALT011000012345MTLCAST001S',
    'NO93 8601 1117 947',
  ]) {
    it(`finds ${iban}`, () => {
      expect(found(`Naar ${iban} graag.`)).to.deep.equal([iban]);
    });
  }

  for (const text of [
    'NL92ABNA0417164300',
    'NL91ABNA041716430',
    'NL91ABNA04171643001',
    'XNL91ABNA0417164300',
    'NL91ABNA0417164300a',
    'NL91  ABNA 0417 1643 00',
    'ZZ91ABNA0417164300',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  it('takes as many characters as the country has, and leaves the next word', () => {
    expect(found('NL91 ABNA 0417 1643 00 is van hem')).to.deep.equal(['NL91 ABNA 0417 1643 00']);
  });

  it('finds two in a row', () => {
    expect(found('NL91ABNA0417164300, BE68539007547034')).to.deep.equal(['NL91ABNA0417164300', 'BE68539007547034']);
  });

  it('refuses check digits that are never given out, even where the remainder fits', () => {
    expect(['97TEST0000000079', '00TEST0000000079'].map((rest) => hasRightCheckDigits(`NL${rest}`))).to.deep.equal([
      true,
      false,
    ]);
    expect(['02TEST0000000043', '99TEST0000000043'].map((rest) => hasRightCheckDigits(`NL${rest}`))).to.deep.equal([
      true,
      false,
    ]);
  });

  it('accepts a country the registry does not list yet, as one word with right check digits', () => {
    const right = Array.from(
      { length: 97 },
      (_, index) => `ZZ${String(index + 2).padStart(2, '0')}TEST0000000001`,
    ).filter(hasRightCheckDigits);

    expect(right).to.have.length(1);
    expect(found(`Rekening ${right[0]}.`)).to.deep.equal(right);
  });
});
