import { expect } from 'chai';
import { findBirthDates, findDates } from './dates.js';

const born = (text: string) => findBirthDates(text).map(({ start, end }) => text.slice(start, end));
const dates = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end));

describe('finding dates of birth', () => {
  for (const date of [
    '3-5-2014',
    '03-05-2014',
    '2014-05-03',
    '3 mei 2014',
    '3 Mei 2014',
    '21 december 1988',
    '1 mrt. 2014',
    '3/5/2014',
  ]) {
    it(`finds ${date} behind and before a birth word`, () => {
      expect(born(`Geboren op ${date}.`)).to.deep.equal([date]);
      expect(born(`${date} is zij geboren`)).to.deep.equal([date]);
    });
  }

  for (const word of ['geb.', 'Geb.', 'geboren', 'GEBOREN', 'geboortedatum', 'Geboortedatum:']) {
    it(`knows ${word} as a birth word`, () => {
      expect(born(`${word} 3-5-2014`)).to.deep.equal(['3-5-2014']);
    });
  }

  it('reaches 40 characters back and no further', () => {
    expect(born(`geboren${' '.repeat(40)}3-5-2014`)).to.deep.equal(['3-5-2014']);
    expect(born(`geboren${' '.repeat(41)}3-5-2014`)).to.deep.equal([]);
  });

  it('reaches 20 characters ahead and no further', () => {
    expect(born(`3-5-2014${' '.repeat(20)}geboren`)).to.deep.equal(['3-5-2014']);
    expect(born(`3-5-2014${' '.repeat(21)}geboren`)).to.deep.equal([]);
  });

  it('finds both dates between two birth words', () => {
    expect(born('geb. 3-5-2014 en geb. 7-11-2019')).to.deep.equal(['3-5-2014', '7-11-2019']);
  });

  for (const text of [
    'Aangeboren afwijking, operatie op 3 mei 2014',
    'Gesprek op 3 mei 2014',
    'Geboren in mei 2014',
    'Geboren in 2014',
    'Geboren op 3 mei',
    'Geboren 33-05-2014',
    'Geboren 03-15-2014',
    'Geboren 103-05-2014',
    'Geboren 03-05-20145',
    'Geboren 03-05-2014-1',
    'Geboren 03-05/2014',
  ]) {
    it(`stays silent on ${text}`, () => {
      expect(born(text)).to.deep.equal([]);
    });
  }
});

describe('finding any date', () => {
  it('sees full dates without a birth word', () => {
    expect(dates('Van 12-03-26 tot 3 mei 2026, niet 2026-0112.')).to.deep.equal(['12-03-26', '3 mei 2026']);
  });
});
