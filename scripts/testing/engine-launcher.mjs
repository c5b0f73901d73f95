import { engines } from './engine-browsers.mjs';

/**
 * A launcher for the test runner that runs tests in an engine of `engines`: a browser for every page that runs at the
 * same time, for only one page of a browser has focus. Its pages take the commands written for Puppeteer.
 */
export function engineLauncher(engine) {
  const idle = [];
  const active = new Map();
  const started = [];
  const start = async () => {
    const browser = await engines[engine].start();
    started.push(browser);
    return browser;
  };
  const pageOf = (session) => {
    const browser = active.get(session);
    if (!browser) throw new Error(`No page of ${engine} runs test session ${session}.`);
    return browser.page;
  };
  return {
    name: engine,
    // the commands of the runner ask for this name
    type: 'puppeteer',
    getPage: pageOf,
    isActive: (session) => active.has(session),
    getBrowserUrl: (session) => pageOf(session).url(),
    async startSession(session, url) {
      const browser = idle.pop() ?? (await start());
      active.set(session, browser);
      await browser.page.setViewport({ width: 800, height: 600 });
      await browser.page.goto(url);
    },
    async stopSession(session) {
      const page = pageOf(session);
      await page.goto('about:blank');
      idle.push(active.get(session));
      active.delete(session);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`A test cannot be debugged in ${engine} from here.`)),
    stop: async () => {
      await Promise.all(started.map((browser) => browser.close()));
    },
  };
}
