import { expect } from '@open-wc/testing';
import { formatCents, formatSpan, speakSpan } from './money.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an amount of money', () => {
  it('has dots between thousands, and cents only when there are any', () => {
    expect(plain(formatCents(6_278_500))).to.equal('€ 62.785');
    expect(plain(formatCents(8_250))).to.equal('€ 82,50');
    expect(plain(formatCents(5))).to.equal('€ 0,05');
    expect(plain(formatCents(0))).to.equal('€ 0');
  });

  it('says min in words below zero', () => {
    expect(plain(formatCents(-10_000))).to.equal('min € 100');
    expect(plain(formatCents(-10_050, 'en'))).to.equal('minus € 100.50');
  });

  it('never breaks the line after its sign', () => {
    expect(formatCents(100)).to.equal('€\u00a01');
    expect(formatCents(-100)).to.equal('min\u00a0€\u00a01');
  });

  it('has commas and a point in English', () => {
    expect(plain(formatCents(6_278_550, 'en'))).to.equal('€ 62,785.50');
    expect(plain(formatSpan({ min: 6_178_500, max: 6_378_500 }, 'en'))).to.equal('€ 61,785 – 63,785');
    expect(speakSpan({ min: 6_178_500, max: 6_378_500 }, 'en')).to.equal('between 61,785 and 63,785 euros');
  });

  it('is exact to the last cent', () => {
    expect(plain(formatCents(Number.MAX_SAFE_INTEGER))).to.equal('€ 90.071.992.547.409,91');
  });

  it('is a range where lowest and highest differ, and one amount where they do not', () => {
    expect(plain(formatSpan({ min: 6_178_500, max: 6_378_500 }))).to.equal('€ 61.785 – 63.785');
    expect(plain(formatSpan({ min: 100, max: 100 }))).to.equal('€ 1');
    expect(plain(formatSpan({ min: -100, max: 200 }))).to.equal('min € 1 – € 2');
  });

  it('shows that something in it is unknown', () => {
    expect(plain(formatSpan({ min: 9_126_000, max: 9_126_000, unquantified: true }))).to.equal('€ 91.260 + PM');
  });

  it('is read aloud with words for between and euro', () => {
    expect(speakSpan({ min: 6_178_500, max: 6_378_500 })).to.equal('tussen 61.785 en 63.785 euro');
    expect(speakSpan({ min: 100, max: 100 })).to.equal('1 euro');
    expect(speakSpan({ min: 100, max: 100 }, 'en')).to.equal('1 euro');
    expect(speakSpan({ min: -200, max: -200 }, 'en')).to.equal('minus 2 euros');
  });
});
