import { expect } from 'chai';
import { emptyCanvas, parseCanvas, type Canvas } from './canvas.js';
import { conversationSteps, openingQuestions, withAnswerGrown, withWordsAt, wordsAt } from './conversation.js';

const answered: Canvas = { ...emptyCanvas(), conversation: { going: 'Druk.', change: 'Meer rust.' } };

describe('conversation', () => {
  it('asks eleven questions: three to begin with, the perspective, and the rest as they are read', () => {
    expect(conversationSteps).to.have.length(11);
    expect(conversationSteps.slice(0, 5)).to.deep.equal([
      'conversation/going',
      'conversation/change',
      'conversation/content',
      'perspective',
      'situation',
    ]);
  });

  it('reads what stands at every step and nothing where nothing stands', () => {
    expect(conversationSteps.map((step) => wordsAt(answered, step)).filter(Boolean)).to.deep.equal([
      'Druk.',
      'Meer rust.',
    ]);
  });

  it('writes at a step and leaves everything else as it is', () => {
    const written = withWordsAt(withWordsAt(answered, 'conversation/content', 'Nee.'), 'support', 'Logeren');

    expect(written).to.deep.equal({
      ...emptyCanvas(),
      support: 'Logeren',
      conversation: { going: 'Druk.', change: 'Meer rust.', content: 'Nee.' },
    });
  });

  it('leaves no trace of answers that were emptied, so that a plan is again what was decided', () => {
    const emptied = withWordsAt(withWordsAt(answered, 'conversation/going', ''), 'conversation/change', '');

    expect(emptied).to.deep.equal(emptyCanvas());
  });

  it('moves an answer to the end of the text it grows into, and nowhere else', () => {
    const grown = withAnswerGrown({ ...answered, situation: 'Drie kinderen. \n' }, 'going');

    expect(grown.situation).to.equal('Drie kinderen.\n\nDruk.');
    expect(grown.conversation).to.deep.equal({ change: 'Meer rust.' });
  });

  it('takes an answer as it was given where nothing stood', () => {
    expect(withAnswerGrown(answered, 'change').perspective).to.equal('Meer rust.');
    expect(withAnswerGrown({ ...answered, perspective: ' \n' }, 'change').perspective).to.equal('Meer rust.');
  });

  it('loses no word of any answer when it grows', () => {
    for (const question of openingQuestions) {
      const canvas: Canvas = {
        ...emptyCanvas(),
        situation: 'A',
        perspective: 'B',
        conversation: { [question]: 'C d' },
      };

      expect(JSON.stringify(withAnswerGrown(canvas, question))).to.include('C d');
    }
  });

  it('grows nothing out of no answer', () => {
    expect(withAnswerGrown(answered, 'content')).to.equal(answered);
  });

  it('is a part of a canvas that is read, and absent in one that was written without it', () => {
    expect(parseCanvas({ conversation: { going: 'Goed' } })).to.deep.equal({
      ok: true,
      value: { ...emptyCanvas(), conversation: { going: 'Goed' } },
    });
    expect(parseCanvas({})).to.deep.equal({ ok: true, value: emptyCanvas() });
    expect(emptyCanvas()).to.not.have.property('conversation');
    expect(parseCanvas({ conversation: { naam: 'x' } }).ok).to.equal(false);
  });
});
