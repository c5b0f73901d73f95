import { expect } from 'chai';
import { createServer } from 'node:http';
import { engineNames, openPage } from './open-page.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const script = `customElements.define('a-form', class extends HTMLElement {
  constructor() {
    super();
    const field = document.createElement('input');
    const button = document.createElement('button');
    button.textContent = 'later';
    button.addEventListener('click', ({ isTrusted }) => console.warn('pressed', field.value, isTrusted));
    this.attachShadow({ mode: 'open' }).append(field, button);
  }
});`;

describe('a page in an engine', function () {
  this.timeout(180_000);
  let server;
  let address;

  before(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader('content-security-policy', policy);
      const isScript = url === '/form.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(
        isScript ? script : `<!doctype html><title>${url}</title><a-form></a-form><script src="/form.js"></script>`,
      );
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const engine of (process.env.ENGINES ?? engineNames.join()).split(',')) {
    it(`is typed in, pressed and read under a strict policy: ${engine}`, async () => {
      const page = await openPage(engine, `${address}/first`);
      try {
        await page.resize(320, 800);
        await page.click('a-form >>> input');
        await page.type('één, € 3,50');
        await page.down('Shift');
        await page.press('ArrowLeft');
        await page.up('Shift');
        await page.press('Delete');
        await page.press('Tab');
        const focused = await page.evaluate(() => document.querySelector('a-form').shadowRoot.activeElement.localName);
        await page.press('Enter');
        await page.click('a-form >>> button');

        expect(focused).to.equal('button');
        expect((await page.consoleMessages()).map(({ text }) => text)).to.include.members(['pressed één, € 3,5 true']);
        expect(await page.evaluate('[innerWidth, innerHeight, document.hasFocus()]')).to.deep.equal([320, 800, true]);
        expect((await page.screenshot()).subarray(1, 4).toString()).to.equal('PNG');

        await page.open(`${address}/second`);

        expect(await page.evaluate(async (word) => `${word} ${document.title}`, 'now')).to.equal('now /second');
      } finally {
        await page.close();
      }
    });

    it(`says what a page threw when it was asked: ${engine}`, async () => {
      const page = await openPage(engine, `${address}/`);
      try {
        const answer = await page.evaluate(() => Promise.reject(new Error('not this'))).catch(({ message }) => message);

        expect(answer).to.include('not this');
        expect(await page.click('a-form >>> h1').catch(({ message }) => message)).to.include('a-form >>> h1');
      } finally {
        await page.close();
      }
    });
  }
});
