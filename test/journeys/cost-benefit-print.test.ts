import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { escaped, serveElement, type ElementPage } from './element-page.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/cost-benefit/maatwerk-cost-benefit.ts';
const manyLines = 500;
const lines = Array.from({ length: manyLines }, (_none, index) => ({
  id: `l${String(index)}`,
  label: `Post ${String(index + 1)}`,
  amount: { cents: 10_000 + index },
  unit: 'month',
}));
const analysis = {
  period: { start: '2027-01-01', months: 12 },
  mode: 'lines',
  scenarios: {
    current: null,
    threatened: { lines },
    custom: { total: { cents: 500 }, lines: [{ id: 'm', label: 'Begeleiding', amount: { cents: 100 }, unit: 'once' }] },
  },
};

describe('<maatwerk-cost-benefit> on paper', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;

  before(async () => {
    served = await serveElement(entry, (_sent, path) => pageWith(path.slice(2)));
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(() => page.close());

  async function printed(mode: 'lines' | 'totals', width = 718): Promise<void> {
    page = await browser.newPage({ viewport: { width, height: 1000 } });
    await page.goto(`${served.address}?${mode}`);
    await page.locator('maatwerk-cost-benefit h2').waitFor();
    await page.emulateMedia({ media: 'print' });
  }

  // Where the first of these stands on the paper; nothing where it is not printed.
  const tops = (...selectors: string[]): Promise<(number | null)[]> =>
    page.evaluate((all) => {
      const root = document.querySelector('maatwerk-cost-benefit')!.shadowRoot!;
      return all.map((selector) => {
        const found = [...root.querySelectorAll(selector)].find((element) => element.checkVisibility());
        return found ? Math.round(found.getBoundingClientRect().top) : null;
      });
    }, selectors);

  for (const [paper, width] of Object.entries({ portrait: 718, landscape: 1045 })) {
    it(`has the outcome before the lines and the lines before the questions, ${paper}`, async () => {
      await printed('lines', width);

      const [title, outcome, rows, findings] = await tops('h2', '[part=outcome]', '[data-line]', '.findings');
      const order = [title, outcome, rows, findings];
      expect(order).to.not.include(null);
      expect(order).to.deep.equal([...order].sort((a, b) => (a ?? 0) - (b ?? 0)));
    });

    it(`prints nothing to press, ${paper}`, async () => {
      await printed('lines', width);

      const pressed = await page.evaluate(() => {
        const root = document.querySelector('maatwerk-cost-benefit')!.shadowRoot!;
        const controls = [...root.querySelectorAll('button, input[type=radio]')];
        return controls
          .filter((one) => one.checkVisibility() && !one.closest('h1, h2, h3'))
          .map((one) => one.textContent);
      });
      expect(pressed).to.deep.equal([]);
      expect(await tops('.mode', '.period-button', '.head__tools')).to.deep.equal([null, null, null]);
    });
  }

  it('prints each of 500 lines, and none of them over two pages', async () => {
    await printed('lines');
    await page.waitForFunction(
      (wanted) =>
        document.querySelector('maatwerk-cost-benefit')!.shadowRoot!.querySelectorAll('tr.line').length >= wanted,
      manyLines,
    );

    const rows = await page.evaluate(() => {
      const root = document.querySelector('maatwerk-cost-benefit')!.shadowRoot!;
      return [...root.querySelectorAll('tr.line')].map((row) => ({
        isThere: row.checkVisibility({ contentVisibilityAuto: true }),
        isWhole: getComputedStyle(row).breakInside === 'avoid',
      }));
    });
    expect(rows).to.have.length(manyLines + 1);
    expect(rows.filter(({ isThere, isWhole }) => !isThere || !isWhole)).to.deep.equal([]);
  });

  it('prints the three totals side by side, with patterns that need no colour', async () => {
    await printed('totals');

    const [current, threatened, custom] = await tops('.card.current', '.card.threatened', '.card.custom');
    expect([threatened, custom]).to.deep.equal([current, current]);
    const inks = await page.evaluate(() => {
      const root = document.querySelector('maatwerk-cost-benefit')!.shadowRoot!;
      return [...root.querySelectorAll('.ink')].map((ink) =>
        getComputedStyle(ink).getPropertyValue('print-color-adjust'),
      );
    });
    expect(new Set(inks)).to.deep.equal(new Set(['exact']));
  });
});

function pageWith(mode: string): string {
  const totals = {
    period: analysis.period,
    scenarios: {
      current: { total: { cents: 2_134_000 } },
      threatened: { total: { cents: 9_126_000 } },
      custom: { total: { cents: 6_278_500 } },
    },
  };
  const value = mode === 'lines' ? analysis : totals;
  return `<!doctype html>
    <html lang="nl">
      <title>Kosten</title>
      <maatwerk-cost-benefit value="${escaped(JSON.stringify(value))}"></maatwerk-cost-benefit>
      <script type="module" src="/maatwerk.js"></script>
    </html>`;
}
