import { expect } from 'chai';
import fc from 'fast-check';
import { changedStretch } from './changed-stretch.js';

describe('the stretch of a list that changed', () => {
  it('is empty between a list and itself', () => {
    expect(changedStretch([1, 2], [1, 2])).to.deep.equal({ start: 2, removed: 0, added: 0 });
  });

  it('is one item where one was replaced, added or taken away', () => {
    expect(changedStretch([1, 2, 3], [1, 9, 3])).to.deep.equal({ start: 1, removed: 1, added: 1 });
    expect(changedStretch([1, 3], [1, 2, 3])).to.deep.equal({ start: 1, removed: 0, added: 1 });
    expect(changedStretch([1, 2, 3], [1, 3])).to.deep.equal({ start: 1, removed: 1, added: 0 });
  });

  it('makes the one list from the other, also where items stand in it twice', () => {
    const list = fc.array(fc.nat(3), { maxLength: 8 });

    fc.assert(
      fc.property(list, list, (before, after) => {
        const { start, removed, added } = changedStretch(before, after);

        expect(before.toSpliced(start, removed, ...after.slice(start, start + added))).to.deep.equal(after);
      }),
    );
  });
});
