/** Where elements come from that are fetched when they are first drawn. */
export interface ElementSource {
  /**
   * Fetches and registers the element of a tag, and then what that draws beside itself; resolves when the element is
   * there or could not be fetched. `place` is the element itself, not known yet, in which may be said how it goes. `null`: not one of its tags.
   */
  need(tag: string, place?: HTMLElement): Promise<void> | null;
  /** Whether something could not be fetched that does not say so in a place of its own. */
  readonly hasFailed: boolean;
  /** Asks again for all that could not be fetched. */
  retry(): void;
  /** Calls back when `hasFailed` changes; answers the way to stop. */
  listen(changed: () => void): () => void;
}

const sources = new Set<ElementSource>();

/** Adds a place to fetch elements from; a composition does so, and without one every element is registered by the page. */
export function provideElementSource(source: ElementSource): void {
  sources.add(source);
}

/** What was provided. */
export function elementSources(): readonly ElementSource[] {
  return [...sources];
}

/**
 * Asks for the element of a tag that is about to be drawn, and for what that draws beside itself; resolves at once where
 * it is there, or where nothing fetches it.
 */
export async function needElement(tag: string, place?: HTMLElement): Promise<void> {
  await Promise.all([...sources].map(async (source) => source.need(tag, place)));
}
