import type { Page } from 'playwright-core';

/** What of a page lies outside the window sideways or is cut off, each as a few words; none when all can be read. */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(look);
}

/** What can be pressed in the elements of a page and is smaller than it may be; the same measure as of the stories. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const measure = new URL('../../../scripts/testing/small-targets.mjs', import.meta.url);
  const { smallTargets: small } = (await import(measure.href)) as { smallTargets: () => readonly string[] };
  return page.evaluate(small);
}

function look(): readonly string[] {
  const found: string[] = [];
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) found.push(`the page is ${String(wider)} px wider than the window`);
  const nameOf = (element: Element): string =>
    `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`;
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('body *, :host *, *')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.closest('.visually-hidden, .skip, [hidden], svg, [aria-hidden=true]')) continue;
      const style = getComputedStyle(element);
      if (style.display === 'none' || style.display === 'contents' || style.visibility === 'hidden') continue;
      const box = element.getBoundingClientRect();
      // What only a screen reader finds is a pixel large.
      if (box.width <= 1.5 || box.height <= 1.5) continue;
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`outside: ${nameOf(element)}`);
      const isCut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      // Words of a field scroll with its caret; what scrolls by itself must be reachable by keyboard.
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) && element.tabIndex >= 0;
      if (isCut && !scrolls && !/^(input|textarea|select)$/.test(element.localName))
        found.push(`cut off: ${nameOf(element)}`);
    }
  };
  visit(document);
  return [...new Set(found)];
}
