import type { CaseSession } from '@maatwerk/core/case/case-view';

/** What the agenda hands to the decision under its case. */
export interface DecisionProperties {
  readonly case: CaseSession;
  readonly headingLevel: number;
  readonly locale: unknown;
  readonly messages: unknown;
  readonly directory: unknown;
}

/**
 * The decision on the case at the table: `<maatwerk-approval>`, made where the page has registered it under the prefix of
 * the agenda. A page that never decides carries none of it.
 */
export class DecisionCompanion {
  readonly #host: HTMLElement & { requestUpdate(): void };
  #made: HTMLElement | null = null;
  #isAwaited = false;

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The element with these properties; `null` while the page has not loaded it. */
  get(properties: DecisionProperties): HTMLElement | null {
    this.#made ??= this.#make();
    return this.#made && Object.assign(this.#made, properties, { withoutStepper: true });
  }

  #make(): HTMLElement | null {
    const tag = this.#host.localName.replace(/[^-]+$/, 'approval');
    if (customElements.get(tag)) return this.#host.ownerDocument.createElement(tag);
    if (!this.#isAwaited) {
      this.#isAwaited = true;
      void customElements.whenDefined(tag).then(() => this.#host.requestUpdate());
    }
    return null;
  }
}
