import { expect } from 'chai';
import { analyse } from './analyse.js';
import type { CostBenefit, CostLine, Scenario } from './cost-benefit.js';
import { withTotal } from './edit-scenario.js';
import type { Finding, FindingCode } from './finding.js';
import { keepFinding, keptReason, openFindings, reopenFinding, settleFinding } from './settle-finding.js';

const line = (label: string, rest: Partial<CostLine> = {}): CostLine => ({
  id: label,
  label,
  amount: { cents: 10_000 },
  unit: 'once',
  ...rest,
});

const withScenario = (custom: Scenario, current: Scenario | null = null): CostBenefit => ({
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current, threatened: null, custom },
});

const findingIn = (costBenefit: CostBenefit, code: FindingCode): Finding =>
  analyse(costBenefit).findings.find((each) => each.code === code)!;
const settled = (costBenefit: CostBenefit, code: FindingCode): CostBenefit | null =>
  settleFinding(costBenefit, findingIn(costBenefit, code));

describe('settling a finding', () => {
  it('takes the typed total away, so that the lines count alone', () => {
    const costs = withScenario({ total: { cents: 1 }, lines: [line('a'), line('b')] });

    const next = settled(costs, 'total-differs-from-lines')!;

    expect(next.scenarios.custom).to.deep.equal({ lines: [line('a'), line('b')] });
    expect(analyse(next).findings).to.deep.equal([]);
  });

  it('takes away what a line was said to come to, and nothing of another line', () => {
    const other = line('b', { stated: { cents: 10_000 } });
    const costs = withScenario({ lines: [line('a', { stated: { cents: 9_999 } }), other] });

    const next = settled(costs, 'row-differs-from-rate')!;

    expect(next.scenarios.custom?.lines).to.deep.equal([line('a'), other]);
    expect(analyse(next).findings).to.deep.equal([]);
  });

  it('keeps the first of lines that are the same twice, in whatever order their fields are written', () => {
    const [first, note] = [line('a', { id: '1', payer: 'school', note: 'x' }), { note: 'x', payer: 'school' }];
    const copy = { ...note, unit: 'once' as const, amount: { cents: 10_000 }, label: 'a', id: '2' };
    const costs = withScenario({ lines: [first, line('b'), copy, { ...copy, id: '3' }] });

    const next = settled(costs, 'duplicate-line')!;

    expect(next.scenarios.custom?.lines).to.deep.equal([first, line('b')]);
  });

  it('leaves two lines to a person when they differ in anything else', () => {
    const costs = withScenario({ lines: [line('a', { id: '1', times: 2 }), line('a', { id: '2', times: 3 })] });

    expect(settled(costs, 'duplicate-line')).to.equal(null);
  });

  it('works lines out over the months of the others', () => {
    const own = { start: '2027-01-01', months: 24 };
    const costs = withScenario({ lines: [line('a', { unit: 'month' })], period: own }, { total: { cents: 5 } });

    const next = settled(costs, 'unequal-periods')!;

    expect(analyse(next).custom).to.deep.include({ state: 'calculated', min: 120_000, max: 120_000 });
    expect(analyse(next).findings).to.deep.equal([]);
  });

  it('leaves a total of other months to a person, because a total says nothing of fewer months', () => {
    const costs = withScenario({ total: { cents: 5 }, period: { start: '2027-01-01', months: 24 } });

    expect(settled(costs, 'unequal-periods')).to.equal(null);
  });

  it('has no answer of its own to a missing number, a line outside the period or an amount ten times another', () => {
    const costs = withScenario(
      { lines: [line('a', { unit: 'hour' }), line('b', { from: '2030-01-01' }), line('c')] },
      { lines: [line('c', { amount: { cents: 100_000 } })] },
    );

    for (const code of ['times-missing', 'line-outside-period', 'magnitude'] as const) {
      expect(settled(costs, code), code).to.equal(null);
    }
  });

  it('changes nothing of the analysis it was given', () => {
    const costs = withScenario({ total: { cents: 1 }, lines: [line('a'), line('b', { stated: { cents: 1 } })] });
    const before = structuredClone(costs);

    settled(costs, 'total-differs-from-lines');
    settled(costs, 'row-differs-from-rate');

    expect(costs).to.deep.equal(before);
  });
});

describe('keeping a finding', () => {
  const costs = withScenario({ lines: [line('a', { unit: 'hour' }), line('b', { unit: 'hour' })] });
  const [first, second] = analyse(costs).findings as [Finding, Finding];

  it('leaves the others open and changes no figure', () => {
    const next = keepFinding(costs, first, 'Nog niet bekend');

    expect(openFindings(next, analyse(next).findings)).to.deep.equal([second]);
    expect(keptReason(next, first)).to.equal('Nog niet bekend');
    expect(keptReason(next, second)).to.equal(undefined);
    expect(analyse(next)).to.deep.equal(analyse(costs));
  });

  it('needs a reason: without one it stays a question', () => {
    const next = keepFinding(costs, first, '  ');

    expect(keptReason(next, first)).to.equal('  ');
    expect(openFindings(next, analyse(next).findings)).to.deep.equal([first, second]);
  });

  it('holds one reason for one finding, the last', () => {
    const next = keepFinding(keepFinding(costs, first, 'een'), first, 'twee');

    expect(next.keptFindings?.map(({ reason }) => reason)).to.deep.equal(['twee']);
  });

  it('is over when the figures change', () => {
    const before = withScenario({ total: { cents: 1 }, lines: [line('a')] });
    const kept = keepFinding(before, findingIn(before, 'total-differs-from-lines'), 'Zo stond het in de offerte');
    const changed = withTotal(kept, 'custom', { cents: 2 });

    expect(openFindings(kept, analyse(kept).findings)).to.have.length(0);
    expect(openFindings(changed, analyse(changed).findings)).to.have.length(1);
  });

  it('can be taken back, after which nothing is left of it', () => {
    expect(reopenFinding(keepFinding(costs, first, 'een'), first)).to.deep.equal(costs);
    expect(reopenFinding(costs, second)).to.deep.equal(costs);
  });
});
