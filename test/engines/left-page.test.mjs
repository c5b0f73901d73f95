import { expect } from 'chai';
import { createServer } from 'node:http';
import { bundle } from '../../scripts/bundle.mjs';
import { engineNames, openPage } from './open-page.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function titleOf(page, isAnswer) {
  for (let tries = 0; tries < 100; tries++) {
    // between two pages there is none to ask
    const title = await page.evaluate('document.title').catch(() => '-');
    if (isAnswer(title)) return title;
    await pause(100);
  }
  return 'waits for ever';
}

describe('a page that is left while it saves', function () {
  this.timeout(180_000);
  let server;
  let address;

  before(async () => {
    const scripts = new Map();
    for (const name of ['saving-page', 'reading-page'])
      scripts.set(`/${name}.js`, await bundle(`test/engines/${name}.mjs`));
    server = createServer(({ url }, response) => {
      const script = scripts.get(url);
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(script ?? `<!doctype html><title>-</title><script type="module" src="${url}.js"></script>`);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const engine of (process.env.ENGINES ?? engineNames.join()).split(',')) {
    it(`lets the next page read and save, and goes on when somebody comes back: ${engine}`, async () => {
      const page = await openPage(engine, `${address}/saving-page`);
      try {
        for (let round = 0; round < 4; round++) {
          await titleOf(page, (title) => Number(title) > 3);
          await page.evaluate((to) => void setTimeout(() => location.assign(to)), `${address}/reading-page`);
          await pause(300);
          expect(await titleOf(page, (title) => /read/.test(title)), `round ${round}`).to.equal('read and saved');

          await page.evaluate('setTimeout(() => history.back())');
          await pause(300);
          const before = Number(await titleOf(page, (title) => Number(title) >= 0));
          const after = Number(await titleOf(page, (title) => Number(title) > before));
          expect(after, `back in round ${round}`).to.be.above(before);
        }
      } finally {
        await page.close();
      }
    });
  }
});
