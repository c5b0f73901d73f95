import { expect } from 'chai';
import { canvasFields, emptyCanvas, type Canvas } from './canvas.js';
import { canvasBoxes, completenessOf } from './completeness.js';

const full: Canvas = { ...emptyCanvas(), ...Object.fromEntries(canvasFields.map((field) => [field, 'tekst'])) };

describe('completeness of a canvas', () => {
  it('counts twelve different boxes, the perspective first and the score last', () => {
    expect(new Set(canvasBoxes).size).to.equal(12);
    expect([canvasBoxes[0], canvasBoxes.at(-1)]).to.deep.equal(['perspective', 'score']);
  });

  it('starts with eleven empty boxes and one that may stay so', () => {
    const { filled, total, empty, optionalEmpty } = completenessOf(emptyCanvas(), { costBenefit: null, score: false });

    expect([filled, total, empty.length]).to.deep.equal([0, 12, 11]);
    expect(optionalEmpty).to.deep.equal(['score']);
  });

  it('is 11 of 12 with every box but the score', () => {
    const completeness = completenessOf(full, { costBenefit: 'calculated', score: false });

    expect(completeness).to.deep.equal({ filled: 11, total: 12, empty: [], optionalEmpty: ['score'] });
  });

  for (const [why, canvas, score] of [
    ['a score beside it', full, true],
    ['a score on it', { ...full, satisfaction: { score: 0 } }, false],
    ['a declined score', { ...full, satisfaction: { declined: true } }, false],
  ] as const) {
    it(`is full with ${why}`, () => {
      expect(completenessOf(canvas, { costBenefit: 'calculated', score }).filled).to.equal(12);
    });
  }

  for (const field of canvasFields) {
    it(`misses ${field} when it holds white space alone`, () => {
      const { empty } = completenessOf({ ...full, [field]: ' \n\u00a0' }, { costBenefit: 'calculated', score: true });

      expect(empty).to.deep.equal([field]);
    });
  }

  it('takes a reason why no analysis is possible for an answer', () => {
    expect(completenessOf(full, { costBenefit: 'impossible', score: true }).filled).to.equal(12);
  });

  it('misses each scenario that is not calculated', () => {
    const costBenefit = { current: true, threatened: false, custom: true };

    expect(completenessOf(full, { costBenefit, score: true }).empty).to.deep.equal(['costBenefit/threatened']);
    expect(completenessOf(full, { costBenefit: null, score: true }).empty).to.have.length(3);
  });

  it('leaves reference and client number out', () => {
    expect(
      completenessOf({ ...full, reference: '', clientNumber: '' }, { costBenefit: 'calculated', score: true }).empty,
    ).to.deep.equal([]);
  });
});
