import { expect } from 'chai';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { serveElement, type ElementPage } from '../journeys/element-page.js';
import { mountTable, retainedIn, type MountRound } from './mount-table.js';
import { heldBy, type Held } from './retained.js';
import { allSurroundings, type Surroundings } from './surroundings.js';

// Eight of each in every run; `npm run check:mounts` asks for 10,000 and for the table.
const asked = Number(process.env['MOUNTS'] ?? 0);
const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Plan</title>
<link rel="icon" href="data:,"><body><script type="module" src="/maatwerk.js"></script></body></html>`;

describe('an element that left the page', function () {
  this.timeout(asked > 0 ? 0 : 240_000);

  let served: ElementPage;
  let browser: Browser;
  let page: Page;
  let protocol: CDPSession;

  before(async () => {
    served = await serveElement('test/mounts/page/mounts-page.ts', () => html);
    browser = await puppeteer.launch({
      executablePath: process.env['CHROME_PATH'] ?? '',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      timeout: 60_000,
      protocolTimeout: 0,
    });
    page = await browser.newPage();
    protocol = await page.createCDPSession();
    await page.goto(served.address);
    await page.waitForFunction(() => 'mounts' in window, { timeout: 120_000 });
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await served.close();
  });

  const tagsOf = (of: Page): Promise<readonly string[]> => of.evaluate(() => window.mounts.tags);
  const mount = (tag: string, times: number): Promise<void> =>
    page.evaluate((...all) => window.mounts.mount(...all), tag, times);
  const enter = (surroundings: Surroundings): Promise<void> =>
    page.evaluate((around) => window.mounts.enter(around), surroundings);
  const leave = (): Promise<void> => page.evaluate(() => window.mounts.leave());
  const grown = (before: Held, after: Held): Readonly<Record<string, number>> => retainedIn({ before, after });

  // Words that were typed are kept a moment later, and a session ends once they are.
  async function heldInTheEnd(isEnough: (held: Held, former: Held | null) => boolean): Promise<Held> {
    let former: Held | null = null;
    for (let tries = 1; ; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const held = await heldBy(page, protocol);
      if (tries === 20 || isEnough(held, former)) return held;
      former = held;
    }
  }

  // What a first one brings for good, such as a listener of the page, is there once.
  async function entered(surroundings: Surroundings, tags: readonly string[]): Promise<Held> {
    await enter(surroundings);
    for (const tag of tags) await mount(tag, 1);
    return heldInTheEnd((held, former) => JSON.stringify(held) === JSON.stringify(former));
  }

  it('is held by nothing, wherever it stood and however often, also by the case that stays', async () => {
    const tags = await tagsOf(page);
    const times = Math.ceil((asked || 8 * tags.length) / (tags.length * allSurroundings.length));
    const rounds: MountRound[] = [];

    for (const surroundings of allSurroundings) {
      const before = await entered(surroundings, tags);
      for (const tag of tags) await mount(tag, times);
      const after = await heldInTheEnd((held) => Object.keys(grown(before, held)).length === 0);
      rounds.push({ surroundings, mounted: Object.fromEntries(tags.map((tag) => [tag, times])), before, after });
    }
    await leave();
    const left = await heldInTheEnd((held) => Object.keys(held.elements).length === 0);

    if (asked > 0) console.log(mountTable(rounds));
    expect(tags.length).to.be.above(15);
    expect(rounds.map(retainedIn)).to.deep.equal(rounds.map(() => ({})));
    expect(left).to.deep.include({ elements: {}, actors: 0, locks: 0 });
  });

  // Twice in the page each: it was moved.
  it('is found when it leaks, each of them', async () => {
    const before = await entered('alone', []);

    await mount('leaking-element', 7);

    expect(grown(before, await heldBy(page, protocol))).to.deep.equal({ 'leaking-element': 7, listeners: 14 });
  });
});
