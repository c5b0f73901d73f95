import { expect } from '@open-wc/testing';
import { cutBefore } from './paper-cut.js';

describe('where a text is cut for the next page', () => {
  it('is behind the last space that fits', () => {
    expect('Wij blijven thuis'.slice(0, cutBefore('Wij blijven thuis', 14))).to.equal('Wij blijven ');
    expect('Wij\nblijven'.slice(0, cutBefore('Wij\nblijven', 6))).to.equal('Wij\n');
  });

  it('is at the end of a text that fits, and at the beginning when nothing does', () => {
    expect(cutBefore('Rust', 4)).to.equal(4);
    expect(cutBefore('Rust', 400)).to.equal(4);
    expect(cutBefore('Rust', 0)).to.equal(0);
  });

  it('is within a word that is longer than a line, but never within a character', () => {
    expect(cutBefore('a'.repeat(500), 300)).to.equal(300);
    for (const character of ['👩‍👧', 'e\u0301', '👋🏽', '😀']) {
      const text = `${'a'.repeat(100)}${character}b`;
      for (let most = 101; most < 100 + character.length; most++) expect(cutBefore(text, most)).to.equal(100);
      expect(cutBefore(text, 100 + character.length)).to.equal(100 + character.length);
    }
  });
});
