import { engines } from './engine-browsers.mjs';

const patience = 30_000;

async function isLeft(page) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience, false)));
  const left = page.goto('about:blank').then(
    () => true,
    () => false,
  );
  const answer = await Promise.race([left, late]);
  clearTimeout(timer);
  return answer;
}

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
      const browser = active.get(session);
      active.delete(session);
      // a browser that does not leave its page is of no use to the next test
      if (await isLeft(browser.page)) idle.push(browser);
      else await browser.close();
      return {};
    },
    startDebugSession: () => Promise.reject(new Error(`A test cannot be debugged in ${engine} from here.`)),
    stop: async () => {
      await Promise.allSettled(started.map((browser) => browser.close()));
    },
  };
}
