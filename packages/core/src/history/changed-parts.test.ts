import { expect } from 'chai';
import fc from 'fast-check';
import { changedParts, withPart } from './changed-parts.js';

const lines = [
  { id: 'a', label: 'een' },
  { id: 'b', label: 'twee' },
];
const value = { mode: 'lines', scenarios: { custom: { total: { cents: 1 }, lines }, current: null } };
const custom = (changed: object): object => ({
  ...value,
  scenarios: { ...value.scenarios, custom: { ...value.scenarios.custom, ...changed } },
});
const paths = (after: unknown): string[] => changedParts(value, after, 'plan').map(({ path }) => path);

describe('the parts that changed', () => {
  it('are none between a value and itself', () => {
    expect(paths(value)).to.deep.equal([]);
  });

  it('are the one item that was typed in, by its id', () => {
    const after = custom({ lines: [lines[0], { id: 'b', label: 'drie' }] });

    expect(changedParts(value, after, 'plan')).to.deep.equal([
      { path: 'plan/scenarios/custom/lines/b', before: lines[1], after: { id: 'b', label: 'drie' }, isItem: true },
    ]);
  });

  it('are the whole list where items came, went, moved or cannot be named', () => {
    const whole = ['plan/scenarios/custom/lines'];

    expect(paths(custom({ lines: lines.slice(1) }))).to.deep.equal(whole);
    expect(paths(custom({ lines: lines.toReversed() }))).to.deep.equal(whole);
    expect(paths(custom({ lines: [lines[0], { id: 'b/c', label: 'x' }] }))).to.deep.equal(whole);
  });

  it('are members that came and went, and what stands in place of nothing', () => {
    const { lines: _gone, ...rest } = value.scenarios.custom;

    expect(paths({ ...value, scenarios: { custom: rest, current: { total: { cents: 2 } } } })).to.deep.equal([
      'plan/scenarios/custom/lines',
      'plan/scenarios/current',
    ]);
    expect(changedParts(value, custom({ total: undefined }), 'plan')[0]).to.deep.include({ after: undefined });
  });

  it('stay in one piece where that is asked', () => {
    const after = custom({ total: { cents: 2 } });

    expect(paths(after)).to.deep.equal(['plan/scenarios/custom/total/cents']);
    expect(changedParts(value, after, 'plan', (path) => path.endsWith('/total'))[0]?.after).to.deep.equal({ cents: 2 });
  });

  it('make the one version from the other', () => {
    const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(2) }, { requiredKeys: ['id'] });
    const items = fc.uniqueArray(item, { selector: ({ id }) => id });
    const tree = fc.record(
      { text: fc.constantFrom('', 'x'), list: items, deep: fc.option(fc.record({ list: items, n: fc.nat(2) })) },
      { requiredKeys: ['text'] },
    );

    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const made = changedParts(before, after, 'v').reduce<unknown>(
          (known, part) => withPart(known, part.path.split('/').slice(1), part.after),
          before,
        );

        expect(made).to.deep.equal(after);
      }),
    );
  });
});
