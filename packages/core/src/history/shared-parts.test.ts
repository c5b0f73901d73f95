import { expect } from 'chai';
import fc from 'fast-check';
import { sharedParts } from './shared-parts.js';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('sharedParts', () => {
  it('gives an equal value its former identity, whatever it holds', () => {
    fc.assert(
      fc.property(json, (before) => {
        const after = structuredClone(before);

        expect(sharedParts(before, after)).to.equal(before);
      }),
    );
  });

  it('says of any two values what the later one says', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(sharedParts(before, after)).to.deep.equal(after);
      }),
    );
  });

  it('keeps every item that did not change, also where others came, went and moved', () => {
    const [a, b, c] = [
      { id: 'a', amount: { cents: 1 } },
      { id: 'b', amount: { cents: 2 } },
      { id: 'c', amount: { cents: 3 } },
    ];
    const changed = { id: 'c', amount: { cents: 30 } };

    const shared = sharedParts([a, b, c], structuredClone([changed, { id: 'new' }, b]));

    expect(shared[2]).to.equal(b);
    expect(shared).to.deep.equal([changed, { id: 'new' }, b]);
  });

  it('leaves the former value as it is', () => {
    const before = Object.freeze({ list: Object.freeze([Object.freeze({ id: 'a' })]), gone: 1 });

    const shared = sharedParts<object>(before, { list: [{ id: 'a' }], come: 2 });

    expect(shared).to.deep.equal({ list: [{ id: 'a' }], come: 2 });
    expect((shared as typeof before).list).to.equal(before.list);
  });
});
