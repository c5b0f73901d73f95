import { expect } from 'chai';
import { amountFrom, readAmount } from './read-amount.js';

const refused = { refused: true };

function readEach(texts: string[]) {
  return texts.map((text) => readAmount(text));
}

describe('reading an amount', () => {
  it('reads thousands with dots or with any of three spaces', () => {
    const texts = ['1.354', '1 354', '1\u00a0354', '1\u202f354', '1354'];

    expect(readEach(texts)).to.deep.equal(texts.map(() => ({ cents: 135_400 })));
  });

  it('refuses thousands that are mixed or not in threes', () => {
    const texts = [
      '1.000 000',
      '1 000.000',
      '12 34',
      '1.0000',
      '1234.567',
      '1234 567',
      '1.5',
      '1..000',
      '1.000.',
      '1  000',
      '1 0000',
      '.500',
    ];

    expect(readEach(texts)).to.deep.equal(texts.map(() => refused));
  });

  it('reads one or two decimals after a comma, or a dash or two', () => {
    expect(readEach(['7,5', '7,50', '0,05', '7,-', '7,--'])).to.deep.equal(
      [750, 750, 5, 700, 700].map((cents) => ({ cents })),
    );
  });

  it('refuses other decimals', () => {
    const texts = ['12,', '1,234', '12.34,5', '1,000.00', ',50', '1,5.', '5,---', '5 ,50', '5, 50'];

    expect(readEach(texts)).to.deep.equal(texts.map(() => refused));
  });

  it('reads the currency before or after, in either case, and once', () => {
    expect(readEach(['€5', 'EUR 5', 'eur5', 'Euro 5', '5€', '5 EURO'])).to.deep.equal(Array(6).fill({ cents: 500 }));
    expect(readEach(['€ 5 euro', '€€5', '€', '$ 5', '5 dollar', "5 euro's"])).to.deep.equal(Array(6).fill(refused));
  });

  it('reads a minus before or after the sign of the currency, and once', () => {
    expect(readEach(['-5', '-€ 5', '€ -5', '- € 5', '€-5', '−5'])).to.deep.equal(Array(6).fill({ cents: -500 }));
    expect(readEach(['--5', '-€ -5', '5-', '+5', '–5', '-'])).to.deep.equal(Array(6).fill(refused));
  });

  it('has no negative zero', () => {
    expect(readAmount('-0,00')).to.satisfy((reading: { cents: number }) => Object.is(reading.cents, 0));
  });

  it('multiplies by duizend, miljoen and mln, exactly', () => {
    expect(readEach(['600 duizend', '1,25 miljoen', '0,5 MLN', '-2 duizend', '€ 2,5 duizend'])).to.deep.equal(
      [60_000_000, 125_000_000, 50_000_000, -200_000, 250_000].map((cents) => ({ cents })),
    );
    expect(readEach(['duizend', '2 duizend miljoen', '2 euro duizend', '2 miljard'])).to.deep.equal(
      Array(4).fill(refused),
    );
  });

  it('reads what an amount is per', () => {
    const words = ['uur', 'dag', 'etmaal', 'nacht', 'week', 'maand', 'schoolmaand', 'kwartaal', 'halfjaar', 'JAAR'];
    const per = ['hour', 'day', 'day', 'night', 'week', 'month', 'schoolMonth', 'quarter', 'halfYear', 'year'];

    expect(readEach(words.map((word) => `74 per ${word}`))).to.deep.equal(
      per.map((unit) => ({ cents: 7400, per: unit })),
    );
  });

  it('refuses any other unit, also one that is a member of every object', () => {
    expect(
      readEach([
        '74 per decennium',
        '74 per',
        'per maand',
        '74 per constructor',
        '74 constructor',
        '74 maand',
        '74 per maand euro',
        '74 per maand per maand',
      ]),
    ).to.deep.equal(Array(8).fill(refused));
  });

  it('reads a range around a dash, "tot", "tot en met", or "en" after "tussen"', () => {
    const texts = [
      '10-20',
      '10 – 20',
      '10 tot 20',
      '10 TOT EN MET 20',
      'tussen 10 en 20',
      '€ 10 - 20 euro',
      '10,- - 20,-',
    ];

    expect(readEach(texts)).to.deep.equal(texts.map(() => ({ range: [1000, 2000] })));
  });

  it('refuses half ranges and other words between', () => {
    const texts = [
      '10 -',
      '10 tot',
      '10 en 20',
      'tussen 10 - 20',
      'tussen 10 tot 20',
      'tussen 10',
      '10 tot en 20',
      '10 - 20 - 30',
      'van 10 tot 20',
    ];

    expect(readEach(texts)).to.deep.equal(texts.map(() => refused));
  });

  it('reads ranges below zero', () => {
    expect(readEach(['-250 tot 250', '-500 - -100', '-500--100'])).to.deep.equal([
      { range: [-25_000, 25_000] },
      { range: [-50_000, -10_000] },
      { range: [-50_000, -10_000] },
    ]);
  });

  it('refuses a range that is not low before high, or multiplied on one side', () => {
    expect(readEach(['20 - 10', '10 - 10', '-1 tot -2', '2 tot 3 miljoen', '2 duizend tot 3'])).to.deep.equal(
      Array(5).fill(refused),
    );
    expect(readAmount('2 duizend tot 3 mln')).to.deep.equal({ range: [200_000, 300_000_000] });
  });

  it('reads estimates', () => {
    const texts = ['ca. 5.000', 'CA. 5.000', 'ca.5.000', 'circa 5.000', 'ongeveer € 5.000', '± 5.000', '±5 duizend'];

    expect(readEach(texts)).to.deep.equal(texts.map(() => ({ cents: 500_000, estimate: true })));
  });

  it('refuses range, unit and estimate together', () => {
    const texts = ['ca. 10 - 20', '10 - 20 per maand', 'ca. 74 per maand', '± ca. 5', '10 - ca. 20', 'ca.', '5 ca.'];

    expect(readEach(texts)).to.deep.equal(texts.map(() => refused));
  });

  it('reads PM in either case, alone', () => {
    expect(readEach(['PM', 'pm', ' p.m. ', 'P.M.'])).to.deep.equal(Array(4).fill({ unquantified: true }));
    expect(readEach(['PM 5', 'ca. PM', 'PM per maand', 'p m'])).to.deep.equal(Array(4).fill(refused));
  });

  it('tells nothing typed from nothing understood', () => {
    expect(readEach(['', '  ', '\u00a0\u202f', '\t\n'])).to.deep.equal(Array(4).fill({ empty: true }));
    expect(readEach(['abc', '?', '1e6', 'Infinity', 'NaN', '٣٦٠', '５', '0x10', '1_000'])).to.deep.equal(
      Array(9).fill(refused),
    );
  });

  it('reads up to the last amount that is exact and refuses everything beyond', () => {
    expect(readEach(['90.071.992.547.409,91', '-90.071.992.547.409,91'])).to.deep.equal([
      { cents: 9_007_199_254_740_991 },
      { cents: -9_007_199_254_740_991 },
    ]);
    const beyond = [
      '90.071.992.547.409,92',
      '-90.071.992.547.409,92',
      '90.072.000 miljoen',
      '9'.repeat(400),
      '1 - 90.071.992.547.409,92',
      'ca. 90.071.992.547.409,92',
    ];
    expect(readEach(beyond)).to.deep.equal(beyond.map(() => refused));
    expect(readAmount(`${'0'.repeat(400)}7`)).to.deep.equal({ cents: 700 });
  });

  it('ignores space around and between', () => {
    expect(readEach(['  186  ', '\u00a0€\u00a0186\n', '186   euro', '186  per   maand'])).to.deep.equal([
      { cents: 18_600 },
      { cents: 18_600 },
      { cents: 18_600 },
      { cents: 18_600, per: 'month' },
    ]);
  });

  it('reads text of any length to its end', () => {
    const long = 200_000;

    expect(
      readEach(['1'.repeat(long), '1.'.repeat(long), '-'.repeat(long), 'tot '.repeat(long), '1' + '.111'.repeat(long)]),
    ).to.deep.equal(Array(5).fill(refused));
    expect(readAmount(`${' '.repeat(long)}5`)).to.deep.equal({ cents: 500 });
  });
});

describe('an amount from a text', () => {
  it('keeps what was not understood as typed, and nothing for nothing', () => {
    expect(amountFrom('1.5')).to.deep.equal({ unquantified: true, typed: '1.5' });
    expect(amountFrom('')).to.equal(null);
    expect(amountFrom('PM')).to.deep.equal({ unquantified: true });
  });

  it('leaves the unit to the reading', () => {
    expect(amountFrom('74 per maand')).to.deep.equal({ cents: 7400 });
    expect(amountFrom('ca. 5')).to.deep.equal({ cents: 500, estimate: true });
  });
});
