import { expect } from 'chai';
import { walkedTriangle } from '../case/case-walk-plan.js';
import { differenceOf } from './difference.js';
import { emptyValueTriangle, type Comparison, type ValueTriangle } from './value-triangle.js';

const withInvolvement = (current: Comparison): ValueTriangle => ({
  ...walkedTriangle,
  comparisons: {
    ...walkedTriangle.comparisons,
    involvement: { ...walkedTriangle.comparisons.involvement, current },
  },
});

describe('the difference between two triangles', () => {
  it('is nothing between equal ones, white space around a reason included', () => {
    const { verdict, reason } = walkedTriangle.comparisons.involvement.current;
    const spaced = withInvolvement({ ...(verdict ? { verdict } : {}), reason: `${reason} \n` });

    expect(differenceOf(walkedTriangle, spaced)).to.deep.equal({ points: 'both', weights: [], comparisons: [] });
  });

  it('is each value that weighs another number of points', () => {
    const other = { ...walkedTriangle, weights: { involvement: 45, legitimacy: 35, publicReturn: 20 } };

    expect(differenceOf(walkedTriangle, other).weights).to.deep.equal([
      { value: 'legitimacy', here: 25, there: 35 },
      { value: 'publicReturn', here: 30, there: 20 },
    ]);
  });

  it('counts no points against a triangle without a point', () => {
    const { points, weights } = differenceOf(walkedTriangle, emptyValueTriangle());

    expect([points, weights]).to.deep.equal(['here', []]);
    expect(differenceOf(emptyValueTriangle(), walkedTriangle).points).to.equal('there');
    expect(differenceOf(emptyValueTriangle(), emptyValueTriangle()).points).to.equal('none');
  });

  it('is another verdict, or the same verdict for another reason, with both of them', () => {
    const { reason } = walkedTriangle.comparisons.involvement.current;
    const judged = withInvolvement({ verdict: 'less', reason });
    const reasoned = withInvolvement({ verdict: 'better', reason: 'Anders.' });

    expect(differenceOf(judged, walkedTriangle).comparisons).to.deep.equal([
      {
        value: 'involvement',
        scenario: 'current',
        what: 'verdict',
        here: { verdict: 'less', reason },
        there: { verdict: 'better', reason },
      },
    ]);
    expect(differenceOf(reasoned, walkedTriangle).comparisons.map(({ what }) => what)).to.deep.equal(['reason']);
  });
});
