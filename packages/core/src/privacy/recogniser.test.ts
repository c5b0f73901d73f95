import { expect } from 'chai';
import { readRecognised } from './recogniser.js';

const text = 'Wij bellen Anouk en Sem 👩‍👧 thuis';
const place = { start: 11, end: 16 };
const read = (...answer: unknown[]) => readRecognised(text, answer);

describe('reading the answer of a host’s recogniser', () => {
  it('gives each place its words, its kind and how sure it is', () => {
    expect(read({ ...place, kind: 'email', confidence: 0.4 }).found).to.deep.equal([
      { kind: 'email', match: 'Anouk', start: 11, end: 16, confidence: 0.4 },
    ]);
  });

  it('takes a place without more as a certain name', () => {
    expect(read(place).found).to.deep.equal([{ kind: 'name', match: 'Anouk', start: 11, end: 16, confidence: 1 }]);
  });

  for (const [why, wrong] of [
    ['no object', 'Anouk'],
    ['nothing', null],
    ['without places', {}],
    ['before the text', { start: -1, end: 4 }],
    ['behind the text', { start: 2, end: 1000 }],
    ['turned around', { start: 16, end: 11 }],
    ['empty', { start: 11, end: 11 }],
    ['only a space', { start: 10, end: 11 }],
    ['half a character', { start: 24, end: 25 }],
    ['a fraction', { start: 11.5, end: 16 }],
    ['no number', { start: '11', end: 16 }],
    ['not a number', { start: NaN, end: 16 }],
    ['an unknown kind', { ...place, kind: 'person' }],
    ['too sure', { ...place, confidence: 1.1 }],
    ['sure of nothing', { ...place, confidence: NaN }],
    ['no confidence at all', { ...place, confidence: 'high' }],
    [
      'a trap',
      {
        get start(): number {
          throw new Error('Anouk');
        },
        end: 16,
      },
    ],
  ] as const) {
    it(`drops a place that is ${why}, and counts it`, () => {
      expect(read(wrong, place)).to.deep.equal({ found: read(place).found, dropped: 1 });
    });
  }

  it('keeps the surest of places that overlap, in the order of the text', () => {
    const { found, dropped } = read(
      { start: 20, end: 23 },
      { start: 11, end: 23, confidence: 0.5 },
      { ...place, confidence: 0.9 },
    );

    expect(found.map(({ match }) => match)).to.deep.equal(['Anouk', 'Sem']);
    expect(dropped).to.equal(1);
  });

  it('reads a thousand places at most', () => {
    const long = 'a'.repeat(5000);
    const answer = Array.from({ length: 5000 }, (_, start) => ({ start, end: start + 1 }));

    expect(readRecognised(long, answer).found).to.have.length(1000);
    expect(readRecognised(long, answer).dropped).to.equal(4000);
  });
});
