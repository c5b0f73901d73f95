import { expect } from 'chai';
import { catalogues, difficultIn, longSentence, readingEase, sentencesIn, wordsIn } from './readability.mjs';

const all = Object.entries(await catalogues());
const sentences = all.flatMap(([, messages]) => Object.values(messages).flatMap(sentencesIn));

describe('the reading ease', () => {
  it('is the formula, worked out', () => {
    // 5 words, 7 syllables: 206,84 − 77 × 7/5 − 0,93 × 5
    expect(readingEase(['Wij halen het plan morgen.'])).to.be.closeTo(94.39, 0.01);
  });

  it('falls when words or sentences grow', () => {
    const easy = readingEase(['Wij halen het plan op.']);

    expect(readingEase(['Wij halen het verantwoordingsdocument op.'])).to.be.below(easy);
    expect(readingEase(['Wij halen het plan op en wij halen het plan op.'])).to.be.below(easy);
  });
});

describe('the sentences of a message', () => {
  it('are read one by one, places filled, labels left out', () => {
    expect(
      sentencesIn('Kies {n} dagen of meer. Kan dat niet? Schrijf dan op waarom, zoals 4.962,72 euro.'),
    ).to.deep.equal(['Kies naam dagen of meer.', 'Schrijf dan op waarom, zoals 4.962,72 euro.']);
    expect(sentencesIn('Kosten en baten')).to.deep.equal([]);
  });
});

describe('difficult words', () => {
  it('are passives, abbreviations and words of officials', () => {
    expect(difficultIn('Indien dit wordt gevraagd, bijv. morgen').map(({ match }) => match)).to.deep.equal([
      'wordt',
      'bijv.',
      'Indien',
    ]);
    expect(difficultIn('Vraag wat er is.')).to.deep.equal([]);
  });
});

describe('the Dutch catalogues', () => {
  it('are read whole', () => {
    expect(sentences.length).to.be.above(300);
  });

  it('are easy to read together, and none is less than fairly easy', () => {
    expect(readingEase(sentences)).to.be.at.least(85);
    for (const [name, messages] of all) {
      const own = Object.values(messages).flatMap(sentencesIn);
      if (own.length >= 10) expect(readingEase(own), name).to.be.at.least(70);
    }
  });

  it('hold hardly any long sentence', () => {
    const long = sentences.filter((sentence) => wordsIn(sentence).length > longSentence);

    expect(long.length / sentences.length, long.join('\n')).to.be.at.most(0.02);
  });

  it('hold no abbreviation and no word of officials', () => {
    const found = sentences.filter((sentence) => difficultIn(sentence).some(({ kind }) => kind !== 'passive'));

    expect(found).to.deep.equal([]);
  });
});
