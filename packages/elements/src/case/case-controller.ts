import { ContextConsumer } from '@lit/context';
import type { CaseSession, CaseView } from '@maatwerk/core/case/case-view';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { caseContext } from './case-context.js';

/** An element that may be given a case directly. */
export interface CaseHost extends ReactiveControllerHost, HTMLElement {
  /** A case of its own; `undefined` takes the surrounding one, `null` none at all. */
  readonly case?: CaseSession | null | undefined;
}

/**
 * Follows one open case: the `case` property of its host, else that of the surrounding `<maatwerk-case>`.
 * The host is drawn again after every change; it only listens, so moving it in the page does nothing twice.
 */
export class CaseController implements ReactiveController {
  readonly #host: CaseHost;
  readonly #context: ContextConsumer<typeof caseContext, CaseHost>;
  #followed: CaseSession | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: CaseHost) {
    this.#host = host;
    this.#context = new ContextConsumer(host, { context: caseContext, subscribe: true });
    host.addController(this);
  }

  /** The case now; `null` when the element stands alone. */
  get session(): CaseSession | null {
    const { case: own } = this.#host;
    return own === undefined ? (this.#context.value ?? null) : own;
  }

  /** What is known of the case now; `null` when the element stands alone. */
  get view(): CaseView | null {
    return this.session?.view ?? null;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#followed = null;
  }

  #follow(): void {
    const { session } = this;
    if (session === this.#followed || !this.#host.isConnected) return;
    this.#unsubscribe?.();
    this.#followed = session;
    this.#unsubscribe = session?.subscribe(() => this.#host.requestUpdate()) ?? null;
  }
}
