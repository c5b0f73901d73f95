import { expect } from 'chai';
import { hasWords, withoutWords } from './without-words.js';

describe('words that are taken out of a value', () => {
  it('go out of every text, at any depth', () => {
    const value = { a: 'Bel Bakker.\nBakker belt.', list: [{ b: '(Bakker)' }, 3, null] };

    expect(withoutWords(value, ['Bakker'])).to.deep.equal({ a: 'Bel ….\n… belt.', list: [{ b: '(…)' }, 3, null] });
  });

  it('stay where they are a part of another word', () => {
    expect(withoutWords('Jo, Jong en Van Jo', ['Jo'])).to.equal('…, Jong en Van …');
    expect(withoutWords('Élan en é', ['lan'])).to.equal('Élan en é');
  });

  it('may hold signs that mean something else in a pattern', () => {
    expect(withoutWords('bel +31 (0)20-123 of a.b@c.nl', ['+31 (0)20-123', 'a.b@c.nl'])).to.equal('bel … of …');
    expect(withoutWords('12/03/2010 x-y', ['12/03/2010', 'x-y'])).to.equal('… …');
  });

  it('leave the very value when they stand nowhere', () => {
    const value = { a: ['rust'] };

    expect(withoutWords(value, ['Bakker', ''])).to.equal(value);
    expect([hasWords(value, 'rust'), hasWords(value, 'rus')]).to.deep.equal([true, false]);
  });
});
