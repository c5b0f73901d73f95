import { nameOf, rootsIn, stopsIn, type Faults } from './field-faults.contract.js';

const regions = ':is([aria-live], [role=status], [role=alert], [role=log]):not([aria-live=off])';

/** Where the order of Tab leaves the order of the eye: upwards without going to a column beside it, or back in a line. */
export function orderFaults(element: Element): Faults {
  const stops = stopsIn(element);
  return stops.slice(1).flatMap((stop, index) => {
    const former = stops[index]!;
    const [from, to] = [former.getBoundingClientRect(), stop.getBoundingClientRect()];
    const goesUp = to.bottom <= from.top + 1 && to.left < from.right - 1;
    const isInLine =
      Math.min(to.bottom, from.bottom) - Math.max(to.top, from.top) > Math.min(to.height, from.height) / 2;
    const goesBack = isInLine && to.right <= from.left + 1;
    return goesUp || goesBack
      ? [`Tab goes from “${nameOf(former)}” ${goesUp ? 'up' : 'back'} to “${nameOf(stop)}”`]
      : [];
  });
}

/** What has focus, through all roots; the body where nothing has. */
export function focused(): Element {
  let found = document.activeElement ?? document.body;
  while (found.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/** Follows what an element does while it is used. */
export interface Watch {
  /** What did not hold since the last time, and where focus went after a press. */
  faults(): Faults;
  stop(): void;
}

/** Follows what speaks and what takes focus in an element: a region speaks only when it was there before, a new summary of errors takes focus. */
export function watchOf(element: Element): Watch {
  const found: string[] = [];
  const summaries = new Set<Element>();
  const watched = new Set<ShadowRoot>();
  const listen = (changes: readonly MutationRecord[]): void => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const spoken = [node, ...node.querySelectorAll(regions)].filter((one) => one.matches(regions));
        for (const region of spoken) {
          const isInside = (region.parentElement?.closest(regions) ?? null) !== null;
          const text = region.textContent.trim();
          if (!isInside && text !== '')
            found.push(`“${text.slice(0, 60)}” is said by a region that was not there before`);
        }
      }
  };
  const observer = new MutationObserver(listen);
  const watch = (): void => {
    for (const root of rootsIn(element)) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { childList: true, subtree: true });
      for (const one of root.querySelectorAll('.error-summary')) summaries.add(one);
    }
  };
  watch();
  return {
    faults: () => {
      listen(observer.takeRecords());
      const appeared = rootsIn(element).flatMap((root) => [...root.querySelectorAll('.error-summary')]);
      const untold = appeared.filter((one) => !summaries.has(one) && !one.contains(focused()));
      for (const one of appeared) summaries.add(one);
      watch();
      return [
        ...found.splice(0),
        ...untold.map((one) => `the summary “${one.textContent.trim().slice(0, 60)}” has no focus`),
      ];
    },
    stop: () => observer.disconnect(),
  };
}

/** Whether something in an element, or in an element inside it, has focus. */
export function isFocusIn(element: Element): boolean {
  const { activeElement } = document;
  return activeElement !== null && (activeElement === element || element.contains(activeElement));
}
