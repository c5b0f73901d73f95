import { expect } from 'chai';
import { createFindingMemory } from './finding-memory.js';
import { findPrivacy } from './privacy.js';

const options = { allow: ['Leger des Heils'], knownNames: ['Noor'] };

const pieces = [
  'mevrouw Bakker',
  'Noor',
  'geboren op',
  'Geboortedatum:',
  '3 mei 2014',
  'is zij geboren',
  '06-12345678',
  '111 222 333',
  'NL91 ABNA 0417 1643 00',
  'Leger des',
  'Heils',
  'heet',
  'Boris',
  'a@example.nl',
  'Het is een lange zin die nergens over gaat en toch vijftig tekens ruim haalt.',
  ' ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
];

// The same texts in every run: the remainders of a linear congruential generator.
function* texts(count: number): Iterable<string> {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  let parts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index % 20 === 0) parts = Array.from({ length: 5 + next(60) }, () => pieces[next(pieces.length)]!);
    else parts[next(parts.length)] = pieces[next(pieces.length)]!;
    yield parts.join('');
  }
}

describe('a memory of findings', () => {
  it('finds what the finder finds in the whole text, after any edit', () => {
    const memory = createFindingMemory();
    let findings = 0;

    for (const text of texts(2000)) {
      const found = memory.find('canvas/situation', text, options);

      expect(found, JSON.stringify(text)).to.deep.equal(findPrivacy(text, options));
      findings += found.length;
    }

    expect(findings).to.be.above(5000);
  });

  it('sees a birth word on the line above and below', () => {
    const memory = createFindingMemory();
    const line = 'x'.repeat(400);

    const found = memory.find('a', `${line}\ngeboren op\n3 mei 2014\n${line}\n3-5-2014\ngeboren\n${line}`, options);

    expect(found.map(({ match }) => match)).to.deep.equal(['3 mei 2014', '3-5-2014']);
  });

  it('reads only the lines around what was typed in 20.000 characters', () => {
    const memory = createFindingMemory();
    const lines = Array.from({ length: 200 }, (_, index) => `Regel ${index} van een lang verhaal. `.repeat(4).trim());
    const text = lines.join('\n');
    memory.find('canvas/situation', text, options);
    const before = memory.charactersRead;

    const found = memory.find('canvas/situation', text.replace('Regel 90 ', 'Regel 90 van Noor '), options);

    expect(text.length).to.be.above(20_000);
    expect(found.map(({ match }) => match)).to.deep.equal(['Noor']);
    expect(memory.charactersRead - before).to.be.below(2000);
  });

  it('reads nothing when a text is the same, and other paths cost nothing', () => {
    const memory = createFindingMemory();
    memory.find('a', 'mevrouw Bakker', options);
    memory.find('b', 'Noor', options);
    const before = memory.charactersRead;

    memory.find('a', 'mevrouw Bakker', options);
    memory.find('b', 'Noor komt', options);

    expect(memory.charactersRead - before).to.equal('Noor komt'.length);
  });

  it('reads again with another list', () => {
    const memory = createFindingMemory();
    memory.find('a', 'Noor en Sem', options);

    const found = memory.find('a', 'Noor en Sem', { ...options, knownNames: ['Sem'] });

    expect(found.map(({ match }) => match)).to.deep.equal(['Sem']);
  });

  it('reads again when a list changed in place', () => {
    const memory = createFindingMemory();
    const knownNames = ['Noor'];
    memory.find('a', 'Noor en Sem', { knownNames });

    knownNames.push('Sem');

    expect(memory.find('a', 'Noor en Sem', { knownNames })).to.have.length(2);
  });

  it('keeps no text of a path that is gone, nor any after it forgot', () => {
    const memory = createFindingMemory();
    const readAgain = (path: string) => {
      const before = memory.charactersRead;
      memory.find(path, 'mevrouw Bakker', options);
      return memory.charactersRead > before;
    };
    for (const path of ['a', 'b']) memory.find(path, 'mevrouw Bakker', options);

    memory.keepOnly(new Set(['a']));

    expect([readAgain('a'), readAgain('b')]).to.deep.equal([false, true]);
    memory.forget();
    expect([readAgain('a'), readAgain('b')]).to.deep.equal([true, true]);
  });

  it('reads a megabyte of short lines at a few times its length', () => {
    const memory = createFindingMemory();
    const text = 'a\n'.repeat(500_000);

    memory.find('a', text, options);

    expect(memory.charactersRead).to.be.below(2 * text.length);
  });
});
