import { expect } from 'chai';
import { engineNames, openPage } from './open-page.mjs';
import { servePages } from './serve-pages.mjs';

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
  let host;
  before(async () => {
    host = await servePages(['saving', 'reading']);
  });
  after(() => host.close());

  for (const engine of (process.env.ENGINES ?? engineNames.join()).split(',')) {
    it(`lets the next page read and save, and goes on when somebody comes back: ${engine}`, async () => {
      const page = await openPage(engine, `${host.address}/saving`);
      try {
        for (let round = 0; round < 4; round++) {
          await titleOf(page, (title) => Number(title) > 3);
          await page.evaluate((to) => void setTimeout(() => location.assign(to)), `${host.address}/reading`);
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
