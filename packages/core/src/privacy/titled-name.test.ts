import { expect } from 'chai';
import { findTitledNames } from './titled-name.js';

const allow = ['Leger des Heils', 'Xonar', 'Huis van de Wijk', 'Veilig Thuis', 'Koraal', 'De Ster'];
const found = (text: string) => findTitledNames(text, allow).map(({ start, end }) => text.slice(start, end));

describe('finding names behind a word that gives them away', () => {
  for (const word of [
    'meneer',
    'mevrouw',
    'dhr.',
    'mw.',
    'heet',
    'genaamd',
    'moeder',
    'vader',
    'partner',
    'dochter',
    'zoon',
    'zus',
    'zusje',
    'broer',
    'broertje',
    'opa',
    'oma',
    'Mevrouw',
    'MENEER',
    'dhr',
    'mevr.',
    'de heer',
  ]) {
    it(`knows ${word}`, () => {
      expect(found(`Volgens ${word} Bakker klopt het.`)).to.deep.equal(['Bakker']);
    });
  }

  for (const [text, ...names] of [
    ['meneer Jan Bakker Visser komt', 'Jan Bakker Visser'],
    ['mw. J. de Wit tekent', 'J. de Wit'],
    ['mw. J.P. van den Berg tekent', 'J.P. van den Berg'],
    ['mw. J.P.Bakker tekent', 'J.P.Bakker'],
    ['zoon J. is zes', 'J.'],
    ['mevrouw ter Horst', 'ter Horst'],
    ['meneer van ’t Hof', 'van ’t Hof'],
    ['meneer Van der Meer', 'Van der Meer'],
    ['partner Joris de Wit van de post', 'Joris de Wit'],
    ['mevrouw Bakker-de Wit', 'Bakker-de Wit'],
    ['meneer O’Brien', 'O’Brien'],
    ['moeder Noor’s fiets', 'Noor'],
    ['zoon E\u0301mile praat', 'E\u0301mile'],
    ['dhr. Öztürk, Ali', 'Öztürk'],
    ['meneer Bakker. Morgen', 'Bakker'],
    ['meneer Bakker, Jan', 'Bakker'],
    ['meneer Bakker/Jansen', 'Bakker'],
    ['meneer Bakker\nMorgen', 'Bakker'],
    ['mevrouw dr. Bakker', 'Bakker'],
    ['partner meneer Bakker', 'Bakker'],
    ['partner Meneer Bakker', 'Bakker'],
    ['oma Ria opa Jan', 'Ria', 'Jan'],
    ['mevrouw  Bakker', 'Bakker'],
    ['mevrouw Bakker van Veilig Thuis', 'Bakker'],
    ['zoon Daan Koraal', 'Daan'],
    ['genaamd Koraalzee', 'Koraalzee'],
    ['heet Huis', 'Huis'],
    ['zus Wia', 'Wia'],
    ['meneer Bakker AOW', 'Bakker'],
    ['dochter Wiam', 'Wiam'],
    ['mevrouw van der Wet', 'van der Wet'],
  ] as const) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(found(text)).to.deep.equal(names);
    });
  }

  for (const text of [
    'Mevrouw wil niet',
    'bij haar zoon. Morgen bellen wij',
    'Het is heet. Binnen is het koel',
    'moeder, Anouk',
    'moeder (Anouk)',
    'Moeder\nAnouk',
    'moeder van de buren',
    'moederdag Anouk',
    'Amazoon Anouk',
    'verheet Anouk',
    'Mevrouw',
    'Mevrouw ',
    'genaamd Xonar',
    'genaamd xonar',
    'mevrouw van Veilig Thuis',
    'mevrouw van het Leger des Heils',
    'heet Huis van de Wijk',
    'heet Het Huis van de Wijk',
    'heet De Ster',
    'Bakker komt',
    'Vader AOW',
    'Moeder WIA-uitkering',
    'Zoon VMBO, dochter groep 6',
    'Partner Ziektewet sinds maart',
    'Moeder van Marokkaanse afkomst',
    'een mevrouw van de GGD',
  ]) {
    it(`stays silent on ${JSON.stringify(text)}`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  it('counts an institution as a name where no list allows it', () => {
    const [span] = findTitledNames('genaamd Xonar', []);

    expect(span).to.deep.equal({ start: 8, end: 13 });
  });
});
