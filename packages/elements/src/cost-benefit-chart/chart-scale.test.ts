import { expect } from '@open-wc/testing';
import { scaleOver, shareOn, timeMarks } from './chart-scale.js';
import { tickText } from './chart-words.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the scale of the chart', () => {
  it('has round ticks that hold 0 and every amount', () => {
    expect(scaleOver([0, 13_560_000]).ticks).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7].map((n) => n * 2_000_000));
    expect(scaleOver([-2_460_000, 1_800_000])).to.deep.equal({
      min: -3_000_000,
      max: 2_000_000,
      ticks: [-3_000_000, -2_000_000, -1_000_000, 0, 1_000_000, 2_000_000],
    });
    expect(scaleOver([700]).max).to.equal(700);
  });

  it('steps by 1, 2 or 5 times a power of ten, at most seven times and one more at an end, at any size', () => {
    for (let size = 1; size < 2 * Number.MAX_SAFE_INTEGER; size = size * 1.7 + 1) {
      const { min, max, ticks } = scaleOver([Math.round(size), -Math.round(size / 3)]);
      const step = ticks[1]! - ticks[0]!;

      expect([1, 2, 5]).to.include(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
      expect(ticks.length).to.be.within(2, 9);
      expect(ticks).to.include(0);
      expect(min).to.be.at.most(-Math.round(size / 3));
      expect(max).to.be.at.least(Math.round(size));
    }
  });

  it('is one euro long where everything is 0', () => {
    expect(scaleOver([0, 0])).to.deep.equal({ min: 0, max: 100, ticks: [0, 100] });
    expect(scaleOver([]).max).to.equal(100);
  });

  it('places amounts in proportion', () => {
    expect([-50, 0, 150].map((cents) => shareOn({ min: -50, max: 150 }, cents))).to.deep.equal([0, 0.25, 1]);
  });

  it('writes the sign of the euro once, words for a minus, and large amounts short', () => {
    expect(plain(tickText(8_000_000, 14_000_000, 'nl'))).to.equal('80.000');
    expect(plain(tickText(14_000_000, 14_000_000, 'nl'))).to.equal('€ 140.000');
    expect(plain(tickText(-1_000_000, 14_000_000, 'nl'))).to.equal('min 10.000');
    expect(plain(tickText(9_000_000_000_000_000, 9_000_000_000_000_000, 'nl'))).to.equal('€ 90 bln.');
    expect(plain(tickText(-250_000_000, 2_000_000_000, 'nl'))).to.equal('min 2,5 mln.');
  });
});

describe('the marks under the chart', () => {
  const numbers = (months: number): readonly number[] => timeMarks(months).marks.map(({ n }) => n);

  it('name each year of a few whole years', () => {
    expect(timeMarks(36)).to.deep.equal({
      unit: 'year',
      isSpan: true,
      marks: [
        { n: 1, months: 12 },
        { n: 2, months: 24 },
        { n: 3, months: 36 },
      ],
    });
    expect(timeMarks(40).isSpan).to.equal(false);
  });

  it('are months for a year, and round numbers of years for a century', () => {
    expect(timeMarks(1)).to.deep.equal({ unit: 'month', isSpan: false, marks: [{ n: 1, months: 1 }] });
    expect(numbers(12)).to.deep.equal([3, 6, 9, 12]);
    expect(numbers(1200)).to.deep.equal([20, 40, 60, 80, 100]);
  });

  it('are never more than five', () => {
    for (let months = 1; months <= 1200; months += 1) expect(numbers(months).length).to.be.within(1, 5);
  });
});
