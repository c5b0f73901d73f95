import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const folder = new URL('../packages/elements/src/messages/', import.meta.url);
const nounsIn = (language) =>
  readdirSync(new URL(language, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3));
const english = readFileSync(new URL('english.ts', folder), 'utf8');

/** Nouns that stand inside another one, which brings them along. */
const within = new Set(['track-refusals', 'track-commands']);

describe('the words of the kit', () => {
  it('have an English file beside every Dutch one', () => {
    expect(nounsIn('en')).to.deep.equal(nounsIn('nl'));
  });

  it('are all spoken when English is registered', () => {
    const forgotten = nounsIn('en').filter((noun) => !within.has(noun) && !english.includes(`'./en/${noun}.js'`));
    expect(forgotten, 'name them in messages/english.ts').to.deep.equal([]);
  });

  it('give one key one sentence, in whichever noun it stands', () => {
    const sentences = new Map();
    for (const noun of nounsIn('nl')) {
      const text = readFileSync(new URL(`nl/${noun}.ts`, folder), 'utf8');
      for (const [, key, sentence] of text.matchAll(/^ {2}'?([\w.@-]+)'?:\s*(.+?),?$/gm)) {
        sentences.set(key, new Set([...(sentences.get(key) ?? []), sentence]));
      }
    }
    const differing = [...sentences].filter(([, found]) => found.size > 1).map(([key, found]) => [key, ...found]);
    expect(sentences.size).to.be.above(300);
    expect(differing).to.deep.equal([]);
  });
});
