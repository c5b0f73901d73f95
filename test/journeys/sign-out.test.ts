import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { newDevice, startBrowser, type Device, type Tab } from './portal.js';
import { prepareCase } from './prepared-case.js';

const caseId = 'M-8';

/** The unsaved words on the device, of everybody, as one text. */
function draftsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('maatwerk');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('the database did not open'));
    });
    const drafts = await new Promise<unknown[]>((resolve, reject) => {
      const reading = database.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => resolve(reading.result as unknown[]);
      reading.onerror = () => reject(new Error('the drafts could not be read'));
    });
    database.close();
    return JSON.stringify(drafts);
  });
}

/** What the button for undo says. */
async function undoOf({ page }: Tab): Promise<string | null> {
  return page.locator('maatwerk-case .head__history button').first().getAttribute('aria-label');
}

/** Types into the plan without waiting until it is saved, and half fills in the form of a step. */
async function typeALittle({ keyboard }: Tab): Promise<void> {
  await keyboard.activate('Andere stappen');
  await keyboard.activate('Trek de casus in');
  await keyboard.reach(/^Waarom/);
  await keyboard.type('geheime reden');
  await keyboard.reach(/^Ondersteuning/);
  await keyboard.type('Acht uur per we');
}

describe('signing out on a shared device', function () {
  this.timeout(120_000);

  let browser: Browser;
  let device: Device;

  beforeEach(async () => {
    browser = await startBrowser();
    device = await newDevice(browser);
    const tab = await device.tab('lead', caseId);
    await prepareCase(tab.page, caseId, 'draft');
    await tab.page.close();
  });

  afterEach(() => browser.close());

  it('leaves nothing of what was typed and not saved, and nobody is signed in', async () => {
    const tab = await device.tab('lead', caseId);
    await typeALittle(tab);
    expect(await draftsOf(tab.page)).to.contain('geheime reden');

    await tab.keyboard.activate('Afmelden');
    await tab.page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();

    expect(await draftsOf(tab.page)).to.equal('[]');
    expect(await tab.page.locator('maatwerk-case').count()).to.equal(0);
  });

  it('keeps in the plan what could be saved', async () => {
    const tab = await device.tab('lead', caseId);
    await tab.keyboard.reach(/^Ondersteuning/);
    await tab.keyboard.type('Acht uur per week');

    await tab.keyboard.activate('Afmelden');
    await tab.page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();

    const next = await device.tab('caseWorker', caseId);
    await next.keyboard.reach(/^Ondersteuning/);
    expect((await next.keyboard.focused()).value).to.equal('Acht uur per week');
  });

  it('shows the next person no word, no undo and no half-filled form of the former', async () => {
    const tab = await device.tab('lead', caseId);
    await typeALittle(tab);
    await tab.keyboard.activate('Afmelden');
    await tab.page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();

    await tab.page.getByLabel('Aangemeld als').selectOption({ label: 'Consulent' });
    const next = await device.tab('caseWorker', caseId);
    await next.keyboard.reach(/^Ondersteuning/);

    expect(await next.page.getByText('geheime reden').count()).to.equal(0);
    expect(await next.page.getByText('Uw tekst is er nog').count()).to.equal(0);
    expect(await undoOf(next)).to.equal('Ongedaan maken: er is nog niets veranderd');
  });

  it('shows the same person nothing to undo of before, when they sign in again', async () => {
    const tab = await device.tab('lead', caseId);
    await typeALittle(tab);
    await tab.keyboard.activate('Afmelden');
    await tab.page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();

    const again = await device.tab('lead', caseId);
    await again.keyboard.reach(/^Ondersteuning/);

    expect(await undoOf(again)).to.equal('Ongedaan maken: er is nog niets veranderd');
  });

  it('takes the plan from the screen in the other tabs too', async () => {
    const [tab, other] = [await device.tab('lead', caseId), await device.tab('lead', caseId)];
    await other.reads('Ondersteuning');
    await tab.keyboard.reach(/^Ondersteuning/);

    await tab.keyboard.activate('Afmelden');
    await tab.page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
    await other.page.getByText('U bent afgemeld. Meld u aan om verder te gaan.').waitFor();

    expect(await other.page.locator('maatwerk-canvas').count()).to.equal(0);
  });
});
