import { expect } from 'chai';
import { pageScript, wantedEngines } from './asked.js';
import { runTabs, tabsFigures, wrongIn, type TabsRun } from './eight-tabs.js';

const editsEach = 100;

describe('what counts as lost between tabs', () => {
  const tab = { own: 'mijn tekst', shared: ['onze', 'tekst'], items: ['0-9'], saves: 1, took: 1 };
  const result = {
    verified: true,
    own: ['mijn tekst'],
    shared: ['anders', 'onze tekst', 'anders'],
    items: ['0-9'],
    conflicts: ['canvas/reference'],
    commits: 2,
  };
  const wrong = (some: Partial<TabsRun['result']>): number =>
    wrongIn({ tabs: [tab], result: { ...result, ...some } }).length;

  it('is a text that is not the last of its tab, a text or item that is gone or came twice, a log that is broken', () => {
    expect(wrong({})).to.equal(0);
    expect(wrong({ own: ['mijn teks'] })).to.equal(1);
    expect(wrong({ shared: ['onze'] })).to.equal(1);
    expect(wrong({ shared: ['onze tekst onze'] })).to.equal(1);
    expect(wrong({ items: [] })).to.equal(1);
    expect(wrong({ items: ['0-9', '0-9'] })).to.equal(1);
    expect(wrong({ shared: ['onze tekst', 'anders', 'anders'] })).to.equal(1);
    expect(wrong({ conflicts: ['canvas/reference', 'canvas/support'] })).to.equal(1);
    expect(wrong({ verified: false })).to.equal(1);
  });
});

for (const engine of wantedEngines()) {
  describe(`eight tabs in one case, in ${engine}`, function () {
    this.timeout(10 * 60_000);

    it('lose nothing and write nothing twice', async () => {
      const run = await runTabs(engine, await pageScript('test/loss/page/tabs-page.ts'), editsEach);
      console.log(tabsFigures(engine, run));

      expect(wrongIn(run)).to.deep.equal([]);
    });
  });
}
