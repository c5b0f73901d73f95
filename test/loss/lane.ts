import type { Page } from 'puppeteer-core';
import type { Device } from './engine.js';
import type { LossServer } from './loss-server.js';
import { outcomesOf, type Outcome } from './outcome.js';
import type {} from './page/loss-page.js';
import type { Ending, EndReport, StartReport } from './report.js';

/** One tab in which pages are typed in and ended, one after the other, each going on with the words of the one before. */
export interface Lane {
  /** Types at every place and ends the page; answers what came back. */
  repeat(ending: Ending, delay: number): Promise<readonly Outcome[]>;
  /** Closes the tab. */
  close(): Promise<void>;
}

/** What the page is asked for: which saver, and how durable its transactions are. */
export interface LaneOptions {
  readonly name: string;
  readonly saver?: 'naive';
  readonly durability?: 'strict' | 'relaxed';
}

// Letters of its own for each place: no text of one can be mistaken for a text of another.
const alphabets: Readonly<Record<string, string>> = { case: 'abcdefgh', alone: 'nopqrstu', naive: 'nopqrstu' };
const wordLength = 4;

/** Opens the page in a tab of the device. */
export async function openLane(device: Device, server: LossServer, options: LaneOptions): Promise<Lane> {
  const { name } = options;
  const address = `${server.address}page?${new URLSearchParams({ ...options }).toString()}`;
  let found: StartReport;
  let page: Page;
  let count = 0;

  async function open(): Promise<void> {
    const started = server.started(name);
    page = await device.tab(address);
    found = await started;
  }

  async function typeAt(place: string, text: string): Promise<void> {
    await inPage(() => page.evaluate((where) => window.loss.focus(where as never), place));
    await page.keyboard.type(text);
  }

  // What the server received of the editor in the form must be what was typed there, too.
  function withForm(ended: EndReport, started: StartReport): readonly [EndReport, StartReport] {
    const { alone } = ended.typed;
    if (alone === undefined) return [ended, started];
    const { perspective } = JSON.parse(server.sent(name) || '{}') as { perspective?: string };
    const acknowledged = { ...ended.acknowledged, form: ended.acknowledged['alone'] ?? '' };
    return [
      { ...ended, typed: { ...ended.typed, form: alone }, acknowledged },
      { ...started, found: { ...started.found, form: perspective ?? '' } },
    ];
  }

  await open();
  return {
    close: () => page.close(),
    async repeat(ending, delay) {
      // Every place has its turn to hold the last keystroke.
      const places = Object.keys(found.found);
      const order = count % 2 === 0 ? places : places.toReversed();
      const last = order.at(-1) ?? '';
      const words = new Map(places.map((place) => [place, wordOf(place, count)]));
      count += 1;
      const plan = { ending, delay, last, until: (found.found[last] ?? '') + (words.get(last) ?? '') };
      const killed = new Promise<EndReport>((resolve) => {
        server.onKill(name, (report) => {
          void device.kill().then(() => resolve(report));
        });
      });
      const started = ending === 'kill' ? null : server.started(name);
      await inPage(() => page.evaluate((told) => window.loss.endAfter(told), plan));
      for (const place of order.slice(0, -1)) await typeAt(place, words.get(place) ?? '');
      // The page may be gone before the driver hears that the last key is up.
      const typing = typeAt(last, words.get(last) ?? '').catch(() => undefined);
      let ended: EndReport | null;
      if (started) {
        found = await started;
        ended = found.ended;
        await typing;
      } else {
        ended = await killed;
        await device.open();
        await open();
      }
      if (!ended) throw new Error(`the page of ${name} came up without an end`);
      return outcomesOf(ending, delay, ...(ending === 'submit' ? withForm(ended, found) : ([ended, found] as const)));
    },
  };
}

function wordOf(place: string, count: number): string {
  const letters = alphabets[place] ?? '';
  return Array.from({ length: wordLength }, (_, digit) => letters[(count >> (3 * digit)) % 8]).join('');
}

// The page says that it came up before the driver hears that the one before is gone: then it asks the wrong one.
async function inPage(ask: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
