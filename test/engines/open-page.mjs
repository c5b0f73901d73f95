import { engines } from '../../scripts/testing/engine-browsers.mjs';

/** The names of the engines: chromium, firefox, webkit. */
export const engineNames = Object.keys(engines);

/**
 * Opens an address in an engine of `engineNames`, in a browser of its own, and answers the page:
 * - `open(url)` loads another address in it;
 * - `evaluate(code, ...args)` runs a function of the page, or an expression, and answers what JSON can carry of it;
 * - `type(text)` and `press(key)` (`Tab`, `Enter`, `a`) go to what has focus, `down(key)` and `up(key)` hold a key;
 * - `click(selector)` presses the middle of an element with a real mouse; ` >>> ` goes into a shadow root;
 * - `resize(width, height)` sets the size of the viewport, in CSS pixels;
 * - `screenshot(path?)` answers a PNG as a Buffer;
 * - `consoleMessages()` answers `{kind, text}` of what was written to the console and of errors nobody caught;
 *   WebKit tells no driver of them, so there it knows only those after the address was loaded: a page that must know
 *   earlier ones listens itself, in its first script;
 * - `close()` ends the browser.
 * Throws an Error with a sentence for the reader when the engine is not there.
 */
export async function openPage(engine, url) {
  if (!Object.hasOwn(engines, engine)) throw new Error(`There is no engine ${engine}: ${engineNames.join(', ')}.`);
  const browser = await engines[engine].start();
  const { page } = browser;
  const messages = [];
  page.on?.('console', (message) => messages.push({ kind: message.type(), text: message.text() }));
  page.on?.('pageerror', (error) => messages.push({ kind: 'error', text: String(error) }));
  const open = async (address) => {
    await page.goto(address);
    if (!page.on) await page.evaluate(keepMessages);
  };
  const opened = {
    open,
    evaluate: (code, ...args) => page.evaluate(code, ...args),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    async click(selector) {
      const place = await page.evaluate(middleOf, selector);
      if (!place) throw new Error(`Nothing on the page is ${selector}.`);
      await page.mouse.click(...place);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => Buffer.from(await page.screenshot(path === undefined ? {} : { path })),
    consoleMessages: async () => (page.on ? messages : page.evaluate('globalThis.keptMessages')),
    close: () => browser.close(),
  };
  try {
    await open(url);
    return opened;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// Runs in the page.
function middleOf(selector) {
  let found = document;
  for (const part of selector.split(' >>> ')) found = (found?.shadowRoot ?? found)?.querySelector(part);
  if (!found) return null;
  found.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

// Runs in the page.
function keepMessages() {
  const kept = (globalThis.keptMessages = []);
  for (const kind of ['debug', 'error', 'info', 'log', 'warn']) {
    const write = console[kind];
    console[kind] = (...words) => {
      kept.push({ kind, text: words.map(String).join(' ') });
      write.apply(console, words);
    };
  }
  addEventListener('error', ({ error, message }) => kept.push({ kind: 'error', text: String(error ?? message) }));
  addEventListener('unhandledrejection', ({ reason }) => kept.push({ kind: 'error', text: String(reason) }));
}
