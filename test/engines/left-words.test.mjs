import { expect } from 'chai';
import { serveStrictHost } from '../security/strict-host.mjs';
import { engineNames, openPage } from './open-page.mjs';
import { servePages } from './serve-pages.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const ways = ['location.search = "?next"', 'location.reload()', 'history.back()'];

// Runs in the page.
function wordsIn(selector) {
  let found = document;
  for (const part of selector.split(' >>> ')) found = (found?.shadowRoot ?? found)?.querySelector(part);
  return found?.readOnly === false ? found.value : null;
}

async function until(page, selector, isRight) {
  let words = null;
  for (let tries = 0; tries < 60; tries++) {
    // between two pages there is none to ask
    words = await page.evaluate(wordsIn, selector).catch(() => null);
    if (words !== null && isRight(words)) break;
    await pause(100);
  }
  return words;
}

describe('words typed in a page that is left in the middle of them', function () {
  this.timeout(180_000);
  const hosts = {};
  before(async () => {
    hosts.case = await serveStrictHost();
    hosts.alone = await servePages(['editor']);
  });
  after(() => Promise.all(Object.values(hosts).map((host) => host.close())));

  const places = {
    case: { path: '/draft', field: 'maatwerk-case >>> maatwerk-canvas >>> #field-canvas-perspective' },
    alone: { path: '/editor', field: 'maatwerk-canvas >>> #field-canvas-perspective' },
  };
  for (const engine of (process.env.ENGINES ?? engineNames.join()).split(','))
    for (const [place, { path, field }] of Object.entries(places))
      it(`are in the next page, by a link, by a reload and by going back: ${place}, ${engine}`, async () => {
        const { address } = hosts[place];
        const page = await openPage(engine, `${address}${place === 'case' ? '/keep' : path}`);
        try {
          if (place === 'case') {
            for (let tries = 0; tries < 300 && (await page.evaluate('document.title')) !== 'kept'; tries++)
              await pause(100);
            await page.open(`${address}${path}`);
          }
          await until(page, field, () => true);
          for (const [turn, way] of ways.entries()) {
            await page.click(field);
            await page.press('End');
            await page.type(` rust ${turn}`);
            const typed = await page.evaluate(wordsIn, field);
            expect(typed, 'is typed').to.include(` rust ${turn}`);
            await page.evaluate(`setTimeout(() => { ${way} })`);
            await pause(300);

            expect(await until(page, field, (words) => words === typed), way).to.equal(typed);
          }
        } finally {
          await page.close();
        }
      });
});
