import { expect } from 'chai';
import { canvasFields, emptyCanvas, longestText, parseCanvas } from './canvas.js';

describe('canvas', () => {
  it('is empty without a score until somebody writes', () => {
    const canvas = emptyCanvas();

    expect(canvas).to.not.have.property('satisfaction');
    expect(Object.values(canvas)).to.deep.equal(Array(10).fill(''));
  });

  it('gives every empty canvas its own object', () => {
    expect(emptyCanvas()).to.not.equal(emptyCanvas());
  });

  it('is read with the perspective first', () => {
    expect(canvasFields[0]).to.equal('perspective');
    expect(canvasFields).to.have.length(8);
  });

  it('gives a missing text its default and keeps the rest as written', () => {
    const parsed = parseCanvas({ perspective: ' Rust in huis \n' });

    expect(parsed).to.deep.equal({ ok: true, value: { ...emptyCanvas(), perspective: ' Rust in huis \n' } });
  });

  it('refuses each unknown key by its name', () => {
    expect(parseCanvas({ naam: 'x', bsn: 1 })).to.deep.equal({
      ok: false,
      problems: [
        { path: 'naam', expected: 'known-field' },
        { path: 'bsn', expected: 'known-field' },
      ],
    });
  });

  it('refuses a key that would reach the prototype', () => {
    const parsed = parseCanvas(JSON.parse('{"__proto__": {"perspective": "x"}}'));

    expect(parsed.ok).to.equal(false);
  });

  it('reports all problems at once', () => {
    expect(parseCanvas({ situation: 1, support: null })).to.deep.equal({
      ok: false,
      problems: [
        { path: 'situation', expected: 'text' },
        { path: 'support', expected: 'text' },
      ],
    });
  });

  it('holds a text of a million characters and no longer one', () => {
    expect(parseCanvas({ situation: 'a'.repeat(longestText) }).ok).to.equal(true);
    expect(parseCanvas({ situation: 'a'.repeat(longestText + 1) })).to.deep.equal({
      ok: false,
      problems: [{ path: 'situation', expected: 'shorter-text' }],
    });
  });

  for (const satisfaction of [{ score: 0 }, { score: 7.3 }, { score: 10 }, { declined: true }]) {
    it(`takes ${JSON.stringify(satisfaction)} as satisfaction`, () => {
      expect(parseCanvas({ satisfaction })).to.deep.equal({ ok: true, value: { ...emptyCanvas(), satisfaction } });
    });
  }

  for (const [satisfaction, path, expected] of [
    [{ score: 10.1 }, 'satisfaction/score', 'at-most-10'],
    [{ score: -1 }, 'satisfaction/score', 'at-least-0'],
    [{ score: 7.25 }, 'satisfaction/score', 'one-decimal'],
    [{ score: Number.NaN }, 'satisfaction/score', 'number'],
    [{ declined: false }, 'satisfaction/declined', 'true'],
  ] as const) {
    it(`refuses ${JSON.stringify(satisfaction)} as satisfaction`, () => {
      expect(parseCanvas({ satisfaction })).to.deep.equal({ ok: false, problems: [{ path, expected }] });
    });
  }

  it('refuses a score that is both given and declined', () => {
    expect(parseCanvas({ satisfaction: { score: 5, declined: true } }).ok).to.equal(false);
  });

  for (const data of [undefined, null, 'canvas', 3, [], () => 1, Symbol('canvas')]) {
    it(`refuses ${String(data)} without throwing`, () => {
      expect(parseCanvas(data)).to.deep.equal({ ok: false, problems: [{ path: '', expected: 'object' }] });
    });
  }

  it('refuses data that throws while it is read', () => {
    const data = Object.defineProperty({}, 'perspective', {
      enumerable: true,
      get() {
        throw new Error('not plain data');
      },
    });

    expect(parseCanvas(data)).to.deep.equal({ ok: false, problems: [{ path: '', expected: 'plain-data' }] });
  });
});
