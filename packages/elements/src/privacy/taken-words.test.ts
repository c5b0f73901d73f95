import type { DraftPort } from '@maatwerk/core/case/case.ports';
import { purgeWindowMs } from '@maatwerk/core/privacy/purge';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { CanvasElement } from '../canvas/canvas-element.js';
import '../canvas/maatwerk-canvas.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const named = 'Om de week logeren bij mevrouw Bakker.';
const without = 'Om de week logeren bij mevrouw ….';
const now = Date.now.bind(Date);

describe('words that were taken away in an editor that stands alone', () => {
  let drafts: DraftPort;
  beforeEach(() => {
    drafts = createMemoryDrafts();
  });
  afterEach(() => {
    Date.now = now;
  });

  const page = async (): Promise<CanvasElement> => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <maatwerk-canvas lang="nl" name="plan" .case=${null} .drafts=${drafts} draft-key="plan-42"></maatwerk-canvas>
      </form>`,
    );
    const canvas = form.querySelector('maatwerk-canvas')!;
    await waitUntil(() => canvas.editor.writable);
    await canvas.updateComplete;
    return canvas;
  };
  const write = (canvas: CanvasElement, field: 'support' | 'perspective', text: string): void =>
    canvas.editor.change({ ...canvas.value, [field]: text }, { label: `canvas/${field}` });
  const takeAway = async (canvas: CanvasElement): Promise<void> => {
    const button = (): HTMLElement | null => canvas.renderRoot.querySelector('[aria-label="Haal weg: Bakker"]');
    canvas.requestUpdate();
    await waitUntil(() => button() !== null);
    button()!.click();
    await canvas.updateComplete;
  };
  /** A name in two pieces, between them other words, and then it is taken away at once. */
  const withName = async (): Promise<CanvasElement> => {
    const canvas = await page();
    write(canvas, 'support', 'Om de week logeren bij mevrouw Bak');
    write(canvas, 'perspective', 'Wij blijven thuis wonen.');
    write(canvas, 'support', named);
    await takeAway(canvas);
    expect(canvas.value.support).to.equal(without);
    return canvas;
  };
  const minutesLater = async (canvas: CanvasElement, minutes: number): Promise<void> => {
    Date.now = () => now() + minutes * 60_000;
    canvas.requestUpdate();
    await canvas.updateComplete;
    await canvas.updateComplete;
  };
  const kept = async (): Promise<string> => JSON.stringify([...(await drafts.read('anonymous', 'plan-42'))]);
  const sent = (canvas: CanvasElement): unknown => new FormData(canvas.form!).get('plan');
  const wayBack = (canvas: CanvasElement): readonly string[] => {
    const values: string[] = [];
    while (canvas.editor.undoLabel !== null) {
      canvas.editor.undo();
      values.push(JSON.stringify(canvas.value));
    }
    return values;
  };

  it('come back by undo until their time is over', async () => {
    const canvas = await withName();

    await minutesLater(canvas, purgeWindowMs / 60_000 - 1);
    canvas.editor.undo();

    expect(canvas.value.support).to.equal(named);
    expect(await kept()).to.include('Bakker');
  });

  it('are then in no draft, no step back or forth and no form value; the other words are', async () => {
    const canvas = await withName();

    await minutesLater(canvas, purgeWindowMs / 60_000 + 1);

    expect(await kept())
      .to.include(without)
      .and.to.include('thuis wonen')
      .and.not.to.match(/mevrouw Bak|kker/);
    expect(sent(canvas)).to.include(without);
    const way = wayBack(canvas);
    expect(way.map((value) => (JSON.parse(value) as { support: string }).support)).to.deep.equal([without]);
    expect(canvas.editor.redoLabel).to.equal('canvas/perspective');
    expect(await kept()).not.to.match(/mevrouw Bak|kker/);
  });

  it('go when the page comes back after their time, and may be brought back when it comes before', async () => {
    await withName();
    fixtureCleanup();

    const soon = await page();
    soon.editor.undo();
    expect(soon.value.support).to.equal(named);
    soon.editor.redo();
    fixtureCleanup();
    Date.now = () => now() + purgeWindowMs + 60_000;
    const late = await page();

    expect(late.value.support).to.equal(without);
    expect(await kept()).not.to.match(/mevrouw Bak|kker/);
    expect(wayBack(late).join()).not.to.match(/mevrouw Bak|kker/);
  });

  it('stay where they were brought back, and leave nothing behind once the draft is forgotten', async () => {
    const canvas = await withName();
    canvas.editor.undo();
    await minutesLater(canvas, purgeWindowMs / 60_000 + 1);
    expect(canvas.value.support).to.equal(named);
    canvas.editor.redo();

    await canvas.forgetDraft();
    await minutesLater(canvas, 2 * (purgeWindowMs / 60_000));

    expect(await kept()).to.equal('[]');
    expect(wayBack(canvas).join()).not.to.match(/mevrouw Bak|kker/);
  });
});
