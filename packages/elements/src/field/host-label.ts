import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element in a host's form that a `<label>` of the page may be about. */
export type LabelledHost = ReactiveControllerHost & HTMLElement & { readonly internals: ElementInternals };

/**
 * Makes an element answer to a `<label>` in the page: it is a group of that name, and pressing the label moves focus to
 * its first field. Browsers do neither for an element that takes no focus itself.
 */
export class HostLabel implements ReactiveController {
  readonly #host: LabelledHost;

  constructor(host: LabelledHost) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('click', (event) => {
      if (event.composedPath()[0] === host && !this.#isInside(event)) host.focus();
    });
  }

  hostUpdated(): void {
    const { internals } = this.#host;
    const name = [...internals.labels].map(({ textContent }) => (textContent ?? '').trim()).join(' ');
    internals.role = name === '' ? null : 'group';
    internals.ariaLabel = name === '' ? null : name;
  }

  // A press on a label arrives as a click on the element, at the place of the label.
  #isInside({ clientX, clientY }: MouseEvent): boolean {
    const { left, right, top, bottom } = this.#host.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }
}
