import type { Draft } from '@maatwerk/core/case/case.ports';
import { record, redo, startHistory, undo, type EditHistory } from '@maatwerk/core/history/edit-history';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { CanvasElement } from '../canvas/canvas-element.js';
import '../canvas/maatwerk-canvas.js';
import { readHistory, writeHistory } from './kept-steps.js';

interface Value {
  readonly text: string;
  readonly lines: readonly { readonly id: string; readonly label: string }[];
}
const begin: Value = { text: '', lines: [] };
const any = (): boolean => true;
const edited = (history: EditHistory<Value>, value: Value, at: number): EditHistory<Value> =>
  record(history, value, { label: 'plan/text', at });
const through = (history: EditHistory<Value>): unknown => JSON.parse(JSON.stringify(writeHistory(history, 'plan')));

describe('the way back of an editor that stands alone', () => {
  it('is the same after it was written and read', () => {
    let history = edited(startHistory(begin), { ...begin, text: 'een' }, 1);
    history = edited(history, { text: 'een', lines: [{ id: 'a', label: '' }] }, 2);
    history = edited(history, { text: 'een', lines: [{ id: 'a', label: 'rust' }] }, 3);
    history = undo(edited(history, { text: '', lines: [] }, 4));

    const read = readHistory(through(history), history.present, 'plan', any)!;

    expect(read).to.deep.equal(history);
    expect(undo(undo(undo(read))).present).to.deep.equal(begin);
    expect(redo(read).present).to.deep.equal({ text: '', lines: [] });
  });

  it('ends where its steps do not fit on what came back, or lead to what cannot be read', () => {
    const first = edited(startHistory(begin), { ...begin, text: 'een' }, 1);
    const history = edited(first, { ...begin, text: 'een twee' }, 2);
    const kept = through(history);

    expect(readHistory(kept, { ...begin, text: 'iets anders' }, 'plan', any)).to.equal(null);
    expect(readHistory({ past: 'stuk' }, history.present, 'plan', any)).to.equal(null);
    const short = readHistory(kept, history.present, 'plan', (value) => (value as Value).text !== '');
    expect(short?.past.map(({ value }) => value.text)).to.deep.equal(['een']);
  });

  it('is there in a canvas after the page came back, and gone once its draft is forgotten', async () => {
    const drafts = createMemoryDrafts();
    const canvas = async (): Promise<CanvasElement> => {
      const element = await fixture<CanvasElement>(
        html`<maatwerk-canvas .case=${null} .drafts=${drafts} draft-key="plan-42"></maatwerk-canvas>`,
      );
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      return element;
    };
    const type = (element: CanvasElement, perspective: string, support: string): void =>
      element.editor.change(
        { ...element.value, perspective, support },
        { label: `canvas/${support ? 'support' : 'perspective'}` },
      );
    const before = await canvas();
    type(before, 'een', '');
    type(before, 'een', 'twee');
    fixtureCleanup();

    const after = await canvas();
    expect([after.value.support, after.editor.undoLabel]).to.deep.equal(['twee', 'canvas/support']);
    after.editor.undo();
    expect([after.value.perspective, after.value.support]).to.deep.equal(['een', '']);
    after.editor.redo();
    expect(after.value.support).to.equal('twee');

    await after.forgetDraft();
    const left: ReadonlyMap<string, Draft> = await drafts.read('anonymous', 'plan-42');
    expect([...left.keys()]).to.deep.equal([]);
  });
});
