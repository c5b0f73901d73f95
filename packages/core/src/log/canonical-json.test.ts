import { expect } from 'chai';
import { canonicalJson, isJson } from './canonical-json.js';

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

describe('a value that JSON can hold', () => {
  it('is null, a boolean, a text, a finite number, or a list or plain object of those', () => {
    const values = [null, true, '', -0.5, [], {}, [{ a: [null] }], Object.assign(Object.create(null), { b: 1 })];

    expect(values.filter((value) => !isJson(value))).to.deep.equal([]);
  });

  it('is nothing else, at whatever depth', () => {
    const others = [undefined, NaN, Infinity, 1n, Symbol('a'), isJson, new Date(0), new Map(), /a/];

    expect(others.filter(isJson)).to.deep.equal([]);
    expect(others.map((value) => [{ a: value }]).filter(isJson)).to.deep.equal([]);
  });
});
