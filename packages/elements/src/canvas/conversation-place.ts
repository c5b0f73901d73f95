import {
  conversationSteps,
  growsInto,
  openingOf,
  withAnswerGrown,
  type ConversationStep,
  type OpeningQuestion,
} from '@maatwerk/core/canvas/conversation';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../announcement/announcer.js';
import type { EditorController } from '../editor/editor-controller.js';
import { fieldId, focusField } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import type { CanvasMode } from './canvas-head.js';
import { labelOf, pathOf } from './canvas-view.js';

/** The element that shows either the conversation or the sheet. */
export interface ConversationHost extends ReactiveControllerHost {
  mode: CanvasMode;
  readonly isForm: boolean;
  readonly isUpdatePending: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly editor: EditorController<'canvas'>;
  readonly announcer: Announcer;
  readonly words: { readonly t: Translate };
}

/** Where the conversation is, and how to get from there to another question, to the sheet, and back. */
export class ConversationPlace {
  readonly #host: ConversationHost;
  /** Which question is asked: 0 is the first. */
  at = 0;

  constructor(host: ConversationHost) {
    this.#host = host;
  }

  /** The question that is asked. */
  get step(): ConversationStep {
    return conversationSteps[this.at] ?? 'perspective';
  }

  /** Asks a question; focus goes to it and not into its field, where it would raise the keyboard of a tablet. */
  readonly ask = (place: number): void => {
    this.#turn('conversation', place);
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.talk__card')?.focus());
  };

  /** Shows the whole sheet, with focus where the conversation was. */
  readonly leave = (): void => {
    const path = openingOf(this.step) ? 'canvas/perspective' : pathOf(this.step);
    this.#turn('sheet');
    this.focus(path);
  };

  /** Moves an answer to the text it grows into, as one edit. Focus goes to where the words are now, or stays at the question. */
  grow(question: OpeningQuestion): void {
    const { editor, announcer, words, mode } = this.#host;
    const field = growsInto[question];
    editor.change(withAnswerGrown(editor.value, question), { label: pathOf(field), commit: true });
    announcer.polite(words.t('canvas.talk.grown', { field: labelOf(words.t, field) }));
    this.focus(pathOf(mode === 'conversation' ? `conversation/${question}` : field));
  }

  /** Moves focus into the field of a path, in the view that shows it; answers whether there is such a field. */
  focus(path: string): boolean {
    const host = this.#host;
    const place = conversationSteps.findIndex((step) => pathOf(step) === path);
    const isSaid = path.startsWith('canvas/conversation/');
    if (place >= 0 && host.isForm && (isSaid || host.mode === 'conversation')) this.#turn('conversation', place);
    else if (!host.renderRoot.querySelector(`#${fieldId(path)}`)) this.#turn('sheet');
    if (!host.isUpdatePending) return focusField(host.renderRoot, path);
    void host.updateComplete.then(() => focusField(host.renderRoot, path));
    return place >= 0 || path === 'canvas/satisfaction';
  }

  #turn(mode: CanvasMode, place = this.at): void {
    const host = this.#host;
    if (host.mode === mode && this.at === place) return;
    host.mode = mode;
    this.at = place;
    host.requestUpdate();
  }
}
