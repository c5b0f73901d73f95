import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { keyboardOf, type Keyboard } from './keyboard.js';

/** One device with a browser: tabs of it share what is kept on it. */
export interface Device {
  readonly context: BrowserContext;
  /** Sets the clock of every tab to a moment; it goes on from there. */
  setClock(instant: string): Promise<void>;
  /** A tab on one case, signed in as one person. */
  tab(as: string, caseId: string): Promise<Tab>;
  close(): Promise<void>;
}

/** A tab of the portal, used by keyboard. */
export interface Tab {
  readonly page: Page;
  readonly keyboard: Keyboard;
  /** Waits until this text can be read somewhere in the page. */
  reads(text: string): Promise<void>;
  /** Waits until the case stands at a stage. */
  stage(title: string): Promise<void>;
  /** Opens a part of the case by the arrow keys of its tabs. */
  part(title: string): Promise<void>;
  reload(): Promise<void>;
}

/** Where the built portal is served; set by the command that runs the journeys. */
export const portalUrl = process.env['PORTAL_URL'] ?? 'http://127.0.0.1:4173/';

let shared: Promise<Browser> | undefined;

/**
 * The browser that was found on this machine. Those who ask share one, for a start costs a second of processor time; to
 * close it closes the contexts of whoever asked, and what they kept is gone.
 */
export async function startBrowser(): Promise<Browser> {
  if (!(await shared)?.isConnected()) shared = launched();
  return ownPartOf(await (shared as Promise<Browser>));
}

// journeys end with their last page, and so does the browser
if (typeof after === 'function') after(async () => (await shared)?.close());

function launched(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--lang=nl-NL', '--disable-background-networking'],
  });
}

function ownPartOf(browser: Browser): Browser {
  const contexts: BrowserContext[] = [];
  const own: Pick<Browser, 'newContext' | 'newPage' | 'close'> = {
    newContext: async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      return context;
    },
    newPage: async (options) => (await own.newContext(options)).newPage(),
    close: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
  };
  return new Proxy(browser, {
    get: (whole, name) => {
      const member: unknown = Reflect.get(name in own ? own : whole, name);
      return typeof member === 'function' ? (member.bind(whole) as unknown) : member;
    },
  });
}

/** A new device without anything on it. */
export function newDevice(browser: Browser): Promise<Device> {
  return deviceWith(browser, { viewport: { width: 1280, height: 900 } });
}

/** A tablet of this size in CSS pixels, with a screen that is touched. */
export function newTablet(browser: Browser, viewport: { width: number; height: number }): Promise<Device> {
  return deviceWith(browser, { viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
}

/** A device whose window is this many CSS pixels wide, as a phone or a page at 400 % is. */
export function newNarrowDevice(browser: Browser, viewport: { width: number; height: number }): Promise<Device> {
  return deviceWith(browser, { viewport });
}

async function deviceWith(browser: Browser, options: BrowserContextOptions): Promise<Device> {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options });
  context.setDefaultTimeout(15_000);
  return {
    context,
    setClock: (instant) => context.clock.setSystemTime(new Date(instant)),
    tab: async (as, caseId) => {
      const page = await context.newPage();
      const address = new URL(portalUrl);
      address.searchParams.set('as', as);
      address.searchParams.set('case', caseId);
      await page.goto(address.href);
      return tabOf(page);
    },
    close: () => context.close(),
  };
}

function tabOf(page: Page): Tab {
  const keyboard = keyboardOf(page);
  return {
    page,
    keyboard,
    stage: async (title) => {
      await page.locator('[aria-current="step"]').filter({ hasText: title }).first().waitFor({ state: 'attached' });
    },
    part: async (title) => {
      await keyboard.reach(/^(Canvas|Kosten en baten|Waardendriehoek|Besluit)( |$)/);
      for (let presses = 0; presses < 4; presses++) {
        if ((await keyboard.focused()).name.startsWith(title)) return;
        await keyboard.press('ArrowRight');
      }
      throw new Error(`no tab is named ${title}`);
    },
    reads: async (text) => {
      await page.getByText(text, { exact: false }).first().waitFor({ state: 'attached' });
    },
    reload: async () => {
      await page.reload();
    },
  };
}
