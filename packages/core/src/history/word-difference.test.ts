import { expect } from 'chai';
import { wordDifference } from './word-difference.js';

const shown = (text: string, other: string): string =>
  wordDifference(text, other)
    .map(({ text: piece, differs }) => (differs ? `[${piece}]` : piece))
    .join('');

describe('wordDifference', () => {
  it('marks the words that only this text has', () => {
    expect(shown('Elke dinsdag naar de cursus.', 'Elke week naar de cursus.')).to.equal(
      'Elke [dinsdag] naar de cursus.',
    );
  });

  it('marks neighbouring words as one piece, with the space between them', () => {
    expect(shown('Cursus. Zij fietst zelf.', 'Cursus. Hij belt morgen.')).to.equal('Cursus. [Zij fietst zelf.]');
  });

  it('finds what stayed between two changes', () => {
    expect(shown('een twee drie vier', 'nul twee drie vijf')).to.equal('[een] twee drie [vier]');
  });

  it('marks nothing in equal texts, nor for other white space alone', () => {
    expect(shown('een twee', 'een twee')).to.equal('een twee');
    expect(shown('een\n\ntwee', 'een twee')).to.equal('een\n\ntwee');
  });

  it('marks all of a text against an empty one, and nothing of an empty text', () => {
    expect(shown('een twee', '')).to.equal('[een twee]');
    expect(wordDifference('', 'een')).to.deep.equal([]);
  });

  it('gives pieces that put together are the text, white space at the ends included', () => {
    const text = '  een  twee\n drie ';

    const pieces = wordDifference(text, 'een vier');

    expect(pieces.map((piece) => piece.text).join('')).to.equal(text);
  });

  it('marks the middle of very long texts as a whole', () => {
    const many = (word: string): string => Array.from({ length: 2_000 }, (_, index) => `${word}${index}`).join(' ');

    const pieces = wordDifference(`Begin ${many('a')} eind`, `Begin ${many('b')} eind`);

    expect(pieces.map(({ differs }) => differs)).to.deep.equal([false, true, false]);
  });
});
