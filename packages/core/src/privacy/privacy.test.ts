import { expect } from 'chai';
import { findPrivacy, type PrivacyOptions } from './privacy.js';

const found = (text: string, options?: PrivacyOptions) =>
  findPrivacy(text, options).map(({ kind, match }) => `${kind} ${match}`);

describe('finding what looks like a person’s data', () => {
  it('says what, the exact text, and where', () => {
    expect(findPrivacy('Bel mw. Bakker op 06-12345678')).to.deep.equal([
      { kind: 'name', match: 'Bakker', start: 8, end: 14 },
      { kind: 'phone', match: '06-12345678', start: 18, end: 29 },
    ]);
  });

  it('orders by position whatever the kind', () => {
    const text =
      'Mw. Bakker, 12-XB-34, 6211 LE 1, 111222333, 0612345678, geb. 3-5-2014, a@example.nl, NL91ABNA0417164300';

    expect(findPrivacy(text).map(({ kind }) => kind)).to.deep.equal([
      'name',
      'licencePlate',
      'postcode',
      'bsn',
      'phone',
      'birthDate',
      'email',
      'iban',
    ]);
  });

  for (const [why, text, ...expected] of [
    [
      'an account number before the citizen service number in it',
      'NL26 TEST 0111 2223 33',
      'iban NL26 TEST 0111 2223 33',
    ],
    ['a mistyped account number before the phone in it', 'NL91ABNA0417164301'],
    ['a mistyped account number in groups before the phone in it', 'NL91 ABNA 0417 1643 01'],
    ['an account number that is too short before the number in it', 'NL26TEST111222333'],
    ['a phone behind a mistyped account number', 'NL91 ABNA 0417 1643 01 06 12345678', 'phone 06 12345678'],
    ['a phone behind what is no account number', 'NL12 2014 2015 06-12345678', 'phone 06-12345678'],
    ['an address before the phone in it', '0612345678@example.nl', 'email 0612345678@example.nl'],
    ['a date before the house number it would be', 'Naar 6211 LE 12-03-2026', 'postcode 6211 LE'],
    ['a phone before the house number it would be', 'Op 6211 LE 06-12345678', 'postcode 6211 LE', 'phone 06-12345678'],
    ['an amount before the number in it', 'Nog € 111.222.333 schuld'],
    ['an amount with its currency behind', 'Nog 111.222.333 euro schuld'],
    ['an amount with decimals', 'Nog 111.222.333,00 schuld'],
    ['an amount with a multiplier', 'Nog 111222333 duizend schuld'],
    ['an amount per period', 'Nog 111222333 per jaar schuld'],
    ['an amount as an estimate', 'Nog ca. 111.222.333 schuld'],
    ['a currency that belongs to the next number', 'Nummer 111222333 € 5', 'bsn 111222333'],
    ['a bare number in groups', 'Nummer 111.222.333 schuld', 'bsn 111.222.333'],
    ['an address before the name in it', 'Mail mevrouw Noor@example.nl', 'email Noor@example.nl'],
  ] as const) {
    it(`puts ${why}: ${text}`, () => {
      expect(found(text)).to.deep.equal(expected);
    });
  }

  describe('with known names', () => {
    const options = { knownNames: ['Noor', 'Jan de Wit', 'Émile'], allow: ['Noor Huis'] };

    for (const [text, ...expected] of [
      ['Noor belt NOOR en noor.', 'name Noor', 'name NOOR', 'name noor'],
      ['Noordkade, Eleonoor, noors'],
      ['Noors fiets, Noor’s fiets en NOORS', 'name Noor', 'name Noor', 'name NOOR'],
      ['Emile, emile, Èmile en Emilie', 'name Emile', 'name emile', 'name Èmile'],
      ['jan  de\u00a0wit tekent', 'name jan  de\u00a0wit'],
      ['Jan tekent'],
      ['E\u0301mile en ÉMILE', 'name E\u0301mile', 'name ÉMILE'],
      ['dochter Noor Bakker', 'name Noor Bakker'],
      ['zoon Jan de wit', 'name Jan de wit'],
      ['noor@example.nl', 'email noor@example.nl'],
      ['Zij woont in het Noor Huis'],
    ] as const) {
      it(`reads ${JSON.stringify(text)}`, () => {
        expect(found(text, options)).to.deep.equal(expected);
      });
    }

    it('follows a list that changes', () => {
      const knownNames = ['Noor'];
      found('Noor en Sem', { knownNames });

      knownNames[0] = 'Sem';

      expect(found('Noor en Sem', { knownNames })).to.deep.equal(['name Sem']);
    });

    it('still finds somebody called as an institution is', () => {
      expect(found('Koraal belt', { knownNames: ['Koraal'], allow: ['Koraal'] })).to.deep.equal(['name Koraal']);
    });

    it('reads a name with any accents and apostrophes', () => {
      const names = { knownNames: ['Zoe', 'Yıldız', "N'Diaye", 'Çelik', 'Łukasz', 'İsmail'] };

      expect(found('Zoë, Yildiz, N’Diaye, Celik, Lukasz en Ismail', names)).to.deep.equal([
        'name Zoë',
        'name Yildiz',
        'name N’Diaye',
        'name Celik',
        'name Lukasz',
        'name Ismail',
      ]);
    });

    it('takes a name of two letters with its own accents only', () => {
      expect(found('De Bé en be en dé', { knownNames: ['Dé', 'Bé'] })).to.deep.equal(['name Bé', 'name dé']);
    });

    it('takes the longest of two names that begin alike', () => {
      expect(found('Jans jas', { knownNames: ['Jan', 'Jans'] })).to.deep.equal(['name Jans']);
    });

    it('takes signs in a name as they are', () => {
      expect(found('A.B. (x) en AxB', { knownNames: ['A.B', '(x)', '  ', ''] })).to.deep.equal([
        'name A.B',
        'name (x)',
      ]);
    });
  });

  it('reads text that is not well formed', () => {
    for (const odd of ['\ud800', '\udc00', '\0', '\u202e', 'a\u0301'.repeat(9), '\u05d0\u05d1', '👩‍👧']) {
      expect(found(`${odd} mw. Bakker ${odd} 111222333${odd}`), JSON.stringify(odd)).to.deep.equal([
        'name Bakker',
        'bsn 111222333',
      ]);
    }
  });

  it('reads a megabyte of anything without going over it again and again', () => {
    for (const part of [
      ' ',
      '1',
      '0',
      '1 ',
      '111 ',
      '1.111.',
      '111.',
      '1-',
      '1,',
      '0-',
      '+31',
      'a',
      'A',
      'A.',
      'A ',
      'Aa-',
      'A’',
      'a@',
      'a.',
      '@',
      '-',
      '@a.-',
      'moeder ',
      'van ',
      'drs. ',
      'geb. ',
      'geb. 1-1-2000 ',
      '€ ',
      '€ 1 ',
      'NL91 ',
      'NL91ABNA',
      'NL91 ABNA 0417 ',
      '6211 ',
      '12-XB-',
      '\u0301',
      '\ud800',
      '\u05d0',
    ]) {
      const text = `moeder a@a.xn--${part.repeat(1_000_000 / part.length)}é moeder Bakker`;

      const last = findPrivacy(text, { knownNames: ['Jan de Wit'], allow: ['Leger des Heils'] }).at(-1);

      expect(last?.match, JSON.stringify(part)).to.equal('Bakker');
    }
  }).timeout(300_000);
});
