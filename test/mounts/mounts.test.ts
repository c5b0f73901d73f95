import { expect } from 'chai';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { serveElement, type ElementPage } from '../journeys/element-page.js';
import { mountTable, retainedIn, type MountRound } from './mount-table.js';
import { heldBy, type Held } from './retained.js';
import { allSurroundings, type Surroundings } from './surroundings.js';

// Twenty of each in every run; `npm run check:mounts` asks for 10,000 and for the table.
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
    // What a first one brings for good, such as a listener of the page, is there once.
    for (const tag of await tagsOf(page)) for (const place of allSurroundings) await mount(tag, place, 1);
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await served.close();
  });

  const tagsOf = (of: Page): Promise<readonly string[]> => of.evaluate(() => window.mounts.tags);
  const mount = (tag: string, place: Surroundings, times: number): Promise<void> =>
    page.evaluate((...all) => window.mounts.mount(...all), tag, place, times);

  // Words that were typed are kept a moment later, and a session ends once they are.
  async function heldInTheEnd(before: Held | null): Promise<Held> {
    for (let tries = 1; ; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const held = await heldBy(page, protocol);
      const grew = before && Object.values(retainedIn(roundOf(before, held))).some((count) => count > 0);
      if (tries === 20 || (!grew && Object.keys(held.elements).length === 0)) return held;
    }
  }

  const roundOf = (before: Held, after: Held): MountRound => ({ surroundings: 'alone', mounted: {}, before, after });

  it('is held by nothing, wherever it stood and however often', async () => {
    const tags = await tagsOf(page);
    const times = Math.ceil((asked || 20 * tags.length) / (tags.length * allSurroundings.length));
    const rounds: MountRound[] = [];

    for (const surroundings of allSurroundings) {
      const before = await heldInTheEnd(null);
      for (const tag of tags) await mount(tag, surroundings, times);
      const mounted = Object.fromEntries(tags.map((tag) => [tag, times]));
      rounds.push({ surroundings, mounted, before, after: await heldInTheEnd(before) });
    }

    if (asked > 0) console.log(mountTable(rounds));
    expect(tags.length).to.be.above(15);
    expect(rounds.map(retainedIn)).to.deep.equal(rounds.map(() => ({})));
  });

  // Twice in the page each: it was moved.
  it('is found when it leaks, each of them', async () => {
    const before = await heldInTheEnd(null);

    await mount('leaking-element', 'alone', 7);

    const after = await heldBy(page, protocol);
    expect(retainedIn(roundOf(before, after))).to.deep.equal({ 'leaking-element': 7, listeners: 14 });
  });
});
