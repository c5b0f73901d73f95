import { expect } from 'chai';
import { packingOrder } from './packing-order.mjs';

const early = '/r/packages/kit/src/explain-policy.ts';
const lit = '/r/node_modules/lit/index.js';
const rule = '/r/packages/core/src/amount/amount.ts';
const store = '/r/packages/stores/src/memory/memory-store.ts';
const words = '/r/packages/elements/src/messages/nl/case.ts';
const styles = '/r/packages/elements/src/case/case-element.styles.ts';
const element = '/r/packages/elements/src/case/case-element.ts';
const entry = '/r/packages/kit/src/maatwerk.ts';

describe('the order that packs best', () => {
  it('puts like beside like, each kind in the order in which it ran', () => {
    const late = lit.replace('index', 'repeat');

    expect(packingOrder([lit, element, words, rule, styles, store, late, entry])).to.deep.equal([
      lit,
      late,
      rule,
      store,
      words,
      styles,
      element,
      entry,
    ]);
  });

  it('leaves in front what runs before the first dependency', () => {
    expect(packingOrder([early, lit, rule, entry])[0]).to.equal(early);
    expect(packingOrder([early, rule, lit, entry])).to.deep.equal([early, rule, lit, entry]);
  });

  it('leaves nothing out, also without a dependency', () => {
    expect(packingOrder([element, rule])).to.deep.equal([rule, element]);
    expect(packingOrder([])).to.deep.equal([]);
  });
});
