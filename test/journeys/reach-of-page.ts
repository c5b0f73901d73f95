import type { Page } from 'playwright-core';

/** What of a page lies outside the window sideways or is cut off, each as a few words; none when all can be read. */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(look);
}

/** What can be pressed and is smaller than it may be: 24 px for all, 48 px high for buttons and fields. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(measure);
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

function measure(): readonly string[] {
  const found: string[] = [];
  const targets = 'button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=slider]';
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.matches(targets) || element.closest('[hidden], .skip')) continue;
      // A tick or dot is pressed by its label.
      const isDot = element.matches('[type=radio], [type=checkbox]');
      const pressed = isDot ? ((element as HTMLInputElement).labels?.[0] ?? element) : element;
      const { width, height } = pressed.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(pressed).visibility === 'hidden') continue;
      const isInText = element.matches('a[href], button.link') && element.closest('p, li, td') !== null;
      const isControl = element.matches('.button, .tab, select, textarea, input') && !isDot;
      const least = isControl ? 48 : 24;
      if (height < least - 0.5 || width < 24 - 0.5 || (element.matches('.button--icon') && width < 48 - 0.5)) {
        if (isInText && !isControl && height >= 18) continue;
        const name = element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id);
        found.push(
          `${String(Math.round(width))}×${String(Math.round(height))} <${element.localName} class="${element.className}"> ${name.slice(0, 50)}`,
        );
      }
    }
  };
  visit(document);
  return [...new Set(found)];
}
