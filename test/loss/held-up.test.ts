import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { pageScript, wantedEngines } from './asked.js';
import { startDevice, type Device } from './engine.js';
import { serveLossPage, type LossServer } from './loss-server.js';
import type {} from './page/hostile-page.js';

declare global {
  interface Window {
    /** Lets a transaction end that holds up every other one. */
    letGo(): void;
  }
}

for (const engine of wantedEngines()) {
  describe(`words that wait for the database, in ${engine}`, function () {
    this.timeout(120_000);

    let device: Device;
    let server: LossServer;
    let holder: Page;

    before(async () => {
      server = await serveLossPage(await pageScript('test/loss/page/hostile-page.ts'));
      device = await startDevice(engine);
      holder = await device.tab(`${server.address}elsewhere`);
    });

    after(async () => {
      await device.dispose();
      await server.close();
    });

    const started = (page: Page): Promise<unknown> => page.waitForFunction(() => 'hostile' in window);
    const reads = (page: Page, text: string): Promise<unknown> =>
      page.waitForFunction((wanted) => window.hostile.read().includes(wanted), { timeout: 60_000 }, text);
    const holdUp = (): Promise<void> =>
      holder.evaluate(async () => {
        const opening = indexedDB.open('maatwerk');
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
        let isHeld = true;
        const goOn = (): void => {
          drafts.count().onsuccess = () => {
            if (isHeld) goOn();
            else opening.result.close();
          };
        };
        goOn();
        window.letGo = () => (isHeld = false);
      });

    for (const [ending, leave] of [
      ['reloaded', (page: Page) => page.reload()],
      ['left for another page and come back to', (page: Page) => page.goto(`${page.url()}?visit=2`)],
    ] as const) {
      it(`are there after the page is ${ending}`, async () => {
        const page = await device.tab(`${server.address}page`);
        await started(page);
        const caseId = `M-${ending.replaceAll(' ', '-')}`;
        await page.evaluate((id) => window.hostile.open(id), caseId);
        await reads(page, 'Perspectief');
        await page.evaluate(() => window.hostile.written());
        await holdUp();
        await page.evaluate(() => {
          window.hostile.type('midden in een');
          window.hostile.type('midden in een w');
        });

        await leave(page);
        await holder.evaluate(() => window.letGo());
        await started(page);
        await page.evaluate((id) => window.hostile.open(id), caseId);

        await reads(page, 'midden in een w');
        expect(await page.evaluate(() => window.hostile.read())).to.include('midden in een w');
        await page.close();
      });
    }
  });
}
