import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { newDevice, startBrowser, type Device } from './portal.js';
import { prepareCase } from './prepared-case.js';

const caseId = 'M-9';

describe('somebody who types in the same plan in another tab', function () {
  this.timeout(120_000);

  let browser: Browser;
  let device: Device;

  before(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
    const tab = await device.tab('lead', caseId);
    await prepareCase(tab.page, caseId, 'draft');
    await tab.page.close();
  });

  after(() => browser.close());

  it('is shown with name and field, without a word of what is typed, and goes by itself', async () => {
    const lead = await device.tab('lead', caseId);
    const caseWorker = await device.tab('caseWorker', caseId);
    await lead.reads('Ondersteuning');
    const heard = lead.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const channel = new BroadcastChannel('maatwerk:maatwerk:typing');
          channel.onmessage = ({ data }) => resolve(JSON.stringify(data));
        }),
    );

    await caseWorker.keyboard.reach(/^Ondersteuning/);
    await caseWorker.keyboard.type('geheim');
    await lead.reads('Consulent typt bij ondersteuning');
    await caseWorker.page.close();

    expect(await heard).not.to.contain('geheim');
    const line = lead.page.locator('.save-state', { hasText: 'Consulent typt bij' }).first();
    await line.waitFor({ state: 'detached', timeout: 14_000 });
  });

  it('is another window when it is the same person', async () => {
    const [one, two] = [await device.tab('lead', caseId), await device.tab('lead', caseId)];
    await one.reads('Ondersteuning');

    await two.keyboard.reach(/^Behandeling/);
    await two.keyboard.type('g');

    await one.reads('In een ander venster wordt bij behandeling getypt');
  });
});
