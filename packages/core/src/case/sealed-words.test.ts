import { expect } from 'chai';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { UnsavedWords } from './unsaved-words.js';

const empty = emptyDocument('2026-02-02');
const actor = { id: 'lead', role: 'lead' };
const update = { id: 'u1', on: '2026-02-02', by: 'lead', text: 'Het gaat goed' };
const besideThePlan = (path: string): boolean => path.startsWith('updates/');

function wordsOn(saved: CaseDocument): UnsavedWords {
  const words = new UnsavedWords(empty, actor, null, () => '2026-02-02T09:00:00Z');
  words.adopt(saved, true);
  return words;
}

describe('words in a sealed plan', () => {
  it('wait where they are about the plan, and are saved where they stand beside it', () => {
    const words = wordsOn(empty);
    words.edit('canvas', { ...empty.canvas, support: 'een coach' });

    words.adopt(empty, besideThePlan);
    expect(words.edit('canvas', { ...empty.canvas, treatment: 'rust' })).to.equal(false);
    expect(words.edit('updates', [update])).to.equal(true);

    expect(words.held.map(({ path }) => path)).to.deep.equal(['canvas/support']);
    expect(words.edits.some(({ path }) => path.startsWith('updates/u1'))).to.equal(true);
    expect(words.document.updates).to.deep.equal([update]);
    expect(words.document.canvas.support).to.equal('');
  });

  it('are still there, each in its place, when the case is loaded again', () => {
    const words = wordsOn(empty);
    words.edit('canvas', { ...empty.canvas, support: 'een coach' });
    words.adopt(empty, besideThePlan);
    words.edit('updates', [update]);

    words.adopt(structuredClone(empty), besideThePlan);
    expect(words.document.updates).to.deep.equal([update]);
    words.adopt(structuredClone(empty), true);

    expect(words.document.canvas.support).to.equal('een coach');
    expect(words.document.updates).to.deep.equal([update]);
    expect(words.held).to.deep.equal([]);
  });

  it('go back by undo only beside the plan', () => {
    const words = wordsOn(empty);
    words.edit('canvas', { ...empty.canvas, support: 'een coach' });
    words.adopt({ ...empty, canvas: words.document.canvas }, besideThePlan);

    expect(words.undoable).to.equal(null);
    expect(words.travel('undo')).to.equal(null);
    words.edit('updates', [update]);
    expect(words.travel('undo')).to.deep.equal([]);
    expect(words.document.updates).to.deep.equal([]);
    expect(words.undoable).to.equal(null);
  });
});
