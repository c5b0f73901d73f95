import { expect } from '@open-wc/testing';
import { english } from './english.js';
import { createTranslator, registerMessages, type Messages } from './message-catalogue.js';
import { pathName } from './path-name.js';
import { paths } from './nl/paths.js';

const words = {
  greeting: 'Dag {name}',
  questions: { one: '{n} vraag', other: '{n} vragen' },
  'path.canvas': 'het canvas',
} as const;

describe('a translator', () => {
  it('puts what it is given in its places, and nothing where that is absent', () => {
    const t = createTranslator({ locale: 'nl', words });

    expect(t('greeting', { name: 'wereld' })).to.equal('Dag wereld');
    expect(t('greeting')).to.equal('Dag ');
  });

  it('chooses the plural by n', () => {
    const t = createTranslator({ locale: 'nl', words });

    expect([0, 1, 2].map((n) => t('questions', { n }))).to.deep.equal(['0 vragen', '1 vraag', '2 vragen']);
  });

  it('answers an unknown key with the key, and never throws', () => {
    const t = createTranslator({ locale: 'nl', words });

    expect(t('no.such.key')).to.equal('no.such.key');
    expect(t('constructor')).to.equal('constructor');
    expect(t.has('constructor')).to.equal(false);
  });

  it("takes the host's own sentence first, and lets nothing in a param become a place", () => {
    const t = createTranslator({ locale: 'nl', words, overrides: { greeting: 'Hallo {name}' } });

    expect(t('greeting', { name: '{name} $& $1' })).to.equal('Hallo {name} $& $1');
  });

  it('passes over what a host gave that is no sentence, and never throws', () => {
    for (const bad of [
      5,
      null,
      undefined,
      true,
      {},
      [],
      { one: 'Een' },
      { one: 1, other: 2 },
      () => 'Dag',
      Symbol('Dag'),
    ]) {
      const overrides = { greeting: bad, questions: bad } as unknown as Messages;
      const t = createTranslator({ locale: 'nl', words, overrides });

      expect(t('greeting', { name: 'wereld' })).to.equal('Dag wereld');
      expect(t('questions', { n: 2 })).to.equal('2 vragen');
      expect(t.has('greeting')).to.equal(true);
    }
  });

  it('speaks Dutch while another language is not registered, and that language afterwards', () => {
    expect(createTranslator({ locale: 'en', words: { 'field.yes': 'Ja' } }).locale).to.equal('nl');

    registerMessages('en', english);

    const t = createTranslator({ locale: 'en', words: { 'field.yes': 'Ja' } });
    expect(t.locale).to.equal('en');
    expect(t('field.yes')).to.equal('Yes');
  });

  it('names a path by its nearest words, and leaves words as they are', () => {
    const t = createTranslator({ locale: 'nl', words: paths });

    expect(pathName(t, 'canvas/perspective')).to.equal('perspectief');
    expect(pathName(t, 'valueTriangle/comparisons/involvement/current/reason')).to.equal('een vergelijking');
    expect(pathName(t, 'regel Schoolmaatje weg')).to.equal('regel Schoolmaatje weg');
  });
});
