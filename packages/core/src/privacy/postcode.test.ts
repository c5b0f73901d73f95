import { expect } from 'chai';
import { findPostcodes } from './postcode.js';

const found = (text: string) => findPostcodes(text).map(({ start, end }) => text.slice(start, end));

describe('finding postcodes', () => {
  for (const [text, expected] of [
    ['op 6211 LE 12.', '6211 LE 12'],
    ['op 6211LE 12, boven', '6211LE 12'],
    ['op 6211LE12', '6211LE12'],
    ['op 6227AB 104a.', '6227AB 104a'],
    ['op 6227 AB 104-2', '6227 AB 104-2'],
    ['op 6211 LE.', '6211 LE'],
    ['6229 GZ Maastricht', '6229 GZ'],
    ['6229 GZ, 3 kamers', '6229 GZ'],
    ['6229 GZ 12.5 meter', '6229 GZ'],
    ['6229 GZ 0', '6229 GZ'],
    ['(6211 LE)', '6211 LE'],
  ] as const) {
    it(`finds ${expected} in “${text}”`, () => {
      expect(found(text)).to.deep.equal([expected]);
    });
  }

  for (const text of [
    '0211 LE 12',
    '6211 SA 12',
    '6211 SD',
    '6211SS',
    '6211 le 12',
    '2014 in',
    '16211 LE',
    'A6211 LE',
    '6211 LEF',
    '6211 L',
    '6211  LE',
    '2026-6211 LE',
    'Artikel 6211',
    'In 2024 WW-uitkering',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }
});
