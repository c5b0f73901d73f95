import { expect } from 'chai';
import { findPrivacy, type PrivacyFinding } from './privacy.js';
import { placeOf, removeFinding } from './remove-finding.js';

const findingIn = (text: string): PrivacyFinding => {
  const [finding] = findPrivacy(text);
  if (!finding) throw new Error(`nothing found in ${text}`);
  return finding;
};

describe('removeFinding', () => {
  it('puts an ellipsis in the place of what was found', () => {
    const text = 'Logeren bij mevrouw Bakker, elk weekend.';

    expect(removeFinding(findingIn(text), text)).to.equal('Logeren bij mevrouw …, elk weekend.');
  });

  it('takes away the place that was found, not an earlier one with the same words', () => {
    const text = 'Bakker is een vak. Vraag mevrouw Bakker.';

    expect(removeFinding(findingIn(text), text)).to.equal('Bakker is een vak. Vraag mevrouw ….');
  });

  it('follows words that moved while somebody typed before them', () => {
    const finding = findingIn('Bij mevrouw Bakker.');

    expect(placeOf(finding, 'Elke week bij mevrouw Bakker.')).to.deep.equal({ start: 22, end: 28 });
    expect(removeFinding(finding, 'Elke week bij mevrouw Bakker.')).to.equal('Elke week bij mevrouw ….');
  });

  it('leaves a text that no longer holds it', () => {
    const finding = findingIn('Bij mevrouw Bakker.');

    expect(placeOf(finding, 'Bij een gastgezin.')).to.equal(null);
    expect(removeFinding(finding, 'Bij een gastgezin.')).to.equal('Bij een gastgezin.');
  });

  it('leaves nothing of what was found', () => {
    const text = 'Haar BSN is 111222333.';

    const without = removeFinding(findingIn(text), text);

    expect(findPrivacy(without)).to.deep.equal([]);
  });
});
