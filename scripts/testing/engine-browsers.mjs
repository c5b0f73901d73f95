import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../browser.mjs';
import { ensureFirefox } from '../firefox.mjs';
import { ensureWebKit } from '../webkit.mjs';
import { startFirefox } from './engine-firefox.mjs';
import { startWebKit } from './engine-webkit.mjs';

async function startChromium() {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser(),
    headless: true,
    timeout: 120_000,
    protocolTimeout: 180_000,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const [page] = await browser.pages();
  return { page: page ?? (await browser.newPage()), close: () => browser.close() };
}

/**
 * The browsers the tests run in, by name, each with `ensure()`, which finds or installs it and throws an Error with a
 * sentence for the reader when there is none, and `start()`, which answers a browser of its own with one page:
 * `{page, close()}`. The page has the names that Puppeteer gives: `goto evaluate keyboard mouse setViewport screenshot`.
 */
export const engines = {
  chromium: { ensure: ensureBrowser, start: startChromium },
  firefox: { ensure: ensureFirefox, start: startFirefox },
  webkit: { ensure: ensureWebKit, start: startWebKit },
};
