import { canvasFields, type CanvasField } from '@maatwerk/core/canvas';
import { randomSalt } from '@maatwerk/core/log/hash';
import { openFindings, type Confirmation, type OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { removeFinding } from '@maatwerk/core/privacy/remove-finding';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import { FindingWatch } from '../privacy/finding-watch.js';
import { labelOf, pathOf, textAt } from './canvas-view.js';

/** A false alarm that was kept: what was found, without who and when. */
export type KeptFinding = Pick<Confirmation, 'kind' | 'match'>;

/** The element whose texts are looked at. */
export interface FindingsHost extends ReactiveControllerHost, HTMLElement {
  readonly editor: EditorController<'canvas'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  confirmations: readonly KeptFinding[];
  readonly knownNames: readonly string[];
  readonly institutions: readonly string[];
  focusField(path: string): boolean;
}

/** Possible names in the texts of a canvas: what to show where, and the two things to do about one. */
export class CanvasFindings {
  readonly #host: FindingsHost;
  readonly #watch: FindingWatch;
  #looked: { key: readonly unknown[]; findings: readonly OpenFinding[] } | null = null;

  constructor(host: FindingsHost) {
    this.#host = host;
    this.#watch = new FindingWatch(host, {
      look: () => this.#look(),
      textOf: (path) => textAt(host.editor.value, path),
      onFound: (found) => this.#announce(found),
    });
  }

  /** The findings to show in a text. */
  in(field: CanvasField): readonly OpenFinding[] {
    return this.#watch.in(pathOf(field));
  }

  /** Something was typed: look again after a pause. */
  typed(): void {
    this.#watch.typed();
  }

  /** Looks at once when nobody is typing. */
  lookNow(): void {
    this.#watch.lookNow();
  }

  /** This is a false alarm: recorded in the case, or kept in the element and told to its host. */
  keep({ kind, match, path }: OpenFinding): void {
    const { editor, announcer, words } = this.#host;
    const { session, view } = editor.case;
    if (session && view?.actor) {
      const kept = { id: randomSalt().slice(0, 16), kind, match, by: view.actor.id, at: new Date().toISOString() };
      session.edit('confirmations', [...view.document.confirmations, kept]);
    } else this.#host.confirmations = [...this.#host.confirmations, { kind, match }];
    const detail = Object.freeze({ kind, match });
    this.#host.dispatchEvent(new CustomEvent('maatwerk-confirmation', { bubbles: true, composed: true, detail }));
    announcer.polite(words.t('privacy.kept', { match }));
    this.#focusOnceDrawn(path);
  }

  /** Puts an ellipsis where it stood; undo brings it back. */
  remove(field: CanvasField, finding: OpenFinding): void {
    const { editor, announcer, words } = this.#host;
    const text = removeFinding(finding, editor.value[field]);
    editor.change({ ...editor.value, [field]: text }, { label: pathOf(field), commit: true });
    announcer.polite(words.t('privacy.removed', { match: finding.match }));
    this.#focusOnceDrawn(finding.path);
  }

  #look(): readonly OpenFinding[] {
    const { editor, confirmations, knownNames, institutions } = this.#host;
    const { view } = editor.case;
    if (view) return view.phase === 'ready' ? view.findings.filter(({ path }) => path.startsWith('canvas/')) : [];
    const { value } = editor;
    const key = [value, confirmations, knownNames, institutions];
    if (this.#looked?.key.every((part, index) => part === key[index])) return this.#looked.findings;
    const texts = canvasFields.map((field) => ({ path: pathOf(field), text: value[field] }));
    const findings = openFindings(texts, { confirmations, knownNames, allow: institutions });
    this.#looked = { key, findings };
    return findings;
  }

  #announce(found: readonly OpenFinding[]): void {
    const { t } = this.#host.words;
    const said = found.map(({ kind, match, path }) => {
      const field = labelOf(t, path.slice('canvas/'.length) as CanvasField);
      return t(kind === 'name' ? 'privacy.found.name' : 'privacy.found.other', { field, match });
    });
    this.#host.announcer.polite(said.join(' '));
  }

  #focusOnceDrawn(path: string): void {
    void this.#host.updateComplete.then(() => this.#host.focusField(path));
  }
}
