import { expect } from 'chai';
import type { CostBenefit, CostLine, ScenarioName } from './cost-benefit.js';
import { placeAt, takeTable } from './table-take.js';
import { newLine } from './typed-line.js';

const line = (label: string): CostLine => ({ label, amount: { cents: 100 }, unit: 'once' });
const there: CostBenefit = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: { current: { lines: [line('huur')] }, threatened: null, custom: { lines: [line('a'), line('b')] } },
};
const read = { lines: [line('x'), line('y')], scenarios: [null, 'current' as const] };
const labels = ({ scenarios }: CostBenefit, name: ScenarioName) => scenarios[name]?.lines?.map(({ label }) => label);

describe('the lines of a table', () => {
  it('come over the lines from a place on, and lines of another scenario at its end', () => {
    const next = takeTable(there, 'custom', read, { at: 1, over: 1 });

    expect(labels(next, 'custom')).to.deep.equal(['a', 'x']);
    expect(labels(next, 'current')).to.deep.equal(['huur', 'y']);
    expect(next.scenarios.threatened).to.equal(null);
  });

  it('come at the end, or in the place of what is there', () => {
    expect(labels(takeTable(there, 'custom', read, 'end'), 'custom')).to.deep.equal(['a', 'b', 'x']);
    expect(labels(takeTable(there, 'custom', read, 'instead'), 'custom')).to.deep.equal(['x']);
    expect(labels(takeTable(there, 'custom', read, 'instead'), 'current')).to.deep.equal(['y']);
    expect(takeTable(there, 'custom', { lines: [], scenarios: [] }, 'instead')).to.equal(there);
  });

  it('go with headings after the line they are pasted in, or in its place when it is empty', () => {
    const lines = [line('a'), newLine('n'), { ...newLine('m'), note: 'x' }];

    expect(placeAt(lines, 0, { ...read, hasHeadings: true })).to.deep.equal({ at: 1, over: 0 });
    expect(placeAt(lines, 1, { ...read, hasHeadings: true })).to.deep.equal({ at: 1, over: 1 });
    expect(placeAt(lines, 2, { ...read, hasHeadings: true })).to.deep.equal({ at: 3, over: 0 });
    expect(placeAt(lines, 2, { ...read, hasHeadings: false })).to.deep.equal({ at: 2, over: 1 });
  });
});
