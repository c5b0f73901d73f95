import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { newDevice, portalUrl, startBrowser, type Device, type Tab } from './portal.js';
import { prepareCase } from './prepared-case.js';

const caseId = 'M-7';

/** Every text of the plan by the name of its field, read from its areas. */
function words(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const canvas = document.querySelector('maatwerk-case')?.shadowRoot?.querySelector('maatwerk-canvas')?.shadowRoot;
    const areas = [...(canvas?.querySelectorAll('textarea') ?? [])];
    return Object.fromEntries(areas.map(({ id, value }) => [id, value]));
  });
}

async function copyOf({ page, keyboard }: Tab): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.activate('Maak een kopie')]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The list of cases on a device, with one file chosen by whoever is signed in. */
async function choose(device: Device, as: string, name: string, content: Buffer): Promise<Page> {
  const page = await device.context.newPage();
  await page.goto(`${portalUrl}?as=${as}`);
  await page.getByRole('button', { name: 'Open een kopie' }).click();
  const folder = await mkdtemp(join(tmpdir(), 'case-file-'));
  await writeFile(join(folder, name), content);
  await page.locator('input[type=file]').setInputFiles(join(folder, name));
  return page;
}

describe('a case that goes to another device as a file', function () {
  this.timeout(120_000);

  let browser: Browser;
  let copy: { name: string; text: string };
  let written: Record<string, string>;

  before(async () => {
    browser = await startBrowser();
    const device = await newDevice(browser);
    const household = await device.tab('household', caseId);
    await prepareCase(household.page, caseId, 'table');
    const tab = await device.tab('lead', caseId);
    await tab.keyboard.reach(/^Behandeling/);
    await tab.keyboard.type('De jongste gaat naar 🎨 speltherapie.\n– elke week');
    await tab.reads('Alleen op dit apparaat bewaard, om');
    copy = await copyOf(tab);
    written = await words(tab.page);
    await device.close();
  });

  after(() => browser.close());

  it('is named after the case', () => {
    expect(copy.name).to.equal(`${caseId}.json`);
  });

  it('has the same words there, once somebody has read what will happen and said yes', async () => {
    const device = await newDevice(browser);
    const page = await choose(device, 'lead', copy.name, Buffer.from(copy.text));
    await page.getByText('Alles klopt.').waitFor();
    await page.getByText('Stemmen en een akkoord gelden daarin niet').waitFor();
    await page.getByRole('button', { name: 'Neem deze kopie over' }).click();
    await page.getByRole('button', { name: `Open casus ${caseId}` }).click();
    await page.getByLabel('Behandeling').waitFor();

    expect(await words(page)).to.deep.equal(written);
    expect(Object.values(written).join()).to.contain('🎨 speltherapie.\n– elke week');
    await device.close();
  });

  it('does not take the place of the case that is there', async () => {
    const device = await newDevice(browser);
    const first = await choose(device, 'lead', copy.name, Buffer.from(copy.text));
    await first.getByRole('button', { name: 'Neem deze kopie over' }).click();
    await first.getByText('staat nu op dit apparaat').waitFor();

    const second = await choose(device, 'lead', copy.name, Buffer.from(copy.text));
    await second.getByText('Wij vervangen hem niet').waitFor();

    expect(await second.getByRole('button', { name: 'Neem deze kopie over' }).count()).to.equal(0);
    await device.close();
  });

  const wrong: readonly (readonly [string, () => Buffer, string])[] = [
    ['is no JSON', () => Buffer.from('Beste collega, hierbij de casus.'), 'Dit is geen kopie van een casus'],
    ['is no text', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'Dit is geen kopie van een casus'],
    ['was cut off', () => Buffer.from(copy.text.slice(0, copy.text.length / 2)), 'er ontbreekt een stuk'],
    ['holds something else', () => Buffer.from('{"naam":"lijst"}'), 'iets anders dan een casus'],
    [
      'is of another version',
      () => Buffer.from(copy.text.replace('maatwerk-case/1', 'maatwerk-case/3')),
      'versie 3. Hier lezen wij versie 1.',
    ],
    [
      'has another text',
      () => Buffer.from(copy.text.replace('drie maanden', 'vier maanden')),
      'beschadigd, of later veranderd',
    ],
    [
      'has another step',
      () => Buffer.from(copy.text.replace('lead.assign', 'lead.assigm')),
      'De eerste fout staat bij stap 3',
    ],
    ['is 20 MB', () => Buffer.alloc(20_000_000, '{'), 'Dit bestand is te groot: 20 MB'],
  ];
  for (const [what, file, sentence] of wrong) {
    it(`tells in words that a file ${what}, and keeps nothing`, async () => {
      const device = await newDevice(browser);
      const page = await choose(device, 'lead', copy.name, file());
      await page.getByText(sentence).first().waitFor();
      await page.getByText('Er is niets veranderd.').first().waitFor();

      await page.goto(`${portalUrl}?as=lead`);

      await page.getByText('Er is nog geen casus op dit apparaat').waitFor();
      await device.close();
    });
  }

  it('is not taken over by whoever may not lead a case', async () => {
    const device = await newDevice(browser);

    const page = await choose(device, 'housing', copy.name, Buffer.from(copy.text));

    await page.getByText('U bent maatwerker').waitFor();
    await device.close();
  });
});
