import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const quietMs = 2_000;

/**
 * Speaks to screen readers from within one shadow root: put `${announcer.render()}` last in the template.
 * At most one polite message per two seconds is spoken and the last one wins; an assertive one is spoken at once.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #polite = '';
  #assertive: readonly string[] = [];
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says something when the reader is done with what it was saying. */
  polite(text: string): void {
    if (this.#timer !== null) {
      this.#waiting = text;
      return;
    }
    this.#say(text);
  }

  /** Says something at once: a decision, a refusal, saving that fails. */
  assertive(text: string): void {
    this.#assertive = [...this.#assertive.slice(-4), text];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = null;
  }

  /** The two live regions, out of sight. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#polite}</div>
      <div class="visually-hidden" role="alert" aria-live="assertive" aria-relevant="additions">
        ${this.#assertive.map((text) => html`<p>${text}</p>`)}
      </div>`;
  }

  #say(text: string): void {
    // A reader is silent about text that did not change: a no-break space makes the same sentence new.
    this.#polite = text === this.#polite ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting !== null) this.#say(waiting);
    }, quietMs);
  }
}
