import type { Browser, Page } from 'playwright-core';
import { serveElement, type ElementPage } from '../journeys/element-page.js';
import { startBrowser } from '../journeys/portal.js';
import type { Shown } from './stand.js';

/** A page on which elements stand one after another, at a stage of a case that was walked by real commands. */
export interface Stand {
  readonly page: Page;
  /** Draws an element and resolves once it shows its words. */
  show(shown: Shown): Promise<void>;
  /** Changes properties of the element that stands there, and resolves once it is drawn. */
  change(properties: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** How the page is looked at. */
export interface StandOptions {
  readonly width?: number;
  readonly height?: number;
  readonly reducedMotion?: 'reduce';
}

const entry = 'test/accessibility/stand.ts';
const html = `<!doctype html>
  <html lang="nl">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Plan</title>
    <h1>Plan</h1>
    <main></main>
    <script type="module" src="/maatwerk.js"></script>
  </html>`;

// Built and started once for all files that are run together.
let served: Promise<ElementPage> | undefined;
let started: Promise<Browser> | undefined;

after(async () => {
  await (await started)?.close();
  await (await served)?.close();
});

/** The nouns of all elements of the kit. */
export async function everyNoun(): Promise<readonly string[]> {
  const { elementNouns } = (await import(
    new URL('../../../packages/kit/dist/element-nouns.js', import.meta.url).href
  )) as {
    elementNouns: readonly string[];
  };
  return elementNouns;
}

/** Opens the page in a window of this size. */
export async function openStand(options: StandOptions = {}): Promise<Stand> {
  const { width = 1280, height = 900, reducedMotion } = options;
  served ??= serveElement(entry, () => html);
  const { address } = await served;
  const browser = await (started ??= startBrowser());
  const page = await browser.newPage({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width, height },
    ...(reducedMotion ? { reducedMotion } : {}),
  });
  await page.goto(address);
  await page.waitForFunction(() => 'show' in globalThis);
  return {
    page,
    show: async (shown) => {
      await page.evaluate(
        (given) => (globalThis as unknown as { show(shown: Shown): Promise<void> }).show(given),
        shown,
      );
      await page.waitForFunction(() => {
        const root = document.querySelector('main')?.firstElementChild?.shadowRoot;
        // An element with nothing to show draws nothing.
        const isDrawn = root?.childElementCount === 0 || root?.querySelector('[lang]');
        return isDrawn && !root?.querySelector('[role=status].muted');
      });
    },
    change: (properties) => page.evaluate(changeShown, properties),
    close: () => page.close(),
  };
}

async function changeShown(properties: Readonly<Record<string, unknown>>): Promise<void> {
  const element = document.querySelector('main')?.firstElementChild as
    (HTMLElement & { updateComplete?: unknown }) | null;
  for (const [name, value] of Object.entries(properties)) if (element) Reflect.set(element, name, value);
  await element?.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}
