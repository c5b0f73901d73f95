import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { newDevice, startBrowser, type Device } from './portal.js';
import { prepareCase } from './prepared-case.js';

describe('two people in two tabs of one browser', function () {
  this.timeout(120_000);

  let browser: Browser;
  let device: Device;

  before(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
  });

  after(() => browser.close());

  it('see each other’s votes without a reload', async () => {
    const housing = await device.tab('housing', 'M-1');
    await prepareCase(housing.page, 'M-1', 'table');
    const youth = await device.tab('youth', 'M-1');
    await housing.reload();
    for (const tab of [housing, youth]) await tab.part('Besluit');

    await housing.keyboard.activate('Voor');
    await youth.reads('2 van 3 paar ogen');
    await youth.keyboard.activate('Voor');

    await housing.reads('3 van 3 paar ogen');
  });

  it('see a vote lapse when the plan changes under it, and count again when the text is put back', async () => {
    const housing = await device.tab('housing', 'M-1');
    await housing.part('Besluit');
    await housing.reads('3 van 3 paar ogen');
    const lead = await device.tab('lead', 'M-1');
    const { keyboard } = lead;

    await keyboard.reach(/^Situatie/);
    await keyboard.press('Control+End');
    await keyboard.type(' Nu vier.');
    await housing.reads('Vervallen');
    await housing.reads('1 van 3 paar ogen');
    await keyboard.press('Backspace', ' Nu vier.'.length);

    await housing.reads('3 van 3 paar ogen');
  });

  it('find the plan closed to changes once it is approved, until it is opened again', async () => {
    const chair = await device.tab('chair', 'M-1');
    await chair.part('Besluit');
    await chair.keyboard.activate('Akkoord');
    await chair.reads('M-1 is verzegeld');
    const lead = await device.tab('lead', 'M-1');

    await lead.reads('Dit plan is verzegeld op');
    expect(await lead.page.locator('maatwerk-canvas textarea').count()).to.equal(0);
    await lead.keyboard.activate('Andere stappen');
    await lead.keyboard.activate('Heropen het plan');
    await lead.keyboard.fill(/^Wat is er veranderd/, 'De huur gaat omhoog.');
    await lead.keyboard.activate('Plan heropenen');

    await lead.stage('Aanvullen');
    await lead.keyboard.reach(/^Situatie/);
  });
});

describe('a keystroke', function () {
  this.timeout(120_000);

  let browser: Browser;
  let device: Device;

  before(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
    const tab = await device.tab('lead', 'M-2');
    await prepareCase(tab.page, 'M-2', 'draft');
    await tab.page.close();
  });

  after(() => browser.close());

  const fields: readonly (readonly [part: string, field: RegExp, typed: string])[] = [
    ['Canvas', /^Doorbraak/, 'een vaste bege'],
    ['Kosten en baten', /^Wat vraagt het plan uit het maatwerkbudget/, '12.00'],
    ['Waardendriehoek', /^(?=.*[Rr]eden|.*[Ww]aarom).*/, 'het gezin prat'],
  ];

  for (const [part, field, typed] of fields) {
    it(`in ${part} is not lost by a reload in the same moment`, async () => {
      const tab = await device.tab('lead', 'M-2');
      await tab.part(part);
      await tab.keyboard.reach(field);
      const { name } = await tab.keyboard.focused();

      await tab.keyboard.type(typed);
      await tab.reload();

      await tab.part(part);
      await tab.keyboard.reach(name);
      expect((await tab.keyboard.focused()).value).to.equal(typed);
      await tab.page.close();
    });
  }
});
