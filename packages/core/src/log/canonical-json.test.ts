import { expect } from 'chai';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is the same for members in any order', () => {
    expect(canonicalJson({ b: 1, a: [true, null] })).to.equal(canonicalJson({ a: [true, null], b: 1 }));
    expect(canonicalJson({ b: 1, a: 2 })).to.equal('{"a":2,"b":1}');
  });

  it('leaves absent members out and writes minus zero as zero', () => {
    expect(canonicalJson({ a: undefined, b: -0 })).to.equal('{"b":0}');
  });

  it('keeps half a character pair apart from another', () => {
    expect(canonicalJson('\ud800')).to.not.equal(canonicalJson('\ud801'));
  });

  it('refuses numbers without end and nesting without end', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];

    expect(() => canonicalJson(NaN)).to.throw(RangeError);
    expect(() => canonicalJson(deep as never)).to.throw(RangeError);
  });
});
