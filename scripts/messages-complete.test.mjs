import { readdirSync } from 'node:fs';
import { expect } from 'chai';

const folder = new URL('../packages/elements/dist/messages/', import.meta.url);
const nouns = readdirSync(new URL('nl', folder))
  .filter((name) => name.endsWith('.js'))
  .sort();
const wordsIn = async (language) =>
  Object.fromEntries(
    await Promise.all(
      nouns.map(async (noun) => {
        const found = Object.values(await import(new URL(`${language}/${noun}`, folder).href));
        return [noun, Object.assign({}, ...found.filter((one) => typeof one === 'object'))];
      }),
    ),
  );

const formsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message));
// A name at the beginning of a sentence has a capital, and languages begin with other words.
const placesIn = (message) =>
  [...new Set(formsOf(message).flatMap((form) => form.toLowerCase().match(/\{\w+\}/g) ?? []))].sort().join();

describe('Dutch and English', () => {
  let nl;
  let en;
  const differing = (asked) =>
    nouns.flatMap((noun) =>
      Object.keys({ ...nl[noun], ...en[noun] })
        .filter((key) => asked(nl[noun][key], en[noun][key]))
        .map((key) => `${noun}: ${key}`),
    );

  before(async () => {
    nl = await wordsIn('nl');
    en = await wordsIn('en');
  });

  it('have the same keys, each with words', () => {
    const isEmpty = (message) => message === undefined || formsOf(message).some((form) => form.trim() === '');

    expect(Object.values(nl).flatMap(Object.keys).length).to.be.above(800);
    expect(differing((dutch, english) => isEmpty(dutch) || isEmpty(english))).to.deep.equal([]);
  });

  it('have the same places in a sentence', () => {
    expect(differing((dutch, english) => placesIn(dutch) !== placesIn(english))).to.deep.equal([]);
  });

  it('have both forms where a number chooses, or one that says the number and fits any', () => {
    const isPlural = (message) => typeof message === 'object';
    const isWhole = (message) => !isPlural(message) || `${Object.keys(message).sort()}` === 'one,other';
    const fitsAny = (message) => isPlural(message) || message.includes('{n}');

    expect(differing((...both) => both.some(isPlural) && !both.every(fitsAny))).to.deep.equal([]);
    expect(differing((...both) => !both.every(isWhole))).to.deep.equal([]);
  });

  it('have no brace that is no place', () => {
    const isOdd = (message) => formsOf(message).some((form) => /[{}]/.test(form.replace(/\{\w+\}/g, '')));

    expect(differing((...both) => both.some(isOdd))).to.deep.equal([]);
  });
});
