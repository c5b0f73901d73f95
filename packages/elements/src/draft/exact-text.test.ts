import { emptyCanvas, type Canvas } from '@maatwerk/core/canvas';
import type { DraftPort } from '@maatwerk/core/case/case.ports';
import { createIndexedDbDrafts } from '@maatwerk/stores/indexeddb/indexeddb-drafts';
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CanvasElement } from '../canvas/canvas-element.js';
import '../canvas/maatwerk-canvas.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const texts = {
  perspective: '<img src=x onerror="document.title=`ran`"><script>document.title="ran"</script>&amp;&lt;',
  situation: 'שלום \u202Eomgekeerd\u202C مرحبا \u200F!',
  breakthrough: '👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇳🇱',
  ownActions: 'e\u0301 é a\u030A å Z\u0351\u036B\u0343',
  support: 'voor \uD83D midden \uDE00 na \uDFFF\uD800 eind',
  treatment: 'a\u0000b\u0001\u0008\u001F\u007F\u0085\u2028\u2029\uFEFFc',
} as const satisfies Partial<Canvas>;
type Field = keyof typeof texts;
const fields = Object.keys(texts) as Field[];

describe('a text in <maatwerk-canvas> is kept and shown as text, exactly as it was typed', () => {
  let drafts: DraftPort;
  let title: string;
  let key = 0;
  beforeEach(() => {
    title = document.title;
    drafts = createIndexedDbDrafts({ databaseName: `exact-text-${crypto.randomUUID()}` });
    key += 1;
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  const page = async ({ hidden = false } = {}): Promise<CanvasElement> => {
    const form = await fixture<HTMLFormElement>(
      html`<form ?hidden=${hidden}>
        <maatwerk-canvas lang="nl" name="plan" .drafts=${drafts} draft-key=${`plan-${String(key)}`}></maatwerk-canvas>
      </form>`,
    );
    const canvas = form.querySelector('maatwerk-canvas')!;
    await waitUntil(() => canvas.editor.writable, 'writable', { timeout: 10_000 });
    await canvas.updateComplete;
    return canvas;
  };
  const areaOf = (canvas: CanvasElement, field: string): HTMLTextAreaElement =>
    canvas.shadowRoot!.getElementById(`field-canvas-${field}`) as HTMLTextAreaElement;
  /** Puts text in as typing and pasting do: through the browser's editing, which fires the input event itself. */
  const insert = async (canvas: CanvasElement, field: string, text: string): Promise<void> => {
    const area = areaOf(canvas, field);
    area.focus();
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, text);
    await canvas.updateComplete;
  };
  const isKept = (canvas: CanvasElement): Promise<void> =>
    waitUntil(() => canvas.editor.saving.status === 'saved', 'kept', { timeout: 10_000 });
  const sent = (canvas: CanvasElement): Canvas =>
    JSON.parse(new FormData(canvas.form!).get('plan') as string) as Canvas;
  const paragraphs = (within: ParentNode): readonly string[] =>
    [...within.querySelectorAll('.prose p')].map((one) => one.textContent);
  const isHarmless = (canvas: CanvasElement): void => {
    expect(canvas.shadowRoot!.querySelectorAll('.prose img, .prose script, .mirror img')).to.have.length(0);
    expect(document.title).to.equal(title);
  };

  it('in the field, the value, the form, the draft and after a reload', async () => {
    const canvas = await page();
    for (const field of fields) await insert(canvas, field, texts[field]);

    for (const field of fields) expect(areaOf(canvas, field).value, field).to.equal(texts[field]);
    expect(canvas.value).to.deep.equal({ ...emptyCanvas(), ...texts });
    expect(sent(canvas)).to.deep.equal(canvas.value);
    await isKept(canvas);
    fixtureCleanup();
    const back = await page();
    await back.updateComplete;

    for (const field of fields) expect(areaOf(back, field).value, field).to.equal(texts[field]);
    expect(sent(back)).to.deep.equal({ ...emptyCanvas(), ...texts });
    isHarmless(back);
  });

  const read = async (): Promise<CanvasElement> => {
    const canvas = await page();
    for (const field of fields) await insert(canvas, field, texts[field]);
    canvas.readOnly = true;
    await canvas.updateComplete;
    return canvas;
  };

  it('where it is read', async () => {
    const canvas = await read();

    expect(paragraphs(canvas.shadowRoot!)).to.include.members(fields.map((field) => texts[field]));
    isHarmless(canvas);
  });

  it('where it is read on paper', async () => {
    const canvas = await read();

    await emulateMedia({ media: 'print' });
    await nextFrame();
    await nextFrame();

    const wanted = fields.map((field) => texts[field]);
    expect(paragraphs(canvas.shadowRoot!.querySelector('.paper')!)).to.include.members(wanted);
    isHarmless(canvas);
  });

  it('with line feeds for the line ends of other systems, as every text area has them', async () => {
    const canvas = await page();

    const area = areaOf(canvas, 'situation');
    // not as `insert` does: WebKit keeps them in what a script inserts so
    area.setRangeText('een\r\ntwee\rdrie\nvier\n\n  vijf\t');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await canvas.updateComplete;

    expect(area.value).to.equal('een\ntwee\ndrie\nvier\n\n  vijf\t');
    expect(canvas.value.situation).to.equal('een\ntwee\ndrie\nvier\n\n  vijf\t');
  });

  // Laying so much out takes a browser long, and its own editing longer still: the journeys paste a megabyte that is seen.
  it('also when it is a megabyte: kept, sent, back after a reload, and read', async () => {
    const megabyte = `${'<b onclick=x> 👩‍👧 e\u0301 \u0627 \uD83D\u0000| '.repeat(40)}\n`.repeat(1_000).trim();
    const canvas = await page({ hidden: true });
    const area = areaOf(canvas, 'support');
    area.value = megabyte;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }));

    expect(megabyte.length).to.be.above(1_000_000);
    expect(sent(canvas).support === megabyte).to.equal(true);
    await isKept(canvas);
    fixtureCleanup();
    const back = await page({ hidden: true });
    await back.updateComplete;
    expect(areaOf(back, 'support').value === megabyte).to.equal(true);
    back.readOnly = true;
    await back.updateComplete;

    expect(paragraphs(back.shadowRoot!).includes(megabyte)).to.equal(true);
  });
});
