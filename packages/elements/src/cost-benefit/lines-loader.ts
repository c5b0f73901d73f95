import { adoptStyles, type LitElement, type ReactiveController } from 'lit';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import type { MessagesController } from '../messages/messages-controller.js';
import type { LinesHost } from './line-actions.js';
import type { LinesPart } from './lines-part.js';
import type { TypedTexts } from './typed-texts.js';

type Edit = (next: CostBenefit, path: string, done: boolean) => void;

/** The editor for which the lines are fetched. */
export type LoadingHost = LinesHost & { readonly words: MessagesController };

/** How the module with the lines is fetched. */
export type FetchLines = () => Promise<{ readonly LinesPart: typeof LinesPart }>;

let loaded: typeof LinesPart | null = null;

/** Fetches what works line by line when the editor first needs it, and once for all editors on a page. */
export class LinesLoader implements ReactiveController {
  readonly #host: LoadingHost;
  readonly #typed: TypedTexts;
  readonly #edit: Edit;
  readonly #fetchLines: FetchLines;
  #part: LinesPart | null = null;
  #fetching: Promise<void> | null = null;
  /** Whether fetching failed; `retry` tries again. */
  hasFailed = false;

  constructor(
    host: LoadingHost,
    typed: TypedTexts,
    edit: Edit,
    fetchLines: FetchLines = () => import('./lines-part.js'),
  ) {
    this.#host = host;
    this.#fetchLines = fetchLines;
    this.#typed = typed;
    this.#edit = edit;
    host.addController(this);
  }

  /** The lines, once they are there. */
  get part(): LinesPart | null {
    return this.#part;
  }

  /** Resolves when nothing is being fetched any more, whether it came or not. */
  get settled(): Promise<void> | null {
    return this.#fetching;
  }

  /** Asks for the lines; nothing happens where they are there, are coming or failed. */
  need(): void {
    if (this.#part || this.#fetching || this.hasFailed) return;
    if (loaded) this.#take(loaded);
    else this.#fetching = this.#fetch();
  }

  /** Asks again after a failure. */
  retry(): void {
    this.hasFailed = false;
    this.need();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A connection that came back meanwhile deserves another try.
    this.hasFailed = false;
  }

  async #fetch(): Promise<void> {
    try {
      ({ LinesPart: loaded } = await this.#fetchLines());
      this.#take(loaded);
    } catch {
      this.hasFailed = true;
    }
    this.#fetching = null;
    this.#host.requestUpdate();
  }

  #take(Part: typeof LinesPart): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...Part.styles]);
    this.#host.words.add(Part.words);
    this.#part = new Part(this.#host, this.#typed, this.#edit);
  }
}
