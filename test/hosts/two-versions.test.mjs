import { expect } from 'chai';
import { beginCase, situation } from './case-work.mjs';
import { hostFolder, policyOf, scriptTagFolder, serveHost } from './serve-host.mjs';
import { startBrowser, visit } from './visit.mjs';

const sameName = `<!doctype html><html lang="nl"><title>Twee keer</title>
  <script type="module" src="/maatwerk.js"></script>
  <script type="module" src="/same-name.js"></script>
  <maatwerk-case case-id="M-2026-014" actor='{"id":"user-17","role":"caseWorker"}'></maatwerk-case></html>`;

describe('a page with two versions of the kit and a foreign Lit', () => {
  let browser;
  let host;
  let visited;

  before(async () => {
    host = await serveHost({
      folders: [hostFolder('two-versions/dist'), hostFolder('two-versions'), scriptTagFolder],
      pages: { '/same-name': sameName },
      // the policy of Lit is made once by every Lit on the page
      policy: policyOf({ 'trusted-types': "lit-html 'allow-duplicates'" }),
    });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await host.close();
  });
  afterEach(() => visited.close());

  it('lets each work under its own prefix and keep its own cases', async () => {
    visited = await visit(browser, host.address);
    const { page, problems } = visited;
    const now = page.locator('maatwerk-case');
    const before = page.locator('vorige-case');
    await beginCase(now);
    await beginCase(before);
    await situation(now).fill('In deze versie.');
    await situation(before).fill('In de vorige versie.');
    await page.getByRole('button', { name: 'Geteld: 0' }).click();
    await page.getByRole('button', { name: 'Geteld: 1' }).waitFor();

    await page.reload();

    await situation(now).waitFor();
    await situation(before).waitFor();
    expect(await situation(now).inputValue()).to.equal('In deze versie.');
    expect(await situation(before).inputValue()).to.equal('In de vorige versie.');
    expect(await page.locator('vorige-canvas').count()).to.equal(1);
    expect(problems).to.deep.equal([]);
  });

  it('lets the first copy work, throws nothing and warns whoever builds the page, where both want one name', async () => {
    visited = await visit(browser, `${host.address}same-name`);
    const { page, problems } = visited;
    await beginCase(page);
    await situation(page).fill('De huur is niet betaald.');
    await page.getByRole('tab', { name: /^Kosten en baten/ }).click();
    const costs = page.getByRole('textbox', { name: 'Maatwerk', exact: true });
    await costs.fill('2.800');

    await page.reload();

    await situation(page).waitFor();
    expect(await situation(page).inputValue()).to.equal('De huur is niet betaald.');
    await page.getByRole('tab', { name: /^Kosten en baten/ }).click();
    await costs.waitFor();
    expect(await costs.inputValue()).to.equal('2.800');
    expect(problems).to.not.deep.equal([]);
    expect(
      problems.filter((problem) => !/^warning: <maatwerk-[\w-]+> is already registered/.test(problem)),
    ).to.deep.equal([]);
  });
});
