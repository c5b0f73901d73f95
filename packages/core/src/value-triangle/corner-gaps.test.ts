import { expect } from 'chai';
import { walkedPlan } from '../case/case-walk-plan.js';
import { emptyDocument } from '../case/case-document.js';
import { cornerGaps } from './corner-gaps.js';
import { emptyValueTriangle } from './value-triangle.js';

const empty = emptyDocument('2026-01-05');
const codesOf = (gaps: ReturnType<typeof cornerGaps>): unknown =>
  Object.values(gaps).map((corner) => corner.map(({ code }) => code));

describe('what is missing at a corner of the triangle', () => {
  it('is both comparisons where nobody compared, and nothing of a plan where there is none', () => {
    const gaps = cornerGaps(emptyValueTriangle(), null);

    expect(gaps.legitimacy).to.deep.equal([
      {
        code: 'comparison-missing',
        scenario: 'current',
        path: 'valueTriangle/comparisons/legitimacy/current/verdict',
      },
      {
        code: 'comparison-missing',
        scenario: 'threatened',
        path: 'valueTriangle/comparisons/legitimacy/threatened/verdict',
      },
    ]);
    expect(Object.values(gaps).flat()).to.have.length(6);
  });

  it('leads to the reason where only the reason is missing', () => {
    const { comparisons } = walkedPlan.valueTriangle;
    const without = { ...comparisons.involvement, current: { verdict: 'better', reason: ' ' } } as const;
    const triangle = { ...walkedPlan.valueTriangle, comparisons: { ...comparisons, involvement: without } };

    expect(cornerGaps(triangle, null).involvement.map(({ path }) => path)).to.deep.equal([
      'valueTriangle/comparisons/involvement/current/reason',
    ]);
  });

  it('is what the plan lacks below each value', () => {
    expect(codesOf(cornerGaps(walkedPlan.valueTriangle, empty))).to.deep.equal([
      ['involvement-missing', 'own-actions-missing'],
      ['legitimacy-missing', 'grounds-missing'],
      ['cost-benefit-missing'],
    ]);
  });

  it('is nothing in a plan that is written, also where costs cannot be calculated and that is said', () => {
    const { scenarios } = walkedPlan.costBenefit;
    const threatened = { impossible: 'Nog niet te schatten.' };
    const impossible = { ...walkedPlan.costBenefit, scenarios: { ...scenarios, threatened } };

    expect(codesOf(cornerGaps(walkedPlan.valueTriangle, walkedPlan))).to.deep.equal([[], [], []]);
    expect(cornerGaps(walkedPlan.valueTriangle, { ...walkedPlan, costBenefit: impossible }).publicReturn).to.deep.equal(
      [],
    );
  });
});
