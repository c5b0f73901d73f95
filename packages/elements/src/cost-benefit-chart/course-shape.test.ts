import { expect } from '@open-wc/testing';
import { areasOf, lineOf, meetingOf } from './course-shape.js';

const rising = (step: number, months: number): number[] => Array.from({ length: months }, (_, at) => (at + 1) * step);

describe('the line of a scenario', () => {
  it('begins at nothing and keeps only its corners', () => {
    expect(lineOf([100, 200, 300, 500])).to.deep.equal([
      { month: 0, cents: 0 },
      { month: 3, cents: 300 },
      { month: 4, cents: 500 },
    ]);
    expect(lineOf(rising(7, 1200))).to.have.length(2);
  });
});

describe('the point of break-even', () => {
  it('lies where the lines cross, within the month of break-even', () => {
    const threatened = rising(100, 12);
    const custom = threatened.map(() => 450);

    expect(meetingOf(threatened, custom, 5)).to.deep.equal({ month: 4.5, cents: 450 });
  });

  it('lies at the end of the month where both have cost the same then', () => {
    const threatened = rising(100, 12);

    expect(
      meetingOf(
        threatened,
        threatened.map(() => 400),
        4,
      ),
    ).to.deep.equal({ month: 4, cents: 400 });
  });

  it('is none for a plan that is cheaper from the start or never', () => {
    expect(meetingOf(rising(2, 12), rising(1, 12), 1)).to.equal(null);
    expect(meetingOf(rising(1, 12), rising(2, 12), null)).to.equal(null);
  });
});

describe('the areas between the lines', () => {
  it('meet where the lines cross and say on which side the plan is', () => {
    const threatened = rising(100, 9);
    const areas = areasOf(
      threatened,
      threatened.map(() => 450),
    );

    expect(areas.map(({ kind }) => kind)).to.deep.equal(['dearer', 'cheaper']);
    expect(areas[0]?.outline).to.deep.include({ month: 4.5, cents: 450 });
    expect(areas[1]?.outline[0]).to.deep.equal({ month: 4.5, cents: 450 });
  });

  it('are none where the lines are the same', () => {
    expect(areasOf(rising(3, 9), rising(3, 9))).to.deep.equal([]);
  });

  it('are one where the lines touch and part again on the same side', () => {
    expect(areasOf([2, 4, 4, 6], [1, 4, 3, 3]).map(({ kind }) => kind)).to.deep.equal(['cheaper', 'cheaper']);
    expect(areasOf([0, 0, 1], [0, 0, 0]).map(({ kind }) => kind)).to.deep.equal(['cheaper']);
  });

  it('have their name in the middle of where they are high', () => {
    const [area] = areasOf(rising(100, 10), rising(0, 10));

    expect(area?.label).to.deep.equal({ month: 6, cents: 300, height: 600 });
  });
});
