import { expect } from 'chai';
import { keyFigures, median, ratio, within, worst } from './statistics.mjs';

describe('the statistics of a benchmark', () => {
  it('take the middle of numbers in any order, as numbers and not as text', () => {
    expect(median([100, 9, 20])).to.equal(20);
    expect(median([4, 1, 3, 2])).to.equal(2.5);
    expect(median([7])).to.equal(7);
  });

  it('say nothing of no numbers', () => {
    expect(median([])).to.equal(null);
    expect(worst([])).to.equal(null);
  });

  it('leave the numbers they were given as they were', () => {
    const numbers = [3, 1, 2];

    median(numbers);

    expect(numbers).to.deep.equal([3, 1, 2]);
  });

  it('compare two numbers, and nothing with an absent one or with 0', () => {
    expect(ratio(50, 200)).to.equal(0.25);
    expect(ratio(0, 200)).to.equal(0);
    expect(ratio(50, 0)).to.equal(null);
    expect(ratio(undefined, 200)).to.equal(null);
    expect(ratio(50, null)).to.equal(null);
  });

  it('count the spans that touch a window, also one that began before it', () => {
    const spans = [
      { start: 0, duration: 10 },
      { start: 5, duration: 10 },
      { start: 15, duration: 50 },
      { start: 20, duration: 10 },
    ];

    const found = within(spans, [{ from: 10, to: 20 }]);

    expect(found.map(({ start }) => start)).to.deep.equal([5, 15]);
  });

  it('leave out the long tasks of keys that were not measured', () => {
    const stroke = (pressed, painted) => ({ pressed, painted, from: pressed, to: painted + 250 });
    const strokes = [stroke(1_000, 1_040), stroke(2_000, 2_120), stroke(3_000, 3_060)];
    const longTasks = [
      { start: 500, duration: 400 },
      { start: 2_010, duration: 100 },
      { start: 2_200, duration: 55 },
      { start: 2_600, duration: 300 },
    ];
    const events = [
      { start: 1_000, duration: 48 },
      { start: 2_000, duration: 128 },
    ];

    const figures = keyFigures(strokes, { longTasks, events });

    expect(figures).to.deep.equal({
      keys: 3,
      median: 60,
      worst: 120,
      longTasks: 2,
      longest: 100,
      event: 128,
    });
  });
});
