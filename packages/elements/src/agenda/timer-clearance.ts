import type { LitElement, ReactiveController } from 'lit';

/** Scrolls on when a field that is reached with Tab would stand under the strip that keeps to the top (WCAG 2.4.11). */
export class TimerClearance implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    // A focus that moves within another element, such as the decision, is not told outside of it; a key that goes up is.
    this.#host.addEventListener('keyup', this.#clear);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keyup', this.#clear);
  }

  // The margin is given here and taken back at once: the field may be the host's own.
  readonly #clear = (event: KeyboardEvent): void => {
    const [field] = event.composedPath() as HTMLElement[];
    const strip = this.#host.renderRoot.querySelector('.timer__left');
    // WebKitGTK has no name for the key that goes back.
    const isTab = event.key === 'Tab' || event.code === 'Tab';
    if (!isTab || !field || !strip || getComputedStyle(strip).position !== 'sticky') return;
    const [over, under] = [strip.getBoundingClientRect(), field.getBoundingClientRect()];
    if (under.top >= over.bottom || under.bottom <= over.top) return;
    const { scrollMarginTop } = field.style;
    field.style.scrollMarginTop = `${String(over.height + 8)}px`;
    field.scrollIntoView({ block: 'nearest' });
    field.style.scrollMarginTop = scrollMarginTop;
  };
}
