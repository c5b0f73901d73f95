import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { emptyCanvas, parseCanvas, type Canvas } from '@maatwerk/core/canvas';
import type { Draft, DraftPort } from '@maatwerk/core/case/case.ports';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { fieldId } from '../field/field-frame.js';
import { textAreaField } from '../field/field.js';
import { head } from '../head/head.js';
import { fields } from '../messages/nl/fields.js';
import { paths } from '../messages/nl/paths.js';
import { saving } from '../messages/nl/saving.js';
import { saveState } from '../save-state/save-state.js';
import { elementStyles } from '../theme/element.styles.js';
import { waitUntil } from '../waiting/wait-until.contract.js';
import { EditorElement } from './editor-element.js';
import { editorNotes } from './editor-notes.js';

class PlainEditor extends EditorElement<'canvas'> {
  static override readonly styles = elementStyles;

  constructor() {
    super({ section: 'canvas', parse: parseCanvas, empty: emptyCanvas }, { ...fields, ...saving, ...paths });
  }

  override render(): TemplateResult {
    const { editor } = this;
    const { t } = this.words;
    return html`${head({
      t,
      level: this.headingLevel,
      title: 'Plan',
      saving: saveState({ t, saving: editor.saving, readOnly: !editor.writable }),
      history: editor,
    })}
    ${editorNotes({ t, editor, embedded: false })}
    ${textAreaField({
      t,
      name: 'perspective',
      label: 'Perspectief',
      value: editor.value.perspective,
      readOnly: !editor.writable,
      onInput: (perspective) => editor.change({ ...editor.value, perspective }, { label: 'canvas/perspective' }),
    })}
    ${this.announcer.render()}`;
  }
}
customElements.define('plain-editor', PlainEditor);

const areaOf = (editor: PlainEditor): HTMLTextAreaElement =>
  editor.renderRoot.querySelector<HTMLTextAreaElement>(`#${fieldId('perspective')}`)!;

async function type(editor: PlainEditor, text: string): Promise<void> {
  const area = areaOf(editor);
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await editor.updateComplete;
}

const editorIn = (form: HTMLElement): PlainEditor => form.querySelector('plain-editor')!;
const perspectiveIn = (form: HTMLFormElement): string =>
  (JSON.parse(new FormData(form).get('plan') as string) as Canvas).perspective;

describe('an editor', () => {
  it('is accessible empty, filled, and for reading only', async () => {
    const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);
    await expect(editor).to.be.accessible();

    await type(editor, 'Samen thuis wonen');
    await expect(editor).to.be.accessible();

    editor.readOnly = true;
    await editor.updateComplete;
    await expect(editor).to.be.accessible();
  });

  describe('in a form', () => {
    it('stands in the form data under its name, as JSON', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><plain-editor name="plan"></plain-editor></form>`);

      await type(editorIn(form), 'Rust in huis');

      expect(perspectiveIn(form)).to.equal('Rust in huis');
    });

    it('has every character in it, however it is asked for right after a keystroke', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <input name="a" value="1" /><plain-editor name="plan"></plain-editor><input name="b" value="2" />
        </form>`,
      );
      const editor = editorIn(form);
      await type(editor, 'Eerst');
      const sent: FormData[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent.push(new FormData(form));
      });

      editor.editor.change({ ...emptyCanvas(), perspective: 'Daarna' }, { label: 'canvas/perspective' });
      expect(perspectiveIn(form)).to.equal('Daarna');
      expect([...new FormData(form).keys()]).to.deep.equal(['a', 'plan', 'b']);

      editor.editor.change({ ...emptyCanvas(), perspective: 'Ten slotte' }, { label: 'canvas/perspective' });
      form.requestSubmit();
      expect((JSON.parse(sent[0]?.get('plan') as string) as Canvas).perspective).to.equal('Ten slotte');
    });

    it('is sent with every character by a form that no script listens to', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe name="sent" title="sent"></iframe>`);
      const form = await fixture<HTMLFormElement>(
        html`<form action="about:blank" target="sent"><plain-editor name="plan"></plain-editor></form>`,
      );
      const { editor } = editorIn(form);
      await type(editorIn(form), 'Eerst');

      editor.change({ ...emptyCanvas(), perspective: 'Daarna' }, { label: 'canvas/perspective' });
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      form.submit();
      await loaded;

      const { searchParams } = new URL(frame.contentWindow!.location.href);
      expect((JSON.parse(searchParams.get('plan') ?? '{}') as Canvas).perspective).to.equal('Daarna');
    });

    it('stands beside another under the same name, each with its own words', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><plain-editor name="plan"></plain-editor><plain-editor name="plan"></plain-editor></form>`,
      );
      const [one, other] = [...form.querySelectorAll('plain-editor')] as [PlainEditor, PlainEditor];
      await Promise.all([one.updateComplete, other.updateComplete]);

      other.editor.change({ ...emptyCanvas(), perspective: 'Twee' }, { label: 'canvas/perspective' });
      one.editor.change({ ...emptyCanvas(), perspective: 'Een' }, { label: 'canvas/perspective' });

      const words = new FormData(form).getAll('plan').map((text) => (JSON.parse(text as string) as Canvas).perspective);
      expect(words).to.deep.equal(['Een', 'Twee']);
    });

    it('hands its words to the browser when the page is left, for when somebody comes back', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><plain-editor name="plan"></plain-editor></form>`);
      const editor = editorIn(form);
      await type(editor, 'Eerst');
      const handed: unknown[] = [];
      const { internals } = editor;
      internals.setFormValue = (_value, state) => void handed.push(...(state === null ? [] : [state]));

      editor.editor.change({ ...emptyCanvas(), perspective: 'Daarna' }, { label: 'canvas/perspective' });
      expect(handed).to.deep.equal([]);
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      window.dispatchEvent(new PageTransitionEvent('pageshow'));

      expect(handed.map((text) => (JSON.parse(text as string) as Canvas).perspective)).to.deep.equal(['Daarna']);
      editor.formStateRestoreCallback(handed[0] as string);
      expect(editor.value.perspective).to.equal('Daarna');
    });

    it('goes back to the value of its attribute when the form is reset', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><plain-editor name="plan" value=${JSON.stringify({ perspective: 'Eerst' })}></plain-editor></form>`,
      );
      await type(editorIn(form), 'Daarna');

      form.reset();
      await editorIn(form).updateComplete;

      expect(perspectiveIn(form)).to.equal('Eerst');
      expect(areaOf(editorIn(form)).value).to.equal('Eerst');
    });

    it('is left out and read-only while its fieldset is disabled', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <fieldset disabled><plain-editor name="plan"></plain-editor></fieldset>
        </form>`,
      );
      await editorIn(form).updateComplete;

      expect(new FormData(form).has('plan')).to.equal(false);
      expect(areaOf(editorIn(form)).readOnly).to.equal(true);
    });

    it('holds the form back while it is required and nothing is written, and says so in words', async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><plain-editor name="plan" required></plain-editor></form>`,
      );
      const editor = editorIn(form);

      expect(form.reportValidity()).to.equal(false);
      await editor.updateComplete;

      expect(editor.renderRoot.querySelector('.note')?.textContent).to.include('Vul dit onderdeel in');
      expect(editor.renderRoot.querySelector('[role=alert]')?.textContent).to.include('Vul dit onderdeel in');
      expect(editor.shadowRoot?.activeElement).to.equal(areaOf(editor));

      await type(editor, 'Iets');
      expect(form.reportValidity()).to.equal(true);
      expect(editor.renderRoot.querySelector('.note')).to.equal(null);
    });

    it('holds the form back for something typed that is not understood', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><plain-editor name="plan"></plain-editor></form>`);
      const { editor } = editorIn(form);

      editor.refuse('Typ een getal.');
      await editorIn(form).updateComplete;
      expect(form.checkValidity()).to.equal(false);
      expect(editorIn(form).validationMessage).to.equal('Typ een getal.');

      editor.refuse(null);
      await editorIn(form).updateComplete;
      expect(form.checkValidity()).to.equal(true);
    });
  });

  describe('its value', () => {
    it('may be an object, the same as JSON text, or nothing at all', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);

      editor.value = { perspective: 'Als object' };
      expect(editor.value.perspective).to.equal('Als object');

      editor.value = '{"perspective":"Als tekst"}';
      expect(editor.value.perspective).to.equal('Als tekst');

      editor.value = null;
      expect(editor.value).to.deep.equal(emptyCanvas());
    });

    it('stays what it was when something unreadable is given, and the element says so', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);
      await type(editor, 'Blijft staan');

      for (const given of ['{half', 42, [], { perspective: 7 }, { unknown: 'x' }]) {
        editor.value = given;
        await editor.updateComplete;

        expect(editor.value.perspective).to.equal('Blijft staan');
        expect(editor.renderRoot.querySelector('.note')?.textContent).to.include('kunnen wij niet lezen');
      }
      editor.value = {};
      await editor.updateComplete;
      expect(editor.renderRoot.querySelector('.note')).to.equal(null);
    });

    it('can be taken back by undo when the host replaces what was typed', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);
      await type(editor, 'Getypt');

      editor.value = { perspective: 'Van de pagina' };
      editor.editor.undo();

      expect(editor.value.perspective).to.equal('Getypt');
    });
  });

  describe('its events', () => {
    it('are one input per edit and one change when a field is left', async () => {
      const heard: string[] = [];
      const listen = (event: Event): void => void heard.push(`${event.type} ${(event.target as Element).localName}`);
      const page = await fixture(html`<div @input=${listen} @change=${listen}><plain-editor></plain-editor></div>`);
      const editor = page.querySelector<PlainEditor>('plain-editor')!;

      await type(editor, 'a');
      await type(editor, 'ab');
      expect(heard).to.deep.equal(['input plain-editor', 'input plain-editor']);

      areaOf(editor).dispatchEvent(new Event('change', { bubbles: true }));
      areaOf(editor).dispatchEvent(new Event('change', { bubbles: true }));
      expect(heard.slice(2)).to.deep.equal(['change plain-editor']);
    });

    it('are silent while nothing may be typed', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor readonly></plain-editor>`);
      let heard = 0;
      editor.addEventListener('input', () => heard++);

      editor.editor.change({ ...emptyCanvas(), perspective: 'x' }, { label: 'x' });

      expect(heard).to.equal(0);
      expect(editor.value.perspective).to.equal('');
    });
  });

  describe('undo', () => {
    const press = (target: HTMLElement, key: string, shiftKey = false): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', {
        key,
        shiftKey,
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      target.dispatchEvent(event);
      return event;
    };

    it('steps back and forth by keyboard outside a text field, and leaves a text field to the browser', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);
      await type(editor, 'Een zin');
      const button = editor.renderRoot.querySelector('button')!;

      expect(press(areaOf(editor), 'z').defaultPrevented).to.equal(false);
      expect(editor.value.perspective).to.equal('Een zin');

      press(button, 'z');
      expect(editor.value.perspective).to.equal('');

      press(button, 'Z', true);
      expect(editor.value.perspective).to.equal('Een zin');
    });

    it('names what it takes back, and says when there is nothing', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);
      const undoButton = (): Element => editor.renderRoot.querySelector('button')!;
      expect(undoButton().getAttribute('aria-disabled')).to.equal('true');
      expect(undoButton().getAttribute('aria-label')).to.include('nog niets veranderd');

      await type(editor, 'Een zin');

      expect(undoButton().hasAttribute('aria-disabled')).to.equal(false);
      expect(undoButton().getAttribute('aria-label')).to.equal('Ongedaan maken: perspectief');
    });
  });

  describe('its draft', () => {
    const kept = { drafts: createMemoryDrafts() };
    const fixed = (draft: ReadonlyMap<string, Draft>): DraftPort => ({
      ...createMemoryDrafts(),
      read: () => Promise.resolve(draft),
    });
    const withDraft = async (key: string): Promise<PlainEditor> => {
      const editor = await fixture<PlainEditor>(
        html`<plain-editor draft-key=${key} draft-subject="u1" .drafts=${kept.drafts}></plain-editor>`,
      );
      await kept.drafts.ready;
      await new Promise((resolve) => setTimeout(resolve));
      await editor.updateComplete;
      return editor;
    };

    it('brings back in a new element what was typed in one that is gone', async () => {
      const first = await withDraft('plan-1');
      await type(first, 'Midden in een wo');
      first.remove();

      const second = await withDraft('plan-1');

      expect(second.value.perspective).to.equal('Midden in een wo');
      expect(second.renderRoot.querySelector('.note')?.textContent).to.include('Uw tekst is er nog.');
    });

    it('brings back every character of many keystrokes, undone ones too, whenever the page goes', async () => {
      const first = await withDraft('plan-5');
      for (let length = 1; length <= 40; length++) {
        await type(first, 'Een zin die groeit, en dan weer krimpt.'.slice(0, length));
        if (length % 7 === 0) first.editor.undo();
        if (length % 5 === 0) await Promise.resolve();
        const draft = await kept.drafts.read('u1', 'plan-5');
        const back = await fixture<PlainEditor>(
          html`<plain-editor draft-key="plan-5" draft-subject="u1" .drafts=${fixed(draft)}></plain-editor>`,
        );
        await new Promise((resolve) => setTimeout(resolve));

        expect(back.value).to.deep.equal(first.value);
        back.remove();
      }
    });

    it('is read again when somebody comes back to a page that was put aside; what stood there is one step back', async () => {
      const first = await withDraft('plan-6');
      await type(first, 'Eerst');
      await type(await withDraft('plan-6'), 'Eerst, en daarna elders');

      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await waitUntil(() => first.value.perspective === 'Eerst, en daarna elders');
      await first.updateComplete;

      expect(areaOf(first)).to.include({ value: 'Eerst, en daarna elders', readOnly: false });
      first.editor.undo();
      expect(first.value.perspective).to.equal('Eerst');
    });

    it('is not that of another person or another plan', async () => {
      await type(await withDraft('plan-2'), 'Van u1');

      const other = await withDraft('plan-3');
      expect(other.value.perspective).to.equal('');

      const read = await kept.drafts.read('u2', 'plan-2');
      expect(read.size).to.equal(0);
    });

    it('is forgotten when the host says so', async () => {
      const first = await withDraft('plan-4');
      await type(first, 'Verstuurd');

      await first.forgetDraft();

      expect((await withDraft('plan-4')).value.perspective).to.equal('');
    });

    it('holds typing until it is open, so that no word is lost', async () => {
      let open = (): void => undefined;
      const slow = { ...createMemoryDrafts(), ready: new Promise<void>((resolve) => (open = resolve)) };
      const editor = await fixture<PlainEditor>(html`<plain-editor draft-key="a" .drafts=${slow}></plain-editor>`);
      expect(areaOf(editor).readOnly).to.equal(true);

      open();
      await slow.ready;
      await new Promise((resolve) => setTimeout(resolve));
      await editor.updateComplete;

      expect(areaOf(editor).readOnly).to.equal(false);
    });

    it('is said to be nowhere when there is no place for it', async () => {
      const editor = await fixture<PlainEditor>(html`<plain-editor></plain-editor>`);

      expect(editor.renderRoot.querySelector('.save-state')?.textContent).to.include('alleen op deze pagina');
    });

    it('is said to fail when it cannot be kept', async () => {
      const full = { ...createMemoryDrafts(), write: () => Promise.reject(new Error('full')) };
      const editor = await fixture<PlainEditor>(html`<plain-editor draft-key="a" .drafts=${full}></plain-editor>`);
      await new Promise((resolve) => setTimeout(resolve));
      await editor.updateComplete;

      await type(editor, 'x');
      await new Promise((resolve) => setTimeout(resolve));
      await editor.updateComplete;

      expect(editor.renderRoot.querySelector('.save-state')?.textContent).to.include('Bewaren lukt niet');
    });
  });

  it('keeps its words when it is moved in the page', async () => {
    const page = await fixture(
      html`<div>
        <section></section>
        <plain-editor></plain-editor>
      </div>`,
    );
    const editor = page.querySelector<PlainEditor>('plain-editor')!;
    await type(editor, 'Blijft');

    page.querySelector('section')!.append(editor);
    await editor.updateComplete;

    expect(editor.value.perspective).to.equal('Blijft');
  });
});
