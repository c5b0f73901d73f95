import { nothing, type ReactiveControllerHost } from 'lit';
import type { CaseController } from '../case/case-controller.js';
import type { Messages } from '../messages/message-catalogue.js';
import type { MessagesController } from '../messages/messages-controller.js';

/** The canvas that shows what changed since a table. */
export interface VersionsHost extends ReactiveControllerHost, HTMLElement {
  readonly editor: { readonly case: CaseController };
  readonly words: MessagesController;
  readonly messages: Messages | undefined;
  readonly headingLevel: number;
}

/**
 * What changed since a table, above the sheet: `<maatwerk-versions>`, made where the page has registered it under the
 * same prefix and the canvas shows a case.
 */
export class CanvasVersions {
  readonly #host: VersionsHost;
  #made: HTMLElement | null = null;
  #isAwaited = false;

  constructor(host: VersionsHost) {
    this.#host = host;
  }

  /** The line that opens; nothing where a case has no version yet. */
  line(): HTMLElement | typeof nothing {
    const { editor, headingLevel, words, messages } = this.#host;
    const { session } = editor.case;
    const element = session ? (this.#made ?? this.#make()) : null;
    if (!element) return nothing;
    const locale = words.t.locale;
    return Object.assign(element, { case: session, embedded: true, headingLevel: headingLevel + 1, locale, messages });
  }

  #make(): HTMLElement | null {
    const tag = this.#host.localName.replace(/canvas$/, 'versions');
    if (customElements.get(tag)) this.#made = this.#host.ownerDocument.createElement(tag);
    else if (!this.#isAwaited) void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
    this.#isAwaited = true;
    return this.#made;
  }
}
