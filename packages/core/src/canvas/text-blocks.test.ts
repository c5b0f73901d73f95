import { expect } from 'chai';
import { blocksOf } from './text-blocks.js';

describe('blocks of a text', () => {
  it('are paragraphs, parted by empty lines, with the lines of each kept apart', () => {
    expect(blocksOf('Een\ntwee\n\n \nDrie')).to.deep.equal([
      { kind: 'paragraph', text: 'Een\ntwee' },
      { kind: 'paragraph', text: 'Drie' },
    ]);
  });

  it('are lists where lines begin as people type a list', () => {
    for (const sign of ['-', '*', '•', '–']) {
      expect(blocksOf(`Wij doen:\n${sign} fietsen\n  ${sign} koken\nKlaar`)).to.deep.equal([
        { kind: 'paragraph', text: 'Wij doen:' },
        { kind: 'list', items: ['fietsen', 'koken'] },
        { kind: 'paragraph', text: 'Klaar' },
      ]);
    }
  });

  it('are numbered lists that begin where they were begun', () => {
    expect(blocksOf('3. bellen\n4) schrijven\n7. wachten')).to.deep.equal([
      { kind: 'numbered', first: 3, items: ['bellen', 'schrijven'] },
      { kind: 'numbered', first: 7, items: ['wachten'] },
    ]);
  });

  it('take a dash, an amount or a date for what it is', () => {
    for (const text of ['-', '- ', '-5 graden', '2.500 euro', '1.', '12.05 uur', 'A - B']) {
      expect(blocksOf(text)).to.deep.equal([{ kind: 'paragraph', text }]);
    }
  });

  it('lose no word', () => {
    const text = 'Eerst dit\n- a b\n- c\n1. d\n\n\n2. e\r\nf\rg';

    const words = blocksOf(text).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items));

    expect(words.join(' ').split(/\s+/)).to.deep.equal(['Eerst', 'dit', 'a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('of nothing are nothing', () => {
    expect(blocksOf('\n \n')).to.deep.equal([]);
  });
});
