import { defineElement } from '../define/define.js';
import { keepDrawnNodes } from '../translation/drawn-nodes.js';
import { showFetching } from './fetching-note.js';
import { provideElementSource, type ElementSource } from './needed-elements.js';

/** Gives the class of an element, fetched where it is not there yet; rejects when it cannot be fetched. */
export type FetchElement = () => Promise<CustomElementConstructor>;

/** What can be fetched for a page, by the noun of its tag: `canvas` is `<maatwerk-canvas>`. */
export interface FetchableElements {
  readonly elements: Readonly<Record<string, FetchElement>>;
  /** What an element draws beside itself, fetched as soon as it is drawn. */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
  /** What elements fetch themselves when a value needs it, so that it can be there beforehand. */
  readonly inner?: readonly (() => Promise<unknown>)[];
}

/** Under which prefix and on which page; `maatwerk` and this one unless set. */
export interface FetchingPlace {
  readonly prefix?: string;
  readonly page?: Document;
}

/**
 * Fetches elements when their tag is first seen on the page, or when another element first draws them. What could not
 * be fetched is told in its place, and asked for again by a button or once there is a connection.
 */
export class ElementFetcher implements ElementSource {
  readonly #fetchable: FetchableElements;
  readonly #prefix: string;
  readonly #page: Document;
  readonly #coming = new Map<string, Promise<void>>();
  readonly #failed = new Set<string>();
  readonly #places = new Map<string, Set<HTMLElement>>();
  readonly #listeners = new Set<() => void>();
  #isScanning = false;

  constructor(fetchable: FetchableElements, { prefix = 'maatwerk', page = document }: FetchingPlace = {}) {
    this.#fetchable = fetchable;
    this.#prefix = prefix;
    this.#page = page;
  }

  get hasFailed(): boolean {
    return [...this.#failed].some((noun) => !this.#places.has(noun));
  }

  /** Fetches what stands on the page now, what is added to it later, and what the elements of this copy of the kit draw. */
  follow(): void {
    provideElementSource(this);
    this.#scan();
    // What stands within our own elements asks by itself; their many changes are not looked at.
    new MutationObserver(() => this.#scanSoon()).observe(this.#page, { childList: true, subtree: true });
    addEventListener('online', () => this.retry());
  }

  /** Fetches and registers these elements, or without a noun all, with what they fetch later; answers whether they are there. */
  async define(nouns: readonly string[] = []): Promise<boolean> {
    const { elements, inner = [] } = this.#fetchable;
    const asked = nouns.length > 0 ? nouns : Object.keys(elements);
    await Promise.all(asked.map((noun) => this.#come(noun)));
    const fetched = await Promise.allSettled(nouns.length > 0 ? [] : inner.map((fetch) => fetch()));
    const areThere = asked.every((noun) => customElements.get(this.#tagOf(noun)));
    return areThere && fetched.every(({ status }) => status === 'fulfilled');
  }

  need(tag: string, place?: HTMLElement): Promise<void> | null {
    const noun = tag.startsWith(`${this.#prefix}-`) ? tag.slice(this.#prefix.length + 1) : '';
    if (!Object.hasOwn(this.#fetchable.elements, noun)) return null;
    if (place && !customElements.get(tag)) this.#wait(noun, place);
    return this.#come(noun);
  }

  retry(): void {
    for (const noun of [...this.#failed]) void this.#come(noun);
  }

  listen(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  #tagOf(noun: string): string {
    return `${this.#prefix}-${noun}`;
  }

  // Once for all that a script adds in one go.
  #scanSoon(): void {
    if (this.#isScanning) return;
    this.#isScanning = true;
    setTimeout(() => {
      this.#isScanning = false;
      this.#scan();
    });
  }

  #scan(): void {
    for (const element of this.#page.querySelectorAll<HTMLElement>(':not(:defined)')) {
      void this.need(element.localName, element);
    }
  }

  #wait(noun: string, place: HTMLElement): void {
    const places = this.#places.get(noun) ?? new Set();
    if (places.has(place)) return;
    this.#places.set(noun, places.add(place));
    this.#tell(noun);
  }

  async #come(noun: string): Promise<void> {
    if (!customElements.get(this.#tagOf(noun))) {
      const coming = this.#coming.get(noun) ?? this.#fetch(noun);
      this.#coming.set(noun, coming);
      await coming;
      this.#coming.delete(noun);
    }
    // Nobody waits for these: each is drawn when it is there.
    for (const beside of this.#fetchable.beside?.[noun] ?? []) {
      if (!customElements.get(this.#tagOf(beside))) void this.#come(beside);
    }
  }

  async #fetch(noun: string): Promise<void> {
    this.#mark(noun, false);
    try {
      const elementClass = await this.#fetchable.elements[noun]?.();
      for (const place of this.#places.get(noun) ?? []) showFetching(place, null);
      this.#places.delete(noun);
      if (elementClass) defineElement(noun, keepDrawnNodes(elementClass), { prefix: this.#prefix });
    } catch {
      this.#mark(noun, true);
    }
  }

  #mark(noun: string, hasFailed: boolean): void {
    const before = this.hasFailed;
    if (hasFailed) this.#failed.add(noun);
    else this.#failed.delete(noun);
    this.#tell(noun);
    if (before !== this.hasFailed) for (const changed of this.#listeners) changed();
  }

  #tell(noun: string): void {
    const state = { hasFailed: this.#failed.has(noun), retry: () => this.retry() };
    for (const place of this.#places.get(noun) ?? []) showFetching(place, state);
  }
}
