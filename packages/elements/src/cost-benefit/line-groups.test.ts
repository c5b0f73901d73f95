import { expect } from '@open-wc/testing';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { duplicateLine, moveLine, removeLine, replaceLine } from '@maatwerk/core/cost-benefit/edit-lines';
import { edgeSize, groupSize, LineGroups, type LineGroup } from './line-groups.js';
import { line } from './cost-page.contract.js';

const many = (n: number): CostLine[] => Array.from({ length: n }, (_, at) => line(`l${String(at)}`));
const sizes = (groups: readonly LineGroup[]): number[] => groups.map(({ size }) => size);
/** The group in which each line stands, by id. */
function places(groups: readonly LineGroup[], lines: readonly CostLine[]): Map<string, string> {
  const of = groups.flatMap(({ id, size }) => Array.from({ length: size }, () => id));
  return new Map(lines.map(({ id = '' }, at) => [id, of[at] ?? 'none']));
}

describe('groups of lines', () => {
  it('hold all lines, in groups of about the same size with smaller ones at both ends of a long list', () => {
    expect(sizes(new LineGroups().follow(many(5 * groupSize + 1 + 2 * edgeSize)))).to.deep.equal([
      edgeSize,
      ...Array<number>(5).fill(groupSize),
      1,
      edgeSize,
    ]);
    expect(sizes(new LineGroups().follow(many(2 * groupSize)))).to.deep.equal([2 * groupSize]);
    expect(sizes(new LineGroups().follow([]))).to.deep.equal([]);
  });

  it('change only where a line was typed in', () => {
    const groups = new LineGroups();
    const lines = many(3 * groupSize);
    const before = groups.follow(lines);

    const after = groups.follow(replaceLine(lines, `l${String(groupSize)}`, line('l', { label: 'anders' })));

    expect(sizes(after)).to.deep.equal(sizes(before));
    expect(after.map((group, at) => group === before[at])).to.deep.equal([true, false, true, true, true]);
  });

  it('keep every line in its group when lines are added or taken away elsewhere', () => {
    const groups = new LineGroups();
    let lines = many(3 * groupSize);
    const before = places(groups.follow(lines), lines);

    groups.follow((lines = duplicateLine(lines, 'l0', 'x')));
    groups.follow((lines = duplicateLine(lines, `l${String(groupSize + 3)}`, 'y')));
    const after = groups.follow((lines = removeLine(lines, 'l2')));

    for (const [id, group] of places(after, lines)) if (id.startsWith('l')) expect(group).to.equal(before.get(id));
    expect(sizes(after).reduce((sum, size) => sum + size)).to.equal(lines.length);
  });

  it('keep every line in its group when all come back as other objects with one more among them', () => {
    const groups = new LineGroups();
    const lines = many(3 * groupSize);
    const before = places(groups.follow(lines), lines);

    const back = [line('new'), ...lines].map((each) => ({ ...each }));
    const after = places(groups.follow(back), back);

    for (const [id, group] of before) expect(after.get(id)).to.equal(group);
  });

  it('hold as many lines as there are after any edits', () => {
    const groups = new LineGroups();
    let lines = many(groupSize);
    for (let at = 0; at < 200; at++) {
      const key = lines[(at * 7) % lines.length]?.id ?? '';
      if (at % 5 === 4) lines = removeLine(lines, key);
      else if (at % 5 === 3) lines = moveLine(lines, key, at % 2 === 0 ? 1 : -1);
      else lines = duplicateLine(lines, key, `d${String(at)}`);
      const now = sizes(groups.follow(lines));

      expect(now.reduce((sum, size) => sum + size)).to.equal(lines.length);
      expect(Math.max(...now)).to.be.at.most(2 * groupSize);
      expect(Math.min(...now)).to.be.at.least(1);
    }
  });
});
