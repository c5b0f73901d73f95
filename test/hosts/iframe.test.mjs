import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { beginCase, situation } from './case-work.mjs';
import { hostFolder, policyOf, scriptTagFolder, serveHost } from './serve-host.mjs';
import { startBrowser, visit } from './visit.mjs';

describe('a case in a frame', () => {
  let browser;
  let host;
  let visited;

  before(async () => {
    host = await serveHost({
      folders: [hostFolder('iframe'), scriptTagFolder],
      policy: policyOf({ 'frame-src': "'self'" }),
      // a sandboxed frame has no origin, and a module is fetched across origins
      headers: { 'access-control-allow-origin': '*' },
    });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await host.close();
  });
  afterEach(() => visited.close());

  it('is kept on the device as on a page of its own', async () => {
    visited = await visit(browser, host.address);
    const { page, problems } = visited;
    const frame = page.frameLocator('iframe');
    await beginCase(frame);
    await situation(frame).fill('De huur is niet bet');

    await page.reload();

    await situation(frame).waitFor();
    expect(await situation(frame).inputValue()).to.equal('De huur is niet bet');
    expect(problems).to.deep.equal([]);
  });

  it('says that nothing is kept where the frame has no storage, works on, and gives all of it as a copy', async () => {
    visited = await visit(browser, `${host.address}sandboxed.html`);
    const { page, problems } = visited;
    const frame = page.frameLocator('iframe');
    await beginCase(frame);
    await situation(frame).fill('De huur is niet betaald.');
    await frame.getByText('Uw tekst staat alleen op deze pagina').first().waitFor();
    await frame.getByRole('tab', { name: /^Waardendriehoek/ }).click();
    await frame.getByRole('heading', { name: 'Waardendriehoek' }).waitFor();

    const copy = page.waitForEvent('download');
    await frame
      .getByRole('button', { name: /^Maak een kopie/ })
      .first()
      .click();
    const saved = await readFile(await (await copy).path(), 'utf8');

    expect(saved).to.include('De huur is niet betaald.');
    expect(problems).to.deep.equal([]);
  });
});
