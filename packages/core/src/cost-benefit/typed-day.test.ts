import { expect } from 'chai';
import { readDay } from './typed-day.js';

describe('a typed day', () => {
  it('has the day first, or is written as the kit does', () => {
    const texts = ['2027-02-01', '1-2-2027', '01-02-2027', ' 1/2/2027 ', '1.2.2027'];

    expect(texts.map((text) => readDay(text))).to.deep.equal(texts.map(() => '2027-02-01'));
  });

  it('is none where it does not exist, has no whole year or mixes signs', () => {
    const texts = ['30-2-2027', '1-13-2027', '1-2-27', '1-2/2027', '1 februari 2027', '', '2027'];

    expect(texts.map((text) => readDay(text))).to.deep.equal(texts.map(() => null));
  });

  it('is refused in English with slashes where both numbers could be the month', () => {
    expect(readDay('1/2/2027', 'en')).to.equal(null);
    expect(['13/2/2027', '2/2/2027', '1-2-2027'].map((text) => readDay(text, 'en'))).to.deep.equal([
      '2027-02-13',
      '2027-02-02',
      '2027-02-01',
    ]);
  });
});
