import { expect } from 'chai';
import type { CostLine } from './cost-benefit.js';
import { duplicateLine, lineIndex, lineKey, moveLine, removeLine, replaceLine, withCopies } from './edit-lines.js';

const line = (label: string, id?: string): CostLine => ({
  ...(id !== undefined && { id }),
  label,
  amount: { cents: 100 },
  unit: 'once',
});
const lines = [line('een', 'a'), line('twee'), line('drie', 'c')];
const labels = (list: readonly CostLine[]): string[] => list.map(({ label }) => label);

describe('a list of lines', () => {
  it('names a line by its id, or by its place where it has none', () => {
    expect(lines.map(lineKey)).to.deep.equal(['a', 'n1', 'c']);
    expect(lineIndex(lines, 'n1')).to.equal(1);
    expect(lineIndex(lines, 'b')).to.equal(-1);
  });

  it('finds a line wherever it is thought to be', () => {
    for (const likely of [-1, 0, 1, 2, 9]) {
      expect(['a', 'n1', 'c', 'b'].map((key) => lineIndex(lines, key, likely))).to.deep.equal([0, 1, 2, -1]);
    }
  });

  it('changes one line and leaves the others the same objects', () => {
    const changed = replaceLine(lines, 'n1', line('anders'));

    expect(labels(changed)).to.deep.equal(['een', 'anders', 'drie']);
    expect(changed[0]).to.equal(lines[0]);
    expect(changed[2]).to.equal(lines[2]);
  });

  it('loses only the line that was taken away', () => {
    expect(labels(removeLine(lines, 'a'))).to.deep.equal(['twee', 'drie']);
    expect(labels(removeLine(lines, 'onbekend'))).to.deep.equal(['een', 'twee', 'drie']);
  });

  it('copies a line right after it, under another id', () => {
    expect(duplicateLine(lines, 'a', 'z').map(lineKey)).to.deep.equal(['a', 'z', 'n2', 'c']);
    expect(labels(duplicateLine(lines, 'a', 'z'))).to.deep.equal(['een', 'een', 'twee', 'drie']);
  });

  it('takes over lines of another at the end, under ids of their own', () => {
    let made = 0;
    const both = withCopies(lines, lines.slice(0, 2), () => `nieuw-${String(++made)}`);

    expect(labels(both)).to.deep.equal(['een', 'twee', 'drie', 'een', 'twee']);
    expect(both.slice(3).map(({ id }) => id)).to.deep.equal(['nieuw-1', 'nieuw-2']);
    expect(both[0]).to.equal(lines[0]);
  });

  it('moves a line one place, and not past an end', () => {
    expect(labels(moveLine(lines, 'c', -1))).to.deep.equal(['een', 'drie', 'twee']);
    expect(labels(moveLine(lines, 'a', 1))).to.deep.equal(['twee', 'een', 'drie']);
    expect(labels(moveLine(lines, 'a', -1))).to.deep.equal(['een', 'twee', 'drie']);
    expect(labels(moveLine(lines, 'c', 1))).to.deep.equal(['een', 'twee', 'drie']);
  });
});
