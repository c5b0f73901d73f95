import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { keyboardOf } from './keyboard.js';
import { startBrowser } from './portal.js';
import { serveStrictPage, strictPolicy, type StrictPage } from './strict-page.js';

const bare = `<!doctype html>
<html lang="nl">
<title>Casus</title>
<script type="module" src="/maatwerk.js"></script>
<maatwerk-case case-id="M-1" actor='{"id":"w","role":"caseWorker"}'></maatwerk-case>
</html>`;

/** A page that was opened, and what it asked for and complained about since. */
interface Visit {
  readonly served: StrictPage;
  readonly page: Page;
  readonly problems: readonly string[];
  readonly requests: () => readonly string[];
}

describe('a bare page with one script tag and one element', function () {
  this.timeout(120_000);

  let browser: Browser;
  const open: StrictPage[] = [];

  before(async () => {
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await Promise.all(open.map((page) => page.close()));
  });

  const visit = async (html: string, policy?: string): Promise<Visit> => {
    const served = await serveStrictPage(html, policy);
    open.push(served);
    const page = await browser.newPage();
    const problems: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(served.address);
    return { served, page, problems, requests: () => requests.filter((path) => path !== '/favicon.ico') };
  };
  const beginCase = async (page: Page): Promise<void> => {
    await page.getByLabel(/^Volwassenen/).fill('1');
    await page.getByLabel(/^Kinderen/).fill('1');
    await page.getByLabel(/^Welke problemen/).fill('schulden\nwonen');
    await page.getByRole('button', { name: 'Casus beginnen' }).click();
    await page.locator('[aria-current="step"]').filter({ hasText: 'Signaal' }).first().waitFor({ state: 'attached' });
  };
  const openPart = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();

  it('begins a case, keeps it on this device and says so, without one violation of a strict policy', async () => {
    const { served, page, problems, requests } = await visit(bare);
    const keyboard = keyboardOf(page);
    await keyboard.fill(/^Volwassenen/, '1');
    await keyboard.fill(/^Kinderen/, '1');
    await keyboard.fill(/^Welke problemen/, 'schulden\nwonen');
    await keyboard.activate('Casus beginnen');
    await keyboard.fill(/^Situatie/, 'De huur is niet betaald.');
    await page.getByText('Alleen op dit apparaat bewaard').first().waitFor({ state: 'attached' });
    await page.reload();
    await keyboardOf(page).reach(/^Situatie/);

    expect((await keyboard.focused()).value).to.equal('De huur is niet betaald.');
    expect(problems).to.deep.equal([]);
    expect(requests().filter((path) => path !== '/' && !served.scripts.includes(path))).to.deep.equal([]);
  });

  it('fetches each part when its tab opens, and nothing but its own files', async () => {
    const { served, page, problems, requests } = await visit(bare);
    const isFetched = (part: string): boolean => requests().some((path) => path.startsWith(`/maatwerk/${part}`));
    await beginCase(page);

    expect(['cost-benefit', 'value-triangle', 'approval', 'lines'].filter(isFetched)).to.deep.equal([]);

    await openPart(page, /^Kosten en baten/);
    await page.getByRole('radio', { name: /^Regel voor regel/ }).check();
    await page
      .getByRole('button', { name: /^Regel erbij/ })
      .first()
      .waitFor();
    await openPart(page, /^Waardendriehoek/);
    await page.getByRole('heading', { name: 'Waardendriehoek' }).waitFor();
    await openPart(page, /^Besluit/);
    await page
      .getByRole('heading', { name: /^Besluit/ })
      .first()
      .waitFor();

    expect(['cost-benefit', 'value-triangle', 'approval', 'lines'].filter((part) => !isFetched(part))).to.deep.equal(
      [],
    );
    expect(requests().filter((path) => path !== '/' && !served.scripts.includes(path))).to.deep.equal([]);
    expect(requests()).to.have.length(new Set(requests()).size);
    expect(problems).to.deep.equal([]);
  });

  it('brings an element that a script of the page adds later', async () => {
    const { page, problems } = await visit(bare);
    await page.getByText('Casus beginnen').waitFor();

    await page.evaluate(() => document.body.append(document.createElement('maatwerk-value-triangle')));
    await page.getByRole('heading', { name: 'Waardendriehoek' }).waitFor();

    expect(problems).to.deep.equal([]);
  });

  it('says in words that a part did not come, keeps what is typed, and brings the part when asked again', async () => {
    const { served, page } = await visit(bare);
    await beginCase(page);
    const situation = page.getByRole('textbox', { name: /^Situatie/ });
    await situation.fill('De huur is niet betaald.');
    served.withhold((path) => path.startsWith('/maatwerk/approval'));

    await openPart(page, /^Besluit/);
    const note = page.locator('maatwerk-approval').getByText('Wij kunnen een onderdeel van deze pagina niet ophalen');
    await note.waitFor();
    served.withhold(() => false);
    await page.locator('maatwerk-approval').getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page
      .getByRole('heading', { name: /^Besluit/ })
      .first()
      .waitFor();
    await openPart(page, /^Canvas/);

    expect(await note.count()).to.equal(0);
    expect(await situation.inputValue()).to.equal('De huur is niet betaald.');
  });

  it('has all its parts without connection once the page fetched them beforehand', async () => {
    const { served, page, requests } = await visit(bare);
    await beginCase(page);

    const isThere = await page.evaluate(async (address) => {
      const { maatwerk } = (await import(address)) as { maatwerk: { define(): Promise<boolean> } };
      return maatwerk.define();
    }, '/maatwerk.js');
    const before = requests().length;
    served.withhold(() => true);
    await openPart(page, /^Kosten en baten/);
    await page.getByRole('radio', { name: /^Regel voor regel/ }).check();
    await page
      .getByRole('button', { name: /^Regel erbij/ })
      .first()
      .waitFor();
    await openPart(page, /^Besluit/);
    await page
      .getByRole('heading', { name: /^Besluit/ })
      .first()
      .waitFor();

    expect(isThere).to.equal(true);
    expect(new Set(requests())).to.deep.equal(new Set(['/', ...served.scripts]));
    expect(requests()).to.have.length(before);
  });

  it('is for reading only and says so where nobody is signed in', async () => {
    const served = await serveStrictPage(bare.replace(/ actor='[^']*'/, ''));
    open.push(served);
    const page = await browser.newPage();

    await page.goto(served.address);

    await page.getByText('Meld u aan om te beginnen').waitFor();
  });

  it('is told in words, not by a blank page, where the policy leaves the kit out', async () => {
    const served = await serveStrictPage(bare, strictPolicy.replace('trusted-types lit-html', 'trusted-types other'));
    open.push(served);
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));

    await page.goto(served.address);
    await page.getByText('Dit onderdeel werkt nu niet op deze website.').waitFor();

    expect(said.join('\n')).to.contain('trusted-types lit-html');
  });
});
