import { expect } from 'chai';
import type { Browser, Locator, Page } from 'playwright-core';
import { newTablet, startBrowser, type Device } from './portal.js';
import { prepareCase } from './prepared-case.js';

const caseId = 'M-10';

/** The plan as a family tells it, by the label of its field. */
const plan = {
  Perspectief: 'Wij blijven hier wonen. Er is rust in huis.',
  Situatie: 'Een ouder met twee kinderen.\nDe huur is niet betaald.',
  Doorbraak: 'De huurschuld in een keer afkopen.',
  'Zelf doen': 'Het gezin betaalt de huur vanaf nu zelf.',
  Ondersteuning: 'Zes uur begeleiding per week.',
  Behandeling: 'De jongste gaat naar speltherapie.',
  Legitimiteit: 'De hardheidsclausule van de verordening.',
  Betrokkenheid: 'Het gezin heeft dit plan zelf bedacht.',
} as const;

const sizes = { portrait: { width: 768, height: 1024 }, landscape: { width: 1024, height: 768 } } as const;

const field = (page: Page, label: string): Locator =>
  page.locator('maatwerk-canvas').getByLabel(label, { exact: true });

/** Taps a field and types as the keyboard of a tablet does: whole words at once. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).tap();
  for (const word of text.split(/(?<= )/)) await page.keyboard.insertText(word);
}

for (const [turned, size] of Object.entries(sizes)) {
  describe(`the canvas on a tablet in ${turned}, by touch alone`, function () {
    this.timeout(120_000);

    let browser: Browser;
    let tablet: Device;
    let page: Page;

    before(async () => {
      browser = await startBrowser();
      tablet = await newTablet(browser, size);
      ({ page } = await tablet.tab('household', caseId));
      await prepareCase(page, caseId, 'draft');
      await page.close();
      ({ page } = await tablet.tab('lead', caseId));
    });

    after(() => browser.close());

    it('is filled in with a finger, and stands where it was typed', async () => {
      for (const label of ['Perspectief', 'Situatie', 'Doorbraak', 'Zelf doen'] as const) {
        await field(page, label).clear();
        await write(page, label, plan[label]);
      }
      await page.getByText('Alleen op dit apparaat bewaard').first().waitFor();

      expect(await field(page, 'Situatie').inputValue()).to.equal(plan.Situatie);
    });

    it('goes on without connection, and has every word after a reload', async () => {
      await tablet.context.setOffline(true);
      for (const label of ['Ondersteuning', 'Behandeling', 'Legitimiteit', 'Betrokkenheid'] as const) {
        await field(page, label).clear();
        await write(page, label, plan[label]);
      }
      await tablet.context.setOffline(false);
      await page.reload();

      for (const [label, text] of Object.entries(plan)) {
        expect(await field(page, label).inputValue(), label).to.equal(text);
      }
    });

    it('takes a score by half points', async () => {
      await page.getByRole('button', { name: 'Een half punt hoger' }).tap();
      await page.getByRole('button', { name: 'Een half punt hoger' }).tap();

      expect(await page.getByLabel('Cijfer van 0 tot 10').inputValue()).to.match(/^\d+(,5)?$/);
    });

    it('takes back the last words and brings them again', async () => {
      await write(page, 'Behandeling', ' Elke week.');
      const undo = page.getByRole('button', { name: /^Ongedaan maken: behandeling/ });
      await undo.first().tap();
      const without = await field(page, 'Behandeling').inputValue();
      await page
        .getByRole('button', { name: /^Opnieuw doen: behandeling/ })
        .first()
        .tap();

      expect(without).to.equal(plan.Behandeling);
      expect(await field(page, 'Behandeling').inputValue()).to.contain(' Elke week.');
    });

    it('asks about a possible name, and a tap takes it away', async () => {
      await write(page, 'Zelf doen', ' Mevrouw Bakker helpt.');
      await page.getByRole('button', { name: 'Haal weg' }).first().tap();

      expect(await field(page, 'Zelf doen').inputValue()).not.to.contain('Bakker');
    });

    it('opens every part of the case with a tap, without sideways scroll', async () => {
      for (const part of ['Kosten en baten', 'Waardendriehoek', 'Besluit', 'Canvas']) {
        await page.getByRole('tab', { name: part }).tap();
        await page.getByRole('tabpanel', { name: part }).waitFor();
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, part).to.be.at.most(0);
      }
    });
  });
}
