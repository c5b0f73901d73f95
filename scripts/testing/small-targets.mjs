/**
 * What can be pressed in the elements of a page and is smaller than it may be, each as words; none when all is large enough: 48 px high
 * for buttons, tabs and fields, 24 px for everything else. Runs in the page.
 */
export function smallTargets() {
  const found = new Set();
  const pressable = 'button, a[href], input, select, textarea, summary, [role=tab], [role=slider]';
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      // What stands around the elements is the host's.
      if (root === document || !element.matches(pressable) || element.closest('[hidden]')) continue;
      // A tick or a dot is pressed by its label.
      const isDot = element.matches('[type=radio], [type=checkbox]');
      const pressed = isDot ? (element.labels?.[0] ?? element) : element;
      const { width, height } = pressed.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(pressed).visibility === 'hidden') continue;
      const isControl = element.matches('.button, .tab, select, textarea, input') && !isDot;
      // WCAG 2.5.8 leaves out a link within a sentence: its height is that of the line.
      const isInSentence = element.matches('a[href], .link') && element.closest('p, li') !== null;
      if (isInSentence) continue;
      const least = isControl ? 48 : 24;
      const narrowest = element.matches('.button--icon') ? 48 : 24;
      if (height >= least - 0.5 && width >= narrowest - 0.5) continue;
      const name = element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id);
      const look = `${element.localName}.${element.className || '-'}`;
      found.add(`small: ${Math.round(width)} by ${Math.round(height)} px, ${look}, ${name.slice(0, 40)}`);
    }
  };
  visit(document);
  return [...found];
}
