import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../journeys/portal.js';
import { announcedTraces } from './announced.js';
import { misbehave } from './bad-guest.js';
import { changesBetween, covers, unannounced, type Trace } from './traces.js';
import { visitHost, type Visit } from './visit.js';

const announced = announcedTraces();

describe('the page of a host', function () {
  this.timeout(180_000);

  let browser: Browser;
  let visit: Visit;
  let nouns: readonly string[];

  before(async () => {
    const kit = new URL('../../../packages/kit/dist/element-nouns.js', import.meta.url);
    nouns = ((await import(kit.href)) as { elementNouns: readonly string[] }).elementNouns;
    browser = await startBrowser();
  });
  beforeEach(async () => {
    visit = await visitHost(browser);
  });
  afterEach(() => visit.close());
  after(() => browser.close());

  it('differs only by what the docs name while each element stands on it, and by what stays when all are gone', async () => {
    const before = await visit.look();
    const seen: Trace[] = [];
    const unexpected: Record<string, readonly string[]> = {};
    const compare = async (moment: string, isAfterRemoval = false): Promise<void> => {
      const changes = changesBetween(before, await visit.look());
      seen.push(...changes);
      const found = unannounced(changes, announced, isAfterRemoval);
      if (found.length > 0) unexpected[moment] = found;
    };

    await visit.arrive();
    await compare('loaded', true);
    await useCase(visit.page);
    await compare('a case in use');
    await clear(visit.page);
    for (const noun of nouns) {
      await mountAndType(visit.page, noun);
      await compare(noun);
      await clear(visit.page);
    }
    await untilQuiet(visit.page);
    await compare('all gone', true);

    expect(unexpected).to.deep.equal({});
    expect(
      announced.filter((line) => !line.isBrief && !seen.some((trace) => covers(line, trace))),
      'named in docs/guest-manners.md and not seen',
    ).to.deep.equal([]);
  });

  it('is seen to differ in every way a guest can misbehave', async () => {
    const before = await visit.look();

    const ways = await misbehave(visit.page);
    const found = unannounced(changesBetween(before, await visit.look()), announced, true);

    expect(ways.filter((kind) => !found.some((one) => one.startsWith(`${kind}:`)))).to.deep.equal([]);
    expect(Object.keys(before).filter((kind) => !ways.includes(kind))).to.deep.equal(['service worker']);
  });
});

async function mountAndType(page: Page, noun: string): Promise<void> {
  await page.evaluate(async (tag) => {
    const element = document.createElement(tag) as HTMLElement & { updateComplete?: Promise<unknown> };
    element.setAttribute('actor', '{"id":"w","role":"caseWorker"}');
    document.querySelector('#place')?.append(element);
    await customElements.whenDefined(tag);
    await element.updateComplete;
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('textarea, input:not([type=radio])');
    if (!field) return;
    field.value = '5';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }, `maatwerk-${noun}`);
}

async function useCase(page: Page): Promise<void> {
  await page.evaluate(() => {
    const element = document.createElement('maatwerk-case');
    element.setAttribute('case-id', 'M-1');
    element.setAttribute('actor', '{"id":"w","role":"caseWorker"}');
    document.querySelector('#place')?.append(element);
  });
  await page.getByLabel(/^Volwassenen/).fill('1');
  await page.getByLabel(/^Kinderen/).fill('1');
  await page.getByLabel(/^Welke problemen/).fill('schulden\nwonen');
  await page.getByRole('button', { name: 'Casus beginnen' }).click();
  await page.getByRole('textbox', { name: /^Situatie/ }).fill('De huur is niet betaald.');
  for (const part of [/^Kosten en baten/, /^Waardendriehoek/, /^Besluit/]) {
    await page.getByRole('tab', { name: part }).click();
    await page.getByRole('heading', { name: part }).first().waitFor();
  }
  await backToSearch(page);
}

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#place')?.replaceChildren());
  await backToSearch(page);
}

// Focus and the place on the page are of whoever uses it, so after typing both are put back.
async function backToSearch(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#search')?.focus();
    scrollTo(0, 120);
  });
}

// Words are kept, and someone who typed is no more typing, some moments after an element has gone.
async function untilQuiet(page: Page): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await page.evaluate(() => window.pageWatch.isQuiet())) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
