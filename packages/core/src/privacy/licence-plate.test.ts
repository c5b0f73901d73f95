import { expect } from 'chai';
import { findLicencePlates } from './licence-plate.js';

const found = (text: string) => findLicencePlates(text).map(({ start, end }) => text.slice(start, end));

describe('finding licence plates', () => {
  for (const plate of [
    'VX-99-11',
    '99-11-VX',
    '12-XB-34',
    'VX-99-XB',
    'VX-XB-34',
    '12-VX-XB',
    '12-KGB-3',
    '1-KGB-23',
    'GB-123-T',
    'T-123-GB',
    'KGB-12-T',
    'T-12-KGB',
    '1-GB-234',
    '123-GB-4',
  ]) {
    it(`finds ${plate}`, () => {
      expect(found(`De auto (${plate}) is weg.`)).to.deep.equal([plate]);
    });
  }

  for (const text of [
    '12-03-26',
    '12-en-34',
    'AB-CD-EF',
    '12XB34',
    '12 XB 34',
    '12-XB-345',
    'A12-XB-34',
    '12-XB-34-5',
    '5-12-XB-34',
    'KGB-123',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(found(`De code ${text} klopt.`)).to.deep.equal([]);
    });
  }
});
