import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells its host when somebody comes back to a page that the browser had put aside: nothing ran in it, and what other pages
 * wrote or said meanwhile did not reach it (https://html.spec.whatwg.org/multipage/nav-history-apis.html#event-pageshow).
 */
export class PageReturn implements ReactiveController {
  readonly #returned: () => void;

  constructor(host: ReactiveControllerHost, returned: () => void) {
    this.#returned = returned;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#shown);
  }

  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#returned();
  };
}
