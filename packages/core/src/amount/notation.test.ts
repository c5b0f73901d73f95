import { expect } from 'chai';
import fc from 'fast-check';
import { readAmount } from './read-amount.js';

const english = (text: string) => readAmount(text, { notation: 'en' });
const refused = { refused: true };

describe('an amount in English notation', () => {
  it('has commas between thousands and a point before decimals', () => {
    expect(['4,962.72', '€60,000', '60,000.-', '1 354.33', '0.05', '7.5', '-41,445'].map(english)).to.deep.equal(
      [496_272, 6_000_000, 6_000_000, 135_433, 5, 750, -4_144_500].map((cents) => ({ cents })),
    );
  });

  it('has English words for multiples, ranges and estimates', () => {
    expect(['600 thousand', '1.25 million', '3 mln', '2 euros'].map(english)).to.deep.equal(
      [60_000_000, 125_000_000, 300_000_000, 200].map((cents) => ({ cents })),
    );
    expect(['22,000 - 56,000', '22,000 to 56,000', 'between 22,000 and 56,000'].map(english)).to.deep.equal(
      Array(3).fill({ range: [2_200_000, 5_600_000] }),
    );
    expect(['± 5,000', 'ca. 5,000', 'circa 5,000', 'about 5,000', 'approximately 5,000'].map(english)).to.deep.equal(
      Array(5).fill({ cents: 500_000, estimate: true }),
    );
  });

  it('is per a unit of one word or two', () => {
    const words = [
      'hour',
      'day',
      'night',
      'week',
      'month',
      'school month',
      'quarter',
      'half year',
      'half-year',
      'Year',
    ];
    const per = ['hour', 'day', 'night', 'week', 'month', 'schoolMonth', 'quarter', 'halfYear', 'halfYear', 'year'];

    expect(words.map((word) => english(`74 per ${word}`))).to.deep.equal(
      per.map((unit) => ({ cents: 7400, per: unit })),
    );
    expect(['74 per school', '74 per half month', '74 per', '74 per school - month'].map(english)).to.deep.equal(
      Array(4).fill(refused),
    );
  });

  it('is unknown as PM or TBD', () => {
    expect(['PM', 'p.m.', 'tbd', ' TBD '].map(english)).to.deep.equal(Array(4).fill({ unquantified: true }));
    expect(readAmount('tbd')).to.deep.equal(refused);
  });

  it('refuses what could be Dutch, and Dutch words', () => {
    const texts = ['1,5', '1.234', '12,34.5', '4.962,72', '82,50', '74 per maand', '600 duizend', '10 tot 20', '1e6'];

    expect(texts.map(english)).to.deep.equal(texts.map(() => refused));
  });

  it('never reads the same figures as another amount than Dutch does, unless one of the two refuses', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- €'), maxLength: 12 });

    fc.assert(
      fc.property(typed, (text) => {
        const both = [readAmount(text), english(text)];

        if (both.every((reading) => !('refused' in reading))) expect(both[0]).to.deep.equal(both[1]);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads exactly the Dutch figures with point and comma changed places', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-–€ '), maxLength: 12 });
    const swapped = (text: string) => text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

    fc.assert(
      fc.property(typed, (text) => {
        expect(english(swapped(text))).to.deep.equal(readAmount(text));
      }),
      { numRuns: 2000 },
    );
  });
});
