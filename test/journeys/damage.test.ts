import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { newDevice, startBrowser, type Device } from './portal.js';
import { prepareCase } from './prepared-case.js';

/** Changes one stored value of the kit's database from outside the kit, as a broken disk or a curious hand would. */
function alter(page: Page, store: string, change: 'document' | 'entry'): Promise<void> {
  return page.evaluate(alterInBrowser, { store, change });
}

async function alterInBrowser({ store, change }: { store: string; change: string }): Promise<void> {
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('the database did not answer'));
    });
  const database = await wait(indexedDB.open('maatwerk'));
  const kept = database.transaction(store, 'readwrite').objectStore(store);
  const cursor = await wait(kept.openCursor());
  if (!cursor) throw new Error(`nothing is stored in ${store}`);
  const value = JSON.parse(JSON.stringify(cursor.value)) as unknown;
  const altered = JSON.parse(
    JSON.stringify(value).replace(
      change === 'entry' ? 'case.open' : 'drie maanden',
      change === 'entry' ? 'case.Open' : 'nul maanden',
    ),
  ) as unknown;
  await wait(cursor.update(altered));
  database.close();
}

/** Everything in the kit's database as one text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database did not answer'));
      });
    const database = await wait(indexedDB.open('maatwerk'));
    const stores = [...database.objectStoreNames];
    const values = await Promise.all(
      stores.map((store) => wait(database.transaction(store).objectStore(store).getAll())),
    );
    database.close();
    return JSON.stringify(values);
  });
}

describe('a stored case that was altered outside the kit', function () {
  this.timeout(120_000);

  let browser: Browser;
  let device: Device;

  beforeEach(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
  });

  afterEach(() => browser.close());

  for (const [what, store, change, sentence] of [
    ['text', 'cases', 'document', 'De'],
    ['history', 'entries', 'entry', 'De geschiedenis van deze casus klopt niet'],
  ] as const) {
    it(`opens with a clear message about its ${what}, is not written over, and can be copied`, async () => {
      const tab = await device.tab('lead', 'M-3');
      await prepareCase(tab.page, 'M-3', 'draft');
      await alter(tab.page, store, change);
      const before = await everythingStored(tab.page);

      await tab.reload();
      await tab.reads('Deze casus gaat niet open');
      await tab.reads(sentence);
      const download = tab.page.waitForEvent('download');
      await tab.keyboard.activate(/kopie/);

      expect((await download).suggestedFilename()).to.equal('M-3.json');
      expect(await everythingStored(tab.page)).to.equal(before);
    });
  }
});

describe('a case whose texts are erased', function () {
  this.timeout(120_000);

  it('holds no typed word anywhere on the device, and still shows where it stood', async () => {
    const browser = await startBrowser();
    const device = await newDevice(browser);
    const household = await device.tab('household', 'M-4');
    await prepareCase(household.page, 'M-4', 'table');
    const tab = await device.tab('lead', 'M-4');
    await tab.keyboard.fill(/^Behandeling/, 'speltherapie');
    expect(await everythingStored(tab.page)).to.contain('speltherapie');

    await tab.keyboard.activate('Beheer van deze casus');
    await tab.keyboard.activate('Wis alle teksten van deze casus');
    await tab.reads('De teksten zijn gewist.');
    await tab.reload();

    await tab.reads('Het besluit en het zegel zijn bewaard');
    await tab.stage('Doorbraaktafel');
    const stored = await everythingStored(tab.page);
    for (const word of ['speltherapie', 'drie maanden', 'hardheidsclausule', 'huurschuld', 'gewone regeling']) {
      expect(stored, word).to.not.contain(word);
    }
    await browser.close();
  });
});
