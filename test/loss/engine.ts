import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** The browsers in which words may not be lost. */
export const engines = ['chromium', 'firefox'] as const;

/** One of the `engines`. */
export type Engine = (typeof engines)[number];

/** One browser profile on disk, in a browser that can be killed and opened again on it. */
export interface Device {
  readonly browser: Browser;
  /** A tab on an address. */
  tab(address: string): Promise<Page>;
  /** Ends every process of the browser at once, as a crash or an empty battery does. */
  kill(): Promise<void>;
  /** Starts the browser on the same profile. */
  open(): Promise<void>;
  /** Ends the browser and deletes the profile. */
  dispose(): Promise<void>;
}

// A background tab is made to wait a second for each timer, so tabs that run side by side would be measured wrongly.
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const firefoxPreferences = {
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'dom.min_background_timeout_value': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
};

/** Where the program of an engine is; set by the command that runs the tests. */
export function programOf(engine: Engine): string {
  const program = process.env[engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (program === undefined) throw new Error(`no ${engine} was named; run the test by \`npm run loss\``);
  return program;
}

/** A fresh profile and a browser on it. */
export async function startDevice(engine: Engine): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), `maatwerk-${engine}-`));
  let browser = await launch(engine, profile);
  let isDisposed = false;
  return {
    get browser() {
      return browser;
    },
    async tab(address) {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(address);
      return page;
    },
    async kill() {
      const running = browser.process();
      if (!running?.pid || running.exitCode !== null) return;
      const ended = once(running, 'exit');
      // A negative id is the group: the browser with its pages, network and storage.
      process.kill(-running.pid, 'SIGKILL');
      await ended;
      await untilGone(-running.pid);
      await untilPutBack(profile);
    },
    async open() {
      if (isDisposed) throw new Error('the time of this browser is over');
      browser = await launch(engine, profile);
      // It was disposed of while it came up.
      if (isDisposed) await browser.close();
    },
    async dispose() {
      isDisposed = true;
      const closed = browser.close().catch(() => undefined);
      await Promise.race([closed, new Promise((resolve) => void setTimeout(resolve, 20_000).unref())]);
      browser.process()?.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

// One that is ending still holds its files: a browser that starts meanwhile would take them for damaged.
async function untilGone(group: number): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    try {
      process.kill(group, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

// The driver puts preferences of a profile back once its Firefox is gone; a Firefox that starts meanwhile finds half of them.
async function untilPutBack(profile: string): Promise<void> {
  const isPutBack = (): boolean =>
    ['prefs.js', 'user.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`)));
  for (let tries = 0; tries < 500 && !isPutBack(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

function launch(engine: Engine, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: engine === 'chromium' ? 'chrome' : 'firefox',
    executablePath: programOf(engine),
    userDataDir: profile,
    headless: true,
    timeout: 60_000,
    protocolTimeout: 120_000,
    ...(engine === 'chromium' ? { args: chromiumArgs } : { extraPrefsFirefox: firefoxPreferences }),
  });
}
