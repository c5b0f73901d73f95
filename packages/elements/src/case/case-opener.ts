import type { CaseFileElement } from '../case-file/case-file-element.js';
import { needElement } from '../fetching/needed-elements.js';

/** What the page of cases hands to the part that opens a copy. */
export type CaseOpenerProperties = Pick<
  CaseFileElement,
  'actor' | 'store' | 'process' | 'clock' | 'locale' | 'messages' | 'headingLevel'
>;

/**
 * The part that opens a copy from a file, made once its element is registered under the prefix of the case element: a
 * page that never opens files carries none of it.
 */
export class CaseOpener {
  readonly #host: HTMLElement & { requestUpdate(): void };
  #made: (HTMLElement & CaseOpenerProperties) | null = null;
  #isAwaited = false;

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The element with these properties; `null` while the page has not loaded it. */
  get(properties: CaseOpenerProperties): HTMLElement | null {
    this.#made ??= this.#make();
    return this.#made && Object.assign(this.#made, properties);
  }

  #make(): (HTMLElement & CaseOpenerProperties) | null {
    const tag = `${this.#host.localName}-file`;
    if (customElements.get(tag)) return document.createElement(tag) as HTMLElement & CaseOpenerProperties;
    if (!this.#isAwaited) {
      this.#isAwaited = true;
      void needElement(tag);
      void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
    }
    return null;
  }
}
