import { nothing, type ReactiveControllerHost } from 'lit';
import type { CaseController } from '../case/case-controller.js';
import type { Messages } from '../messages/message-catalogue.js';
import type { MessagesController } from '../messages/messages-controller.js';

/** An element that shows what changed since a table. */
export interface VersionsHost extends ReactiveControllerHost, HTMLElement {
  readonly words: MessagesController;
  readonly messages: Messages | undefined;
  readonly headingLevel: number;
}

/**
 * What changed since a table, within another element: `<maatwerk-versions>`, made where the page has registered it under
 * the same prefix and there is a case.
 */
export class VersionsLine {
  readonly #host: VersionsHost;
  readonly #case: CaseController;
  #made: HTMLElement | null = null;
  #isAwaited = false;

  constructor(host: VersionsHost, followed: CaseController) {
    this.#host = host;
    this.#case = followed;
  }

  /** The line that opens; nothing where a case has no version yet. */
  render(): HTMLElement | typeof nothing {
    const { headingLevel, words, messages } = this.#host;
    const { session } = this.#case;
    const element = session ? (this.#made ?? this.#make()) : null;
    if (!element) return nothing;
    const locale = words.t.locale;
    return Object.assign(element, { case: session, embedded: true, headingLevel: headingLevel + 1, locale, messages });
  }

  #make(): HTMLElement | null {
    const tag = this.#host.localName.replace(/[^-]+$/, 'versions');
    if (customElements.get(tag)) this.#made = this.#host.ownerDocument.createElement(tag);
    else if (!this.#isAwaited) void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
    this.#isAwaited = true;
    return this.#made;
  }
}
