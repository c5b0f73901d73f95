import { expect } from 'chai';
import { elementNouns } from '../../packages/kit/dist/element-nouns.js';
import { beginCase, situation } from './case-work.mjs';
import { hostFolder, scriptTagFolder, serveHost } from './serve-host.mjs';
import { startBrowser, visit } from './visit.mjs';

const actor = `actor='{"id":"user-17","role":"caseWorker"}'`;
// What shows a part of a case stands inside one; an editor may stand anywhere.
const everything = `<!doctype html><html lang="nl"><title>Twee van alles</title>
  <script type="module" src="/maatwerk.js"></script>
  ${['a', 'b']
    .map(
      (one) =>
        `<section>${elementNouns
          .map((noun) =>
            noun === 'case'
              ? `<maatwerk-case case-id="M-${one}" ${actor}></maatwerk-case>`
              : `<maatwerk-${noun} ${actor} id="${noun}-${one}" name="${noun}-${one}"></maatwerk-${noun}>`,
          )
          .join('')}</section>`,
    )
    .join('')}</html>`;

describe('a bare page', () => {
  let browser;
  let host;
  let visited;

  before(async () => {
    host = await serveHost({ folders: [hostFolder('bare'), scriptTagFolder], pages: { '/two': everything } });
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    await host.close();
  });
  afterEach(() => visited.close());

  it('begins a case with two lines of HTML, and has a typed word again after a reload', async () => {
    visited = await visit(browser, host.address);
    const { page, problems } = visited;
    await beginCase(page);
    await situation(page).fill('De huur is niet bet');

    await page.reload();

    await situation(page).waitFor();
    expect(await situation(page).inputValue()).to.equal('De huur is niet bet');
    expect(problems).to.deep.equal([]);
  });

  it('holds two of every element, apart from each other and without one id twice in a root', async () => {
    visited = await visit(browser, `${host.address}two`);
    const { page, problems } = visited;
    await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
    const [first, second] = ['a', 'b'].map((one) =>
      page.locator(`#canvas-${one}`).getByRole('textbox', { name: /^Situatie/ }),
    );
    await first.fill('Alleen in het eerste.');
    await page.locator('#cost-benefit-a').getByRole('textbox', { name: 'Maatwerk', exact: true }).fill('2.800');
    const [caseOne, caseTwo] = ['a', 'b'].map((one) => page.locator(`maatwerk-case[case-id=M-${one}]`));
    await beginCase(caseOne);

    expect(await second.inputValue()).to.equal('');
    expect(
      await page.locator('#cost-benefit-b').getByRole('textbox', { name: 'Maatwerk', exact: true }).inputValue(),
    ).to.equal('');
    expect(await caseTwo.getByRole('button', { name: 'Casus beginnen' }).count()).to.equal(1);
    expect(await page.evaluate(idsTwice)).to.deep.equal([]);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((one) => one.localName.startsWith('maatwerk-') && !one.shadowRoot)
          .map((one) => one.localName),
      ),
    ).to.deep.equal([]);
    // an element of a case that stands in none says so, once, to whoever builds the page
    expect(problems.filter((problem) => !/^warning: <maatwerk-[\w-]+> has no case\./.test(problem))).to.deep.equal([]);
  });
});

function idsTwice() {
  const twice = [];
  const look = (root) => {
    const seen = new Set();
    for (const element of root.querySelectorAll('*')) {
      if (element.id !== '' && seen.has(element.id)) twice.push(`${root.host?.localName ?? 'the page'}: ${element.id}`);
      seen.add(element.id);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return twice;
}
