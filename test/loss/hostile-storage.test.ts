import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { CDPSession, Page } from 'puppeteer-core';
import { pageScript, wantedEngines } from './asked.js';
import { startDevice, type Device } from './engine.js';
import { serveLossPage, type LossServer } from './loss-server.js';
import type {} from './page/hostile-page.js';

// The quota and the clearing are asked of the browser itself, which only Chromium offers.
for (const engine of wantedEngines().filter((one) => one === 'chromium')) {
  describe(`storage that fails, in ${engine}`, function () {
    this.timeout(120_000);

    let device: Device;
    let server: LossServer;
    let page: Page;
    let protocol: CDPSession;

    before(async () => {
      server = await serveLossPage(await pageScript('test/loss/page/hostile-page.ts'));
      device = await startDevice(engine);
    });

    after(async () => {
      await device.dispose();
      await server.close();
    });

    beforeEach(async () => {
      page = await device.tab(`${server.address}page`);
      protocol = await page.createCDPSession();
      await page.waitForFunction(() => 'hostile' in window);
    });

    afterEach(async () => {
      await protocol.send('Storage.overrideQuotaForOrigin', { origin: server.address.slice(0, -1) });
      await page.close();
    });

    const open = (caseId: string, as: 'lead' | 'caseWorker' = 'lead'): Promise<void> =>
      page.evaluate((id, who) => window.hostile.open(id, who), caseId, as);
    const type = (text: string): Promise<void> => page.evaluate((typed) => window.hostile.type(typed), text);
    const reads = async (text: string): Promise<void> => {
      const found = page.waitForFunction((wanted) => window.hostile.read().includes(wanted), { timeout: 60_000 }, text);
      await found.catch(async () => {
        expect(await page.evaluate(() => window.hostile.read().replace(/\s+/g, ' '))).to.include(text);
      });
    };
    const copied = (): Promise<string> => page.evaluate(() => window.hostile.copy());

    it('is told when it is full: typing goes on, and a copy holds every word', async () => {
      // Set before the first transaction: the browser remembers for a while how much room there was.
      const origin = server.address.slice(0, -1);
      await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
      await open('M-full');
      await reads('Perspectief');

      // In lines: a browser takes long to lay out one of a million letters.
      await type(randomBytes(600_000).toString('hex').replaceAll(/.{80}/g, '$&\n'));
      await reads('het apparaat is vol');
      await type('toch nog een woord');

      await reads('toch nog een woord');
      expect(await copied()).to.include('toch nog een woord');
    });

    it('is told when it is cleared under the page: what stood there stays, and a copy holds every word', async () => {
      await open('M-cleared');
      await reads('Perspectief');
      await type('voor het wissen');
      await reads('Alleen op dit apparaat bewaard');

      await protocol.send('Storage.clearDataForOrigin', {
        origin: server.address.slice(0, -1),
        storageTypes: 'indexeddb',
      });
      await type('voor en na het wissen');

      await reads('Dit apparaat bewaart nu niets');
      await reads('voor en na het wissen');
      expect(await copied()).to.include('voor en na het wissen');
    });

    it('is told when an old tab holds the database, and opens once that tab is closed', async () => {
      const old = await device.tab(`${server.address}elsewhere`);
      await old.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open('maatwerk');
            // Held on to: a connection that nobody refers to is closed.
            request.onsuccess = () => resolve(void Object.assign(window, { held: request.result }));
          }),
      );
      await page.evaluate(() => void indexedDB.deleteDatabase('maatwerk'));

      await open('M-blocked');
      await reads('Sluit dat venster');
      await old.close();
      await open('M-blocked');

      await reads('Perspectief');
    });

    for (const [what, absent] of [
      ['is absent', 'undefined'],
      ['refuses to open', '{ open() { throw new DOMException("private", "InvalidStateError"); } }'],
    ] as const) {
      it(`is told when it ${what}: a case goes on in memory, and a copy holds every word`, async () => {
        await page.evaluateOnNewDocument(
          `Object.defineProperty(window, 'indexedDB', { configurable: true, value: ${absent} })`,
        );
        await page.reload();
        await page.waitForFunction(() => 'hostile' in window);
        await open('M-private');

        await reads('Perspectief');
        await type('alleen hier');

        await reads('Uw tekst staat alleen op deze pagina');
        expect(await copied()).to.include('alleen hier');
      });
    }

    it('shows the next person nothing of what the one before typed and did not save', async () => {
      await open('M-shared');
      await reads('Perspectief');
      await type('geheim van de vorige');
      await page.evaluate(() => window.hostile.written());
      // As a crash does: nothing is saved or forgotten any more.
      await device.kill();
      await device.open();
      page = await device.tab(`${server.address}page`);
      protocol = await page.createCDPSession();
      await page.waitForFunction(() => 'hostile' in window);

      await open('M-shared', 'caseWorker');
      await reads('Perspectief');

      expect(await page.evaluate(() => window.hostile.read())).to.not.include('geheim van de vorige');

      // They were there all the time: who typed them finds them again.
      await open('M-shared');
      await reads('geheim van de vorige');
    });
  });
}
