import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { keyboardOf } from './keyboard.js';
import { startBrowser } from './portal.js';
import { serveStrictPage, strictPolicy, type StrictPage } from './strict-page.js';

const bare = `<!doctype html>
<html lang="nl">
<title>Casus</title>
<script type="module" src="/maatwerk.js"></script>
<maatwerk-case case-id="M-1" actor='{"id":"w","role":"caseWorker"}'></maatwerk-case>
</html>`;

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

  it('begins a case, keeps it on this device and says so, without one violation of a strict policy', async () => {
    const served = await serveStrictPage(bare);
    open.push(served);
    const page = await browser.newPage();
    const problems: string[] = [];
    const requests = new Set<string>();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => requests.add(new URL(request.url()).pathname));

    await page.goto(served.address);
    const keyboard = keyboardOf(page);
    await keyboard.fill(/^Volwassenen/, '1');
    await keyboard.fill(/^Kinderen/, '1');
    await keyboard.fill(/^Welke problemen/, 'schulden\nwonen');
    await keyboard.activate('Casus beginnen');
    await page.locator('[aria-current="step"]').filter({ hasText: 'Signaal' }).first().waitFor({ state: 'attached' });
    await keyboard.fill(/^Situatie/, 'De huur is niet betaald.');
    await page.getByText('Alleen op dit apparaat bewaard').first().waitFor({ state: 'attached' });
    await page.reload();
    await keyboardOf(page).reach(/^Situatie/);

    expect((await keyboard.focused()).value).to.equal('De huur is niet betaald.');
    expect(problems).to.deep.equal([]);
    expect([...requests].filter((path) => path !== '/favicon.ico').sort()).to.deep.equal(['/', '/maatwerk.js']);
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
