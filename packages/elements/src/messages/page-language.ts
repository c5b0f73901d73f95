import type { ReactiveElement } from 'lit';

/**
 * Has the elements of the kit under a prefix speak the language of the page at once when a `lang` on it changes, wherever
 * they stand on it; without this they follow it when they draw next. Returns the way to stop.
 */
export function followPageLanguage(prefix = 'maatwerk', page: Document = document): () => void {
  const observer = new MutationObserver(() => drawAgain(page, prefix));
  observer.observe(page, { attributeFilter: ['lang'], subtree: true });
  return () => observer.disconnect();
}

// An element goes before those within it, which take their language from what it draws.
function drawAgain(root: ParentNode, prefix: string): void {
  for (const element of root.querySelectorAll<ReactiveElement>('*')) {
    if (element.localName.startsWith(`${prefix}-`)) (element as Partial<ReactiveElement>).requestUpdate?.();
    if (element.shadowRoot) drawAgain(element.shadowRoot, prefix);
  }
}
