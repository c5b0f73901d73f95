import { expect } from 'chai';
import { findBsns, passesElevenTest } from './bsn.js';

const found = (text: string) => findBsns(text).map(({ start, end }) => text.slice(start, end));

describe('finding citizen service numbers', () => {
  for (const bsn of [
    '111222333',
    '111.222.333',
    '111 222 333',
    '1112.22.333',
    '1112 22 333',
    '111\u00a0222\u00a0333',
  ]) {
    it(`finds ${JSON.stringify(bsn)}`, () => {
      expect(found(`Nummer ${bsn}.`)).to.deep.equal([bsn]);
    });
  }

  for (const [text, why] of [
    ['111222334', 'it fails the 11-test'],
    ['000000000', 'it is all zeros'],
    ['000 000 000', 'it is all zeros in groups'],
    ['1112223330', 'it has ten digits'],
    ['0111222333', 'a digit stands before it'],
    ['111 222 333 444', 'thousands go on behind it'],
    ['12 111 222 333', 'thousands go on before it'],
    ['12.111.222.333', 'dots go on before it'],
    ['111.222.333.4', 'dots go on behind it'],
    ['2026-111222333', 'a hyphen joins it to digits'],
    ['111222333-01', 'a hyphen joins digits to it'],
    ['0,111222333', 'it is a fraction'],
    ['111222333,125', 'a fraction follows'],
    ['+111222333', 'a plus makes it a phone of elsewhere'],
    ['111-222-333', 'hyphens do not group it'],
    ['111  222  333', 'two spaces do not group it'],
    ['1 1 1 2 2 2 3 3 3', 'single digits are no groups'],
  ] as const) {
    it(`stays silent on ${text}: ${why}`, () => {
      expect(found(`Nummer ${text} telt.`)).to.deep.equal([]);
    });
  }

  for (const [text, expected] of [
    ['123456782 111222333', ['123456782', '111222333']],
    ['123456782,111222333', ['123456782', '111222333']],
    ['123456782/111222333', ['123456782', '111222333']],
    ['In 2026 111 222 333 genoemd', ['111 222 333']],
    ['111 222 333 2 keer', ['111 222 333']],
    ['Bus 12 111222333', ['111222333']],
    ['BSN111222333', ['111222333']],
    ['BSN-111222333', ['111222333']],
  ] as const) {
    it(`tells numbers beside each other apart in ${text}`, () => {
      expect(found(text)).to.deep.equal(expected);
    });
  }

  it('lets about one in eleven numbers pass, never a text of another length', () => {
    const passing = Array.from({ length: 1100 }, (_, index) => String(500_000_000 + index)).filter(passesElevenTest);

    expect(passing).to.have.length(100);
    expect(passesElevenTest('11122233')).to.equal(false);
  });
});
