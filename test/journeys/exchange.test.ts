import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { serveElement, type ElementPage } from './element-page.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/cost-benefit-exchange/maatwerk-cost-benefit-exchange.ts';
const value = {
  period: { start: '2027-01-01', months: 12 },
  scenarios: {
    current: null,
    threatened: null,
    custom: { lines: [{ id: 'a', label: '=1+1', amount: { cents: 25_050 }, unit: 'once' }] },
  },
};
const html = `<!doctype html>
<html lang="nl">
<title>Kosten</title>
<script type="module" src="/maatwerk.js"></script>
<maatwerk-cost-benefit-exchange value='${JSON.stringify(value)}'></maatwerk-cost-benefit-exchange>
</html>`;

describe('a page with <maatwerk-cost-benefit-exchange> under a strict policy', function () {
  this.timeout(120_000);

  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let problems: string[];
  let requests: string[];

  before(async () => {
    served = await serveElement(entry, () => html);
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'nl-NL', acceptDownloads: true });
    [problems, requests] = [[], []];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(served.address);
    await page.getByRole('button', { name: 'Bewaar als CSV' }).waitFor();
    page.on('request', (request) => requests.push(request.url()));
  });

  afterEach(() => page.close());

  async function saved(name: string): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Bewaar als ${name}` }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  it('saves both files on the device, without a request or a violation', async () => {
    const csv = await saved('CSV');
    const json = await saved('JSON');

    expect(csv.name).to.equal('kosten-en-baten-2027-01-01.csv');
    expect(csv.text).to.include("Maatwerk;'=1+1;250,50;eenmalig");
    expect(JSON.parse(json.text)).to.deep.equal(value);
    expect(problems).to.deep.equal([]);
    expect(requests.filter((address) => !address.startsWith('blob:'))).to.deep.equal([]);
  });

  it('opens a file that it saved', async () => {
    const { text } = await saved('CSV');
    await page.getByRole('button', { name: 'Open een bestand' }).click();
    const file = { name: 'kosten.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.getByLabel('Kies een bestand').setInputFiles(file);
    await page.getByText('1 regel voor Maatwerk.').first().waitFor();
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await page.getByText('Overgenomen: 1 regel voor Maatwerk.').first().waitFor();

    expect(JSON.parse((await saved('JSON')).text)).to.have.nested.property('scenarios.custom.lines[1].label', '=1+1');
    expect(problems).to.deep.equal([]);
  });
});
