import { expect } from 'chai';
import { elementNouns } from '../../packages/kit/dist/element-nouns.js';
import { serveStrictHost, walkedPages } from '../security/strict-host.mjs';
import { walkPage } from '../security/walk-page.mjs';
import { engineNames, openPage } from './open-page.mjs';

const complaintsOf = (page) => page.evaluate('window.complaints');

async function until(page, expression) {
  for (let tries = 0; tries < 300; tries++) {
    if (await page.evaluate(expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It never came to be: ${expression}`);
}

describe('the built kit under a strict policy', function () {
  this.timeout(300_000);
  let host;

  before(async () => {
    host = await serveStrictHost();
  });
  after(() => host.close());

  for (const engine of (process.env.ENGINES ?? engineNames.join()).split(',')) {
    it(`is used in all its parts without a violation or an error: ${engine}`, async () => {
      const page = await openPage(engine, `${host.address}/keep`);
      try {
        await until(page, "document.title !== '-'");
        expect(await page.evaluate('document.title')).to.equal('kept');
        const tags = new Set();
        for (const path of Object.keys(walkedPages)) {
          await page.open(`${host.address}${path}`);
          const counts = await page.evaluate(walkPage);
          counts.tags.forEach((tag) => tags.add(tag));

          expect(await complaintsOf(page), path).to.deep.equal([]);
          expect(counts.fields + counts.pressed, path).to.be.above(20);
        }

        // What breaks the policy would have been heard.
        await page.evaluate("document.body.setAttribute('style', 'color: red')");
        await until(page, 'window.complaints.length > 0');
        expect([...tags]).to.include.members(elementNouns.map((noun) => `maatwerk-${noun}`));
      } finally {
        await page.close();
      }
    });

    for (const types of ["'none'", 'other']) {
      it(`says in words why nothing is drawn where the policy names only ${types}: ${engine}`, async () => {
        const page = await openPage(engine, `${host.address}/alone?types=${encodeURIComponent(types)}`);
        try {
          await until(page, "document.querySelector('maatwerk-canvas').shadowRoot?.textContent.length > 20");
          await page.evaluate(() => void document.body.append(document.createElement('maatwerk-approval')));
          await until(page, "document.querySelector('maatwerk-approval').shadowRoot?.textContent.length > 20");
          const said = await page.evaluate(() =>
            ['canvas', 'approval'].map((noun) => document.querySelector(`maatwerk-${noun}`).shadowRoot.textContent),
          );
          const forbids = await page.evaluate("'trustedTypes' in window");

          expect(said.map((text) => text.includes('werkt nu niet op deze website'))).to.deep.equal([forbids, forbids]);
          expect((await complaintsOf(page)).some((one) => one.includes('trusted-types lit-html'))).to.equal(forbids);
        } finally {
          await page.close();
        }
      });
    }
  }
});
