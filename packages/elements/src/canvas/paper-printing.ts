import { nothing, render, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PaperCuts, PaperText } from './canvas-paper.js';
import { fitPaper } from './paper-fit.js';

/** The size of the paper, always with its long side down. */
export type PaperSize = 'a4' | 'a3';

// Millimetres of paper with ten left free at every side.
const heights: Readonly<Record<PaperSize, number>> = { a4: 190, a3: 277 };
const pixels = 96 / 25.4;

/** The element that is printed: it has an empty `<div class="paper">` of its own to draw the pages in. */
export interface PaperHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly paper: PaperSize;
  /** What is printed; `null` when there is no plan to print. */
  readonly printed: { readonly texts: readonly PaperText[]; readonly draw: (cuts: PaperCuts) => TemplateResult } | null;
}

/** Lays out the pages of a canvas when the page is about to be printed, and takes them away afterwards. */
export class PaperPrinting implements ReactiveController {
  readonly #host: PaperHost;
  #media: MediaQueryList | null = null;

  constructor(host: PaperHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#turn);
    addEventListener('beforeprint', this.#layOut);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#turn);
    removeEventListener('beforeprint', this.#layOut);
    removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  // A preview of how it prints gives no event of printing.
  readonly #turn = ({ matches }: MediaQueryListEvent): void => {
    if (matches) this.#layOut();
    else this.#clear();
  };

  readonly #layOut = (): void => {
    const { paper, printed } = this.#host;
    const place = this.#place;
    if (!place || !printed) return;
    place.className = `paper paper--${paper} paper--measured`;
    const draw = (cuts: PaperCuts): HTMLElement => {
      render(printed.draw(cuts), place);
      return place.firstElementChild as HTMLElement;
    };
    draw(fitPaper(printed.texts, draw, heights[paper] * pixels));
    place.classList.remove('paper--measured');
  };

  readonly #clear = (): void => {
    const place = this.#place;
    if (place) render(nothing, place);
  };

  get #place(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.paper') ?? null;
  }
}
