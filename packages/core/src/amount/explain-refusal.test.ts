import { expect } from 'chai';
import fc from 'fast-check';
import { explainRefusal } from './explain-refusal.js';
import { readAmount } from './read-amount.js';

describe('explaining a refusal', () => {
  it('is silent about what was understood', () => {
    expect(['5', 'PM', '', '10 - 20'].map((text) => explainRefusal(text))).to.deep.equal([null, null, null, null]);
  });

  it('offers both readings of one dot', () => {
    expect(explainRefusal('1.5')).to.deep.equal({ reason: 'ambiguous-dot', readings: ['1,50', '1.500'] });
    expect(explainRefusal(' € 12.34 per maand ')?.readings).to.deep.equal(['€ 12,34 per maand', '€ 12.340 per maand']);
    expect(explainRefusal('1234.567')?.readings).to.deep.equal(['1.234.567']);
  });

  it('offers the range the other way round, or the one amount', () => {
    expect(explainRefusal('2.000 - 1.000')).to.deep.equal({ reason: 'range-order', readings: ['1.000 - 2.000'] });
    expect(explainRefusal('500 tot 500')).to.deep.equal({ reason: 'range-order', readings: ['500'] });
  });

  it('offers English notation in Dutch', () => {
    expect(explainRefusal('1,000.00')).to.deep.equal({ reason: 'unreadable', readings: ['1.000,00'] });
  });

  it('offers the readings of an English page in English', () => {
    expect(explainRefusal('1,5', 'en')).to.deep.equal({ reason: 'ambiguous-dot', readings: ['1.50', '1,500'] });
    expect(explainRefusal('1.500', 'en')).to.deep.equal({ reason: 'unreadable', readings: ['1,500'] });
    expect(explainRefusal('1.000,00', 'en')?.readings).to.deep.equal(['1,000.00']);
    expect(explainRefusal('2,000 - 1,000', 'en')?.readings).to.deep.equal(['1,000 - 2,000']);
    expect(explainRefusal('1.5', 'en')).to.equal(null);
  });

  it('offers nothing where nothing is likely', () => {
    expect(explainRefusal('90.072.000 miljoen')).to.deep.equal({ reason: 'out-of-reach', readings: [] });
    expect(explainRefusal('abc')).to.deep.equal({ reason: 'unreadable', readings: [] });
    expect(explainRefusal('1.5'.repeat(1000))).to.deep.equal({ reason: 'unreadable', readings: [] });
  });

  it('explains exactly what is refused, and offers only what can be read', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-–€ '), maxLength: 12 });
    const notations = fc.constantFrom('nl' as const, 'en' as const);

    fc.assert(
      fc.property(typed, notations, (text, notation) => {
        const refusal = explainRefusal(text, notation);

        expect(refusal !== null).to.equal('refused' in readAmount(text, { notation }));
        for (const reading of refusal?.readings ?? []) {
          expect(readAmount(reading, { notation })).not.to.have.property('refused');
        }
      }),
      { numRuns: 1000 },
    );
  });
});
