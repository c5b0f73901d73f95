import { expect } from 'chai';
import { joinTexts } from './join-texts.js';

describe('joinTexts', () => {
  it('keeps the first text and adds the sentences that only the other has', () => {
    const joined = joinTexts(['Naar de cursus. De oudste fietst zelf.', 'Naar de cursus. Moeder belt zelf.']);

    expect(joined).to.equal('Naar de cursus. De oudste fietst zelf.\nMoeder belt zelf.');
  });

  it('keeps both sentences where one word differs', () => {
    expect(joinTexts(['Drie uur hulp.', 'Vier uur hulp.'])).to.equal('Drie uur hulp.\nVier uur hulp.');
  });

  it('adds nothing of a text that is already in the first', () => {
    expect(joinTexts(['Een. Twee.', 'Twee.'])).to.equal('Een. Twee.');
  });

  it('joins more than two, and skips empty ones', () => {
    expect(joinTexts(['', 'Een.', ' ', 'Twee.', 'Drie.'])).to.equal('Een.\nTwee.\nDrie.');
    expect(joinTexts([])).to.equal('');
  });

  it('leaves the white space of the first text as it is', () => {
    expect(joinTexts(['Een.\n\n- punt', 'Een.'])).to.equal('Een.\n\n- punt');
  });
});
