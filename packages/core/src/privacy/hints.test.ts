import { expect } from 'chai';
import { findHints } from './hints.js';
import { findPrivacy } from './privacy.js';

const options = { allow: ['Veilig Thuis', 'Xonar'] };
const hinted = (text: string) => findHints(text, options).map(({ match }) => match);

describe('hinting at a possible name', () => {
  it('says what and where, and is a kind of its own', () => {
    expect(findHints('Wij bellen Anouk.')).to.deep.equal([{ kind: 'hint', match: 'Anouk', start: 11, end: 16 }]);
  });

  it('is never among the findings, which block', () => {
    expect(findPrivacy('Wij bellen Anouk.')).to.deep.equal([]);
  });

  for (const [text, ...words] of [
    ['De tante van Fatima komt ook', 'Fatima'],
    ['Wij spraken Anouk de Wit en Sem', 'Anouk de Wit', 'Sem'],
    ['Het oudste kind (Daan) slaapt slecht', 'Daan'],
    ['Afgesproken met Noor’s moeder', 'Noor'],
    ['Dit is besproken i.o.m. Anouk', 'Anouk'],
    ['Ook Anne-Marie helpt', 'Anne-Marie'],
    ['Thuis wonen ook Émile en Öztürk', 'Émile', 'Öztürk'],
    ['Contact met J. Bakker volgt', 'Bakker'],
  ] as const) {
    it(`points at ${words.join(' and ')} in ${JSON.stringify(text)}`, () => {
      expect(hinted(text)).to.deep.equal(words);
    });
  }

  for (const text of [
    'Anouk belt',
    'Het is klaar. Morgen bellen wij',
    'Het gaat beter!\nMorgen bellen wij',
    '- Wonen\n- Werk en inkomen\n1. School',
    'Zij zegt: “Ik kan niet meer.” Daarna huilt zij',
    'Zij zegt: Ik kan niet meer',
    'Volgens de Jeugdwet en de Participatiewet mag dit',
    'Een Wmo-indicatie en een Wajong-uitkering',
    'Zij spreekt Turks en een beetje Nederlands',
    'Het gezin woont in Terneuzen',
    'De gemeente Terneuzen betaalt',
    'Op Koningsdag en in Januari',
    'Zij belde Veilig Thuis en Xonar',
    'Zij heeft een UWV-uitkering en een DigiD',
    'Een brief van de Belastingdienst',
    'Zij is op 3 Mei 2026 verhuisd',
    'Vraag mevrouw Bakker',
    'Ook Moeder en Vader komen',
    'Volgens artikel 2, eerste lid. Morgen bellen wij',
    'Zij woont aan de Anne Franklaan',
    'Een pleeggezin uit Terneuzen',
    'Mail naar Anouk@example.nl',
  ]) {
    it(`stays silent on ${JSON.stringify(text)}`, () => {
      expect(hinted(text)).to.deep.equal([]);
    });
  }

  it('takes findings that are known already', () => {
    const text = 'Wij zien mevrouw Bakker en Daan';

    expect(findHints(text, options, findPrivacy(text, options)).map(({ match }) => match)).to.deep.equal(['Daan']);
  });

  it('reads a megabyte of anything without going over it again and again', () => {
    for (const part of ['A', 'Aa ', 'Aa-', 'a', '. ', 'van ', 'Aa van ', '(', '\u0301', 'Aa’', '- ', 'in ']) {
      const text = `${part.repeat(1_000_000 / part.length)}! zij belt Anouk`;

      expect(findHints(text).at(-1)?.match, JSON.stringify(part)).to.equal('Anouk');
    }
  }).timeout(300_000);
});
