import { expect } from 'chai';
import { beginCase, fillBeginning, pressBegin, situation } from './case-work.mjs';
import { hostFolder, policyOf, serveHost } from './serve-host.mjs';
import { startBrowser, visit } from './visit.mjs';

/** What a page of any framework must be able to do with `<maatwerk-case>`; `allows` are directives that the framework itself needs. */
export function frameworkContract(name, { folder, allows = {} }) {
  describe(`a page of ${name}`, () => {
    let browser;
    let host;
    let visited;
    let page;

    before(async () => {
      host = await serveHost({ folders: [hostFolder(folder)], policy: policyOf(allows) });
      browser = await startBrowser();
    });
    after(async () => {
      await browser?.close();
      await host.close();
    });
    beforeEach(async () => {
      visited = await visit(browser, host.address);
      ({ page } = visited);
    });
    afterEach(() => visited.close());

    const press = (button) => page.getByRole('button', { name: button, exact: true }).click();
    const reads = (text) => page.getByText(text, { exact: false }).first().waitFor();
    const typed = async (text) => {
      await situation(page).waitFor();
      expect(await situation(page).inputValue()).to.equal(text);
    };

    it('sets properties, holds a step with words of its own, and hears the one that is taken', async () => {
      const { problems } = visited;
      await fillBeginning(page);
      await page.getByLabel('Geen stappen vandaag').check();
      await pressBegin(page);
      await reads('Vandaag neemt de gemeente geen stappen.');
      await reads('Laatste stap: geen');

      await page.getByLabel('Geen stappen vandaag').uncheck();
      await pressBegin(page);

      await reads('Laatste stap: case.open');
      expect(await page.evaluate(readProperties)).to.deep.equal({
        actor: 'user-17',
        label: 'Consulent Noord',
        store: 'device',
        databases: ['gemeente', 'maatwerk'],
      });
      expect(problems).to.deep.equal([]);
    });

    it('fetches a part that is opened later, and keeps what is typed there', async () => {
      const { problems } = visited;
      const costs = page.getByRole('textbox', { name: 'Maatwerk', exact: true });
      await beginCase(page);
      await page.getByRole('tab', { name: /^Kosten en baten/ }).click();
      await costs.fill('2.800');
      await press('Haal weg');
      await page.locator('maatwerk-case').waitFor({ state: 'detached' });

      await press('Zet terug');

      await page.getByRole('tab', { name: /^Kosten en baten/ }).click();
      await costs.waitFor();
      expect(await costs.inputValue()).to.equal('2.800');
      expect(problems).to.deep.equal([]);
    });

    it('loses no typed word while it draws again, takes the case away, brings it back and is loaded anew', async () => {
      const { problems } = visited;
      await beginCase(page);
      await situation(page).pressSequentially('De huur ');
      await press('Teken opnieuw');
      await reads('Getekend: 1');
      await situation(page).pressSequentially('is niet');
      await typed('De huur is niet');

      await press('Haal weg');
      await page.locator('maatwerk-case').waitFor({ state: 'detached' });
      await press('Zet terug');
      await typed('De huur is niet');
      await situation(page).fill('De huur is niet bet');
      await page.reload();

      await typed('De huur is niet bet');
      await press('Naar de situatie');
      await page.waitForFunction(focusedIs, 'De huur is niet bet');
      expect(problems).to.deep.equal([]);
    });
  });
}

async function readProperties() {
  const element = document.querySelector('maatwerk-case');
  const databases = (await indexedDB.databases()).map(({ name }) => name).sort();
  return {
    actor: element.actor.id,
    label: element.directory['user-17'],
    store: element.store.kind,
    databases,
  };
}

function focusedIs(value) {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.value === value;
}
