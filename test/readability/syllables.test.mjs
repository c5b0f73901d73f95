import { expect } from 'chai';
import { syllablesIn } from './syllables.mjs';

// As a Dutch dictionary breaks them; counted by hand.
const counted = {
  1: 'u kind huis gaat ja vrouw leeuw nieuw zij één ei mail team hooi draai schuld strijd naam kwijt wij geit',
  2: 'gezin reden bijeen geuit zoals meteen niveau café type vader koeien beide lawaai dossier online casus website',
  3: 'uitkering gemeente geopend reageer bijzonder belangrijk tevreden privacy museum radio video bewaren beoordeel',
  4: 'situatie financieel scenario januari geactiveerd ondersteuning gereageerd bijzondere officieel evalueer materieel beëindigen',
  5: 'verantwoordelijk legitimiteit toestemmingsbrieven noodzakelijkheid',
  6: 'geïnteresseerde',
};

describe('counting the syllables of a Dutch word', () => {
  for (const [number, words] of Object.entries(counted)) {
    for (const word of words.split(' ')) {
      it(`gives ${word} ${number}`, () => {
        expect(syllablesIn(word)).to.equal(Number(number));
      });
    }
  }

  it('starts a new syllable at a diaeresis', () => {
    expect(['ideeën', 'beëindigd', 'geïnd', 'reünie'].map(syllablesIn)).to.deep.equal([3, 3, 2, 3]);
  });

  it('spells an abbreviation in capitals', () => {
    expect(['PM', 'BSN', 'WIA'].map(syllablesIn)).to.deep.equal([2, 3, 3]);
  });

  it('counts one for what has no vowel', () => {
    expect(['', '12', 'st'].map(syllablesIn)).to.deep.equal([1, 1, 1]);
  });
});
