import type { Conflict } from '@maatwerk/core/case/case-document';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import type { Translate } from '../messages/message-catalogue.js';
import { fieldOf, labelOf, pathOf, type CanvasText } from './canvas-view.js';

/** The element in which texts are chosen. */
export interface ConflictsHost extends ReactiveControllerHost {
  readonly editor: EditorController<'canvas'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
  focusField(path: string): boolean;
}

/** The fields of a canvas that hold two people's texts, and choosing between them. */
export class CanvasConflicts {
  readonly #host: ConflictsHost;
  readonly #merging = new Set<string>();
  #known: ReadonlySet<string> | null = null;

  constructor(host: ConflictsHost) {
    this.#host = host;
  }

  /** The texts of a field that two people changed at once; `null` when it has one text. */
  of(field: CanvasText): Conflict | null {
    return this.#host.editor.case.view?.document.conflicts.find(({ path }) => path === pathOf(field)) ?? null;
  }

  /** Whether somebody is writing one text out of the two. */
  isMerging(field: CanvasText): boolean {
    return this.#merging.has(pathOf(field));
  }

  /** Begins to write one text out of the two. */
  merge(field: CanvasText): void {
    this.#merging.add(pathOf(field));
    this.#host.requestUpdate();
    this.#focusOnceDrawn(field);
  }

  /** This text stays; undo brings the other back. */
  settle(field: CanvasText, text: string): void {
    const { editor, announcer, words } = this.#host;
    editor.case.session?.settle(pathOf(field), text);
    this.#merging.delete(pathOf(field));
    announcer.polite(words.t('canvas.conflict.settled', { field: labelOf(words.t, field) }));
    this.#focusOnceDrawn(field);
  }

  /** Tells which fields have come to hold two texts since the last time. */
  notice(): void {
    const { editor, announcer, words } = this.#host;
    const { view } = editor.case;
    if (view?.phase !== 'ready') return;
    const now = view.document.conflicts.filter(({ path }) => path.startsWith('canvas/')).map(({ path }) => path);
    const fresh = this.#known === null ? [] : now.filter((path) => !this.#known?.has(path));
    this.#known = new Set(now);
    for (const path of this.#merging) if (!this.#known.has(path)) this.#merging.delete(path);
    const said = fresh.map((path) => {
      const field = labelOf(words.t, fieldOf(path));
      return words.t('canvas.conflict.said', { field });
    });
    if (said.length > 0) announcer.polite(said.join(' '));
  }

  #focusOnceDrawn(field: CanvasText): void {
    void this.#host.updateComplete.then(() => this.#host.focusField(pathOf(field)));
  }
}
