import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { escaped, serveElement, type ElementPage } from './element-page.js';
import { pagesOf, type PrintedPages } from './pdf-words.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/canvas/maatwerk-canvas.ts';
const short = {
  reference: 'M-2026-014',
  perspective: 'Wij blijven met z’n drieën thuis wonen. Er is weer rust in huis.',
  situation: 'Een moeder met twee kinderen. De huur is drie maanden niet betaald.',
  breakthrough: 'De schulden in één keer afkopen, zodat er rust komt.',
  ownActions: 'Wij doen dit:\n- elke dinsdag naar de cursus\n- de oudste fietst zelf',
  support: 'Zes uur begeleiding per week, ook ’s avonds.',
  treatment: 'Speltherapie voor de jongste, vanaf januari.',
  legitimacy: 'Jeugdwet artikel 2.3 en de hardheidsclausule.',
  involvement: 'Moeder heeft dit plan zelf bedacht.',
};
const words = (letters: string, characters: number): string => {
  let text = '';
  for (let count = 0; text.length < characters; count++) {
    text += `${letters}${String(count)} ${count % 40 === 39 ? '\n\n' : ''}`;
  }
  return text;
};
const plans = {
  short,
  'one text of 20,000 characters': { ...short, support: words('hulp', 20_000) },
  'eight texts of 3,000 characters': {
    ...short,
    ...Object.fromEntries(
      Object.keys(short)
        .slice(1)
        .map((field) => [field, words(field, 3_000)]),
    ),
  },
};

describe('<maatwerk-canvas> as a document', () => {
  let browser: Browser;
  let served: ElementPage;

  before(async () => {
    served = await serveElement(entry, (_sent, path) => {
      const { plan, paper } = Object.fromEntries(new URL(path, 'http://x').searchParams) as Record<string, string>;
      return pageWith(plans[plan as keyof typeof plans], paper ?? 'a4');
    });
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  async function printed(plan: keyof typeof plans, paper: string): Promise<PrintedPages> {
    const page = await browser.newPage();
    await page.goto(`${served.address}?${String(new URLSearchParams({ plan, paper }))}`);
    await page.locator('maatwerk-canvas h2').first().waitFor();
    const pdf = await page.pdf({ format: paper === 'a3' ? 'A3' : 'A4', landscape: true, margin: margins });
    await page.close();
    return pagesOf(pdf);
  }

  for (const paper of ['a4', 'a3']) {
    it(`is one page where it is short, on ${paper}`, async () => {
      expect((await printed('short', paper)).count).to.equal(1);
    });

    for (const plan of Object.keys(plans) as (keyof typeof plans)[]) {
      it(`has every word of ${plan}, on ${paper}`, async () => {
        const { count, texts } = await printed(plan, paper);

        const all = texts.join('');
        const written = Object.values(plans[plan]).flatMap((text) => text.split(/\s+/));
        const missing = written.filter((word) => word !== '-' && !all.includes(word.normalize('NFKC')));
        expect(missing).to.deep.equal([]);
        expect(count).to.be.at.most(8);
        for (const title of ['Perspectief', 'Kostenenbaten', 'Betrokkenheid']) expect(texts[0]).to.include(title);
        if (plan !== 'short') expect(texts[1]).to.include('Vervolgvan');
      });
    }
  }
});

const margins = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

function pageWith(plan: unknown, paper: string): string {
  return `<!doctype html>
    <html lang="nl">
      <title>Plan</title>
      <maatwerk-canvas paper="${paper}" value="${escaped(JSON.stringify(plan))}"></maatwerk-canvas>
      <script type="module" src="/maatwerk.js"></script>
    </html>`;
}
