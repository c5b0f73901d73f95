/* eslint no-restricted-syntax: 'off' -- what a host has in its storage is what is looked at */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serveStrictPage, strictPolicy, type StrictPage } from '../journeys/strict-page.js';
import { hostPage } from './host-page.js';
import type { Traces } from './traces.js';
import { watchPage } from './watch-page.js';

/** A page of a host with the kit on it, that is looked at. */
export interface Visit {
  readonly page: Page;
  /** One look at all there is to see, from inside and outside the page. */
  look(): Promise<Traces>;
  /** Loads the script-tag file. */
  arrive(): Promise<void>;
  close(): Promise<void>;
}

const listenedTo = ['window', 'document', 'document.documentElement', 'document.body', 'document.forms[0]'];

/** Opens the page of the host as the host made it, with something focused and a way down. */
export async function visitHost(browser: Browser): Promise<Visit> {
  const served = await serveStrictPage(hostPage, strictPolicy.replace("style-src 'self'", "style-src 'unsafe-inline'"));
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`not caught: ${String(error)}`));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(watchPage);
  await page.addInitScript(() => {
    addEventListener('resize', () => undefined);
    document.addEventListener('click', () => undefined);
    localStorage.setItem('language', 'nl');
    sessionStorage.setItem('visit', '1');
    document.cookie = 'consent=no';
  });
  await page.goto(served.address);
  const protocol = await context.newCDPSession(page);
  // The driver's own listeners come with the first element it is asked for.
  await page.locator('#search').focus();
  await page.evaluate(() => scrollTo(0, 120));
  return {
    page,
    look: async () => ({
      ...(await page.evaluate(() => window.pageWatch.look())),
      listener: await listenersOn(protocol),
      console: [...said],
      request: asked.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js')),
    }),
    arrive: () => page.evaluate(async (address) => void (await import(address)), '/maatwerk.js'),
    close: () => closed(context, served),
  };
}

async function listenersOn(protocol: CDPSession): Promise<readonly string[]> {
  const found: string[] = [];
  for (const expression of listenedTo) {
    const { result } = await protocol.send('Runtime.evaluate', { expression, objectGroup: 'listeners' });
    const { listeners } = await protocol.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    found.push(...listeners.map(({ type }) => `${expression}: ${type}`));
  }
  await protocol.send('Runtime.releaseObjectGroup', { objectGroup: 'listeners' });
  return found;
}

async function closed(context: { close(): Promise<void> }, served: StrictPage): Promise<void> {
  await context.close();
  await served.close();
}
