import { expect } from 'chai';
import * as fc from 'fast-check';
import { publicValues, type Weights } from './value-triangle.js';
import { balanced, moveTowards, moveWeight, pointOf, readWeight, weightsAt } from './weights.js';

const weights = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .map(([a, b]) => ({ involvement: a, legitimacy: b - a, publicReturn: 100 - b }));
const weightsOrNone = fc.option(weights);
const value = fc.constantFrom(...publicValues);

function expectWeights(given: Weights): void {
  const all = publicValues.map((name) => given[name]);
  expect(all.reduce((sum, part) => sum + part, 0)).to.equal(100);
  for (const part of all) expect(Number.isInteger(part) && part >= 0 && part <= 100, String(part)).to.equal(true);
}

describe('moving a weight', () => {
  it('keeps three whole numbers of 0 to 100, together 100', () => {
    fc.assert(
      fc.property(weightsOrNone, value, fc.double(), (from, name, to) => expectWeights(moveWeight(from, name, to))),
    );
  });

  it('puts the touched value where it was put', () => {
    fc.assert(
      fc.property(
        weightsOrNone,
        value,
        fc.nat(100),
        (from, name, to) => void expect(moveWeight(from, name, to)[name]).to.equal(to),
      ),
    );
  });

  it('changes nothing when the value stays', () => {
    fc.assert(
      fc.property(weights, value, (from, name) => void expect(moveWeight(from, name, from[name])).to.deep.equal(from)),
    );
  });

  it('never turns the order of the other two around', () => {
    fc.assert(
      fc.property(weights, fc.nat(100), (from, to) => {
        const moved = moveWeight(from, 'involvement', to);

        if (from.legitimacy > from.publicReturn) expect(moved.legitimacy).to.be.at.least(moved.publicReturn);
        if (from.legitimacy < from.publicReturn) expect(moved.legitimacy).to.be.at.most(moved.publicReturn);
      }),
    );
  });

  for (const [from, to, expected] of [
    [{ involvement: 40, legitimacy: 40, publicReturn: 20 }, 70, { involvement: 70, legitimacy: 20, publicReturn: 10 }],
    [{ involvement: 45, legitimacy: 30, publicReturn: 25 }, 50, { involvement: 50, legitimacy: 27, publicReturn: 23 }],
    [{ involvement: 100, legitimacy: 0, publicReturn: 0 }, 60, { involvement: 60, legitimacy: 20, publicReturn: 20 }],
    [{ involvement: 100, legitimacy: 0, publicReturn: 0 }, 55, { involvement: 55, legitimacy: 23, publicReturn: 22 }],
    [{ involvement: 50, legitimacy: 50, publicReturn: 0 }, 0, { involvement: 0, legitimacy: 100, publicReturn: 0 }],
    [null, 45, { involvement: 45, legitimacy: 28, publicReturn: 27 }],
    [{ involvement: 30, legitimacy: 40, publicReturn: 30 }, 130, { involvement: 100, legitimacy: 0, publicReturn: 0 }],
    [{ involvement: 30, legitimacy: 35, publicReturn: 35 }, -5, { involvement: 0, legitimacy: 50, publicReturn: 50 }],
  ] as const) {
    it(`shares the rest in proportion: involvement of ${JSON.stringify(from)} to ${to}`, () => {
      expect(moveWeight(from, 'involvement', to)).to.deep.equal(expected);
    });
  }

  it('changes nothing for what is no number', () => {
    expect(
      moveWeight({ involvement: 20, legitimacy: 30, publicReturn: 50 }, 'legitimacy', Number.NaN).legitimacy,
    ).to.equal(30);
  });

  it('gives the same by steps as by a typed number', () => {
    fc.assert(
      fc.property(weightsOrNone, value, fc.integer({ min: -20, max: 20 }), (from, name, step) => {
        const typed = Math.min(100, Math.max(0, (from ?? balanced)[name] + step));

        expect(moveTowards(from, name, step)).to.deep.equal(moveWeight(from, name, typed));
      }),
    );
  });
});

describe('the point in the triangle', () => {
  it('gives its weights back', () => {
    fc.assert(
      fc.property(weights, (given) => void expect(weightsAt(pointOf(given))).to.deep.equal(given)),
      { numRuns: 2000 },
    );
  });

  it('is within a point of where somebody pressed, inside the triangle', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (y, along) => {
          const pressed = { x: (1 - y) / 2 + along * y, y };

          const point = pointOf(weightsAt(pressed));

          expect(Math.abs(point.x - pressed.x)).to.be.below(0.02);
          expect(Math.abs(point.y - pressed.y)).to.be.below(0.02);
        },
      ),
    );
  });

  it('always has weights, wherever somebody presses', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9 }), fc.double({ min: -9, max: 9 }), (x, y) =>
        expectWeights(weightsAt({ x, y })),
      ),
    );
  });

  for (const [name, point] of [
    ['involvement', { x: 0.5, y: 0 }],
    ['legitimacy', { x: 0, y: 1 }],
    ['publicReturn', { x: 1, y: 1 }],
  ] as const) {
    it(`stands in the corner when all weight is on ${name}`, () => {
      const all = { involvement: 0, legitimacy: 0, publicReturn: 0, [name]: 100 };

      expect(pointOf(all)).to.deep.equal(point);
      expect(weightsAt(point)).to.deep.equal(all);
    });
  }

  it('counts as the edge beside the triangle', () => {
    expect(weightsAt({ x: 0.5, y: -3 })).to.deep.equal({ involvement: 100, legitimacy: 0, publicReturn: 0 });
    expect(weightsAt({ x: 0.5, y: 1.5 })).to.deep.equal({ involvement: 0, legitimacy: 50, publicReturn: 50 });
  });

  it('is in balance without a point', () => {
    expect(weightsAt({ x: Number.NaN, y: 0.5 })).to.deep.equal(balanced);
  });
});

describe('balance', () => {
  it('gives the odd point to involvement', () => {
    expect(balanced).to.deep.equal({ involvement: 34, legitimacy: 33, publicReturn: 33 });
  });
});

describe('reading a typed weight', () => {
  for (const [text, weight] of [
    ['0', 0],
    [' 45 ', 45],
    ['100', 100],
    ['007', 7],
  ] as const) {
    it(`takes “${text}”`, () => {
      expect(readWeight(text)).to.equal(weight);
    });
  }

  for (const text of ['', ' ', '101', '-5', '4,5', '4.5', '1e1', '٤٥', '0x10', 'veel', '45%', '0045']) {
    it(`refuses “${text}”`, () => {
      expect(readWeight(text)).to.equal(undefined);
    });
  }
});
