import { expect } from 'chai';
import fc from 'fast-check';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { UnsavedWords } from './unsaved-words.js';

const actor = { id: 'w', role: 'lead' } as const;
const at = '2026-11-22T10:00:00Z';
const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

function documentOf(texts: readonly string[]): CaseDocument {
  const empty = emptyDocument('2026-11-22');
  const lines = texts.map((label, n) => ({
    id: `l${String(n)}`,
    label,
    amount: { cents: n },
    unit: 'month' as const,
  }));
  const scenarios = { ...empty.costBenefit.scenarios, custom: { lines } };
  return {
    ...empty,
    canvas: { ...empty.canvas, situation: texts.join(' ') },
    costBenefit: { ...empty.costBenefit, scenarios },
    parties: texts.map((organisation, n) => ({
      ...{ id: `p${String(n)}`, organisation, role: '' },
      ...{ keyParty: false, contacted: false },
    })),
  };
}

function wordsOn(document: CaseDocument): UnsavedWords {
  const words = new UnsavedWords(emptyDocument('2026-11-22'), actor, null, () => at);
  words.adopt(document, true);
  return words;
}

const linesOf = ({ costBenefit }: CaseDocument): readonly unknown[] => costBenefit.scenarios.custom?.lines ?? [];

describe('a document that comes back from the store', () => {
  it('keeps every identity where it is equal, typed words on top or not', () => {
    fc.assert(
      fc.property(labels, fc.boolean(), fc.boolean(), (texts, hasTyped, isSaved) => {
        const words = wordsOn(documentOf(texts));
        if (hasTyped) words.edit('canvas', { ...words.document.canvas, support: 'een maatje' });
        const shown = words.document;
        if (isSaved) words.wereSaved(words.edits);

        words.adopt(structuredClone(isSaved ? shown : documentOf(texts)), true);

        expect(words.document).to.equal(shown);
      }),
    );
  });

  it('is new in the part that another changed, and only there', () => {
    fc.assert(
      fc.property(labels, fc.nat(), fc.string({ minLength: 7 }), (texts, nth, text) => {
        const words = wordsOn(documentOf(texts));
        const shown = words.document;
        const changed = nth % texts.length;
        const next = structuredClone(shown);
        const line = next.costBenefit.scenarios.custom?.lines?.[changed];
        if (line) line.label = text;

        words.adopt(next, true);

        expect(words.document).to.deep.equal(next);
        expect(words.document.canvas).to.equal(shown.canvas);
        expect(words.document.parties).to.equal(shown.parties);
        linesOf(words.document).forEach((each, index) =>
          expect(each === linesOf(shown)[index]).to.equal(index !== changed),
        );
      }),
    );
  });

  it('keeps the other lines when an edit is taken back', () => {
    const words = wordsOn(documentOf(['huur', 'hulp']));
    const { costBenefit } = words.document;
    const [rent, help] = costBenefit.scenarios.custom?.lines ?? [];
    const lines = [...(rent ? [{ ...rent, label: 'woning' }] : []), ...(help ? [help] : [])];
    words.edit('costBenefit', { ...costBenefit, scenarios: { ...costBenefit.scenarios, custom: { lines } } });

    words.travel('undo');

    expect(linesOf(words.document)[0]).to.deep.equal(rent);
    expect(linesOf(words.document)[1]).to.equal(help);
  });
});
