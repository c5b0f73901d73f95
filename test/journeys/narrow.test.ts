import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { newNarrowDevice, portalUrl, startBrowser, type Device } from './portal.js';
import { prepareCase } from './prepared-case.js';
import { outOfReach, smallTargets } from './reach-of-page.js';

const caseId = 'M-11';
// A window of 1280 by 1024 at 400 % has 320 by 256 CSS pixels.
const windows = { 'of 320 px': { width: 320, height: 640 }, 'at 400 %': { width: 320, height: 256 } } as const;
const parts = ['Canvas', 'Kosten en baten', 'Waardendriehoek', 'Besluit'] as const;
const stages = { draft: 'lead', table: 'housing' } as const;

for (const [what, size] of Object.entries(windows)) {
  describe(`a case in a window ${what}`, function () {
    this.timeout(120_000);

    let browser: Browser;
    let device: Device;

    before(async () => {
      browser = await startBrowser();
    });

    beforeEach(async () => {
      device = await newNarrowDevice(browser, size);
    });

    afterEach(() => device.close());

    after(() => browser.close());

    for (const [stage, person] of Object.entries(stages) as ['draft' | 'table', 'lead' | 'housing'][]) {
      it(`scrolls one way only and hides nothing, in every part, at ${stage}`, async () => {
        const household = await device.tab('household', caseId);
        await prepareCase(household.page, caseId, stage);
        await household.page.close();
        const { page } = await device.tab(person, caseId);

        for (const part of parts) {
          await page.getByRole('tab', { name: part }).click();
          await page.getByRole('tabpanel', { name: part }).waitFor();
          expect(await outOfReach(page), part).to.deep.equal([]);
        }
      });
    }

    it('scrolls one way only in the list of cases, while a copy is opened, and once signed out', async () => {
      const page = await device.context.newPage();
      await page.goto(`${portalUrl}?as=lead`);
      await page.getByRole('button', { name: 'Open een kopie' }).click();
      await page.locator('input[type=file]').waitFor();
      const listed = await outOfReach(page);
      await page.goto(`${portalUrl}?signed-out`);
      await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();

      expect([...listed, ...(await outOfReach(page))]).to.deep.equal([]);
    });
  });
}

describe('what can be pressed in a case', function () {
  this.timeout(120_000);

  let browser: Browser;

  before(async () => {
    browser = await startBrowser();
  });

  after(() => browser.close());

  const sizes = { 'of 320 px': windows['of 320 px'], 'of 1280 px': { width: 1280, height: 900 } };
  for (const [what, size] of Object.entries(sizes)) {
    it(`is large enough in a window ${what}, in every part`, async () => {
      const device = await newNarrowDevice(browser, size);
      const household = await device.tab('household', caseId);
      await prepareCase(household.page, caseId, 'draft');
      const { page } = await device.tab('lead', caseId);

      for (const part of parts) {
        await page.getByRole('tab', { name: part }).click();
        await page.getByRole('tabpanel', { name: part }).waitFor();
        expect(await smallTargets(page), part).to.deep.equal([]);
      }
      await device.close();
    });
  }
});
