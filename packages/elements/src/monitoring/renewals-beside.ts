import { nothing, type LitElement } from 'lit';
import { needElement } from '../fetching/needed-elements.js';

/** What the parts of the help take over from the element they stand in. */
export interface RenewalsHost extends LitElement {
  readonly embedded: boolean;
  readonly headingLevel: number;
  readonly locale: unknown;
  readonly messages: unknown;
  readonly directory: unknown;
  readonly case: unknown;
}

/** The parts of the help that end, under the line of a case page that has the element for them; made once and kept. */
export class RenewalsBeside {
  #made: HTMLElement | null = null;
  #isAwaited = false;

  /** The element, or nothing where the page has none or puts its own beside. */
  get(host: RenewalsHost): HTMLElement | typeof nothing {
    if (!host.embedded) return nothing;
    const tag = host.localName.replace(/-monitoring$/, '-renewals');
    if (!customElements.get(tag)) {
      if (this.#isAwaited) return nothing;
      this.#isAwaited = true;
      void needElement(tag);
      void customElements.whenDefined(tag).then(() => host.requestUpdate());
      return nothing;
    }
    this.#made ??= host.ownerDocument.createElement(tag);
    const { locale, messages, directory } = host;
    return Object.assign(this.#made, {
      locale,
      messages,
      directory,
      case: host.case,
      headingLevel: host.headingLevel + 1,
    });
  }
}
