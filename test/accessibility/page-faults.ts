import type { Page } from 'playwright-core';

/** Words of an element that are cut off at the bottom or the top, each as a few words. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (element.closest('.visually-hidden, [hidden], svg, [aria-hidden=true]') || !element.checkVisibility())
          continue;
        const { overflowY } = getComputedStyle(element);
        const isClipped = overflowY === 'hidden' || overflowY === 'clip';
        const words = element.textContent.trim();
        if (isClipped && words !== '' && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1)
          found.push(`cut off: <${element.localName} class="${element.className}"> ${words.slice(0, 40)}`);
      }
    };
    visit(document);
    return found;
  });
}

/** Sets the text as wide as WCAG 1.4.12 asks, in the page and, as a browser's extension does, in every shadow root. */
export function spacedOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    const visit = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
    };
    visit(document);
  });
}

/** What would still move for somebody who asked for no motion. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0.01);
        if (
          lasts(transitionDuration) ||
          (animationName !== 'none' && lasts(animationDuration)) ||
          scrollBehavior === 'smooth'
        )
          found.add(`moves: <${element.localName} class="${element.getAttribute('class') ?? ''}">`);
      }
    };
    visit(document);
    return [...found];
  });
}

/** Badges, notes and errors that say nothing in words. */
export function wordlessSigns(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const isSign = element.matches('.badge, .note, .field__error, .light, [class*=status], [aria-current]');
        if (isSign && element.checkVisibility() && element.textContent.trim() === '')
          found.push(`colour alone: <${element.localName} class="${element.className}">`);
      }
    };
    visit(document);
    return found;
  });
}

/** Where the headings of the element do not begin at the level the host set, skip a level, or say none. */
export function headingFaults(page: Page, level: number): Promise<readonly string[]> {
  return page.evaluate((first) => {
    const levels: { level: number; words: string }[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const given = /^h[1-6]$/.test(element.localName)
          ? element.localName.slice(1)
          : element.getAttribute('aria-level');
        const isHeading = given !== null && (element.matches('h1, h2, h3, h4, h5, h6') || element.role === 'heading');
        if (isHeading && element.checkVisibility())
          levels.push({ level: Number(given), words: element.textContent.trim() });
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document.querySelector('main')!);
    return levels.flatMap(({ level: now, words }, index) => {
      const former = levels[index - 1]?.level ?? first;
      const said = `heading “${words.slice(0, 40)}” of level ${String(now)}`;
      if (words === '') return ['a heading without words'];
      if (index > 0 && now > former + 1) return [`${said} after level ${String(former)}`];
      if (index === 0 && now !== first) return [`${said} comes first, not ${String(first)}`];
      return now < first ? [`${said} above the level of the element`] : [];
    });
  }, level);
}
