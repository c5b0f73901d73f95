import { expect, fixture, html } from '@open-wc/testing';
import { createTranslator } from '../messages/message-catalogue.js';
import { saving } from '../messages/nl/saving.js';
import { editorNotes } from './editor-notes.js';

const t = createTranslator({ locale: 'nl', words: saving });
const textOf = async (paths: readonly string[], embedded: boolean): Promise<string> => {
  const restored = { at: '2026-11-24T13:58:00Z', paths };
  const editor = { section: 'costBenefit', problems: [], formProblem: null, restored } as const;
  const place = await fixture<HTMLElement>(html`<div>${editorNotes({ t, editor, embedded })}</div>`);
  return place.textContent;
};

describe('the note about words that are back', () => {
  it('stands in the editor whose words they are', async () => {
    expect(await textOf(['costBenefit/period'], false)).to.include('Uw tekst is er nog.');
    expect(await textOf(['costBenefit'], false)).to.include('Uw tekst is er nog.');
  });

  it('does not stand in an editor of other words', async () => {
    expect(await textOf(['canvas/support'], false)).to.not.include('Uw tekst is er nog.');
  });

  it('is left to the page around it, which says it once', async () => {
    expect(await textOf(['costBenefit/period'], true)).to.not.include('Uw tekst is er nog.');
  });
});
