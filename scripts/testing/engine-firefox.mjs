import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../firefox.mjs';

// https://searchfox.org/mozilla-central/search?q=layout.css.prefers
const preferences = {
  'prefers-color-scheme': ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }, 2],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { reduce: 1, 'no-preference': 0 }, undefined],
  'prefers-contrast': [
    'layout.css.prefers-contrast.content-override',
    { more: 0, less: 1, 'no-preference': 2 },
    undefined,
  ],
};

/**
 * Starts a Firefox and answers `{page, close()}`: a page of Puppeteer whose two functions that change media work, and
 * what ends the browser. Throws `noFirefox` when there is none.
 */
export async function startFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    timeout: 120_000,
    protocolTimeout: 180_000,
    // pages of two tests stand beside each other, and a field tells of a change only in the one that has focus
    extraPrefsFirefox: { 'focusmanager.testmode': true },
    // the medium of a page is changed from the browser's own window
    args: ['--remote-allow-system-access'],
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  // a page with words that are not kept asks before it is left; Puppeteer leaves the question to us
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const inBrowser = await browserWindow(browser);
  // it would wait for an answer to its print dialog, which nobody sees
  await page.evaluateOnNewDocument(() => {
    window.print = () => {
      for (const moment of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(moment));
    };
  });
  // it starts with focus in its address bar, and may give it back when a page is left
  const focusPage = () => inBrowser('window.focus(); gBrowser.selectedBrowser.focus(); 1');
  const go = page.goto.bind(page);
  page.goto = async (...asked) => {
    await focusPage();
    const answer = await go(...asked);
    await focusPage();
    return answer;
  };
  page.emulateMediaType = async (type) => {
    await inBrowser(
      `for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = '${type === 'print' ? 'print' : ''}'; 1`,
    );
    await page.waitForFunction(`matchMedia('print').matches === ${type === 'print'}`, { polling: 20 });
  };
  page.emulateMediaFeatures = async (features) => {
    for (const { name, value } of features ?? []) await emulate(page, inBrowser, name, value);
  };
  return { page, close: () => browser.close() };
}

async function emulate(page, inBrowser, name, value) {
  const [preference, numbers, none] = preferences[name] ?? [];
  if (preference === undefined) throw new Error(`Firefox cannot change ${name}.`);
  const number = numbers[value] ?? none;
  const clear = `Services.prefs.clearUserPref('${preference}'); 1`;
  await inBrowser(number === undefined ? clear : `Services.prefs.setIntPref('${preference}', ${number}); 1`);
  if (value) await page.waitForFunction(`matchMedia('(${name}: ${value})').matches`, { polling: 20 });
}

async function browserWindow(browser) {
  const { connection } = browser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  return async (expression) => {
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: false });
    if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  };
}
