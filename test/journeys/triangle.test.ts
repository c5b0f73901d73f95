import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serveElement, type ElementPage } from './element-page.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/value-triangle/maatwerk-value-triangle.ts';
const begin = { involvement: 34, legitimacy: 33, publicReturn: 33 };

interface Place {
  readonly x: number;
  readonly y: number;
}

describe('the value triangle in the hand', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let touch: CDPSession;

  before(async () => {
    served = await serveElement(entry, () => pageWithTriangle);
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    page = await context.newPage();
    await page.goto(served.address);
    await page.locator('maatwerk-value-triangle h2').first().waitFor();
    touch = await context.newCDPSession(page);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      for (const name of ['input', 'change']) addEventListener(name, () => told.push(name));
    });
  });

  afterEach(() => page.context().close());

  const weights = (): Promise<unknown> =>
    page.evaluate(
      () =>
        (document.querySelector('maatwerk-value-triangle') as unknown as { value: { weights: unknown } }).value.weights,
    );
  const told = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
  const middleOf = async (selector: string): Promise<Place> => {
    const box = (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: Place[]): Promise<void> => {
    await touch.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  };
  // As a finger goes: over what lies between, so that the browser may take the move for scrolling.
  const slide = async (from: Place, to: Place): Promise<void> => {
    await finger('touchStart', from);
    for (let step = 1; step <= 6; step++)
      await finger('touchMove', { x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 });
    await finger('touchEnd');
  };

  it('follows a finger that begins on the point, without scrolling the page, and counts once', async () => {
    await page.locator('.triangle__handle').scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const from = await middleOf('.triangle__point');

    await slide(from, { x: from.x, y: from.y - 70 });

    expect(await weights())
      .to.have.property('involvement')
      .that.is.above(50);
    expect(await page.evaluate(() => scrollY)).to.equal(scrolled);
    expect(await told()).to.deep.equal(['input', 'change']);
  });

  it('lets a finger beside the point scroll the page, and leaves the point where it was', async () => {
    const { x, y } = await middleOf('.triangle__balance');
    const scrolled = await page.evaluate(() => scrollY);

    await slide({ x, y: y + 45 }, { x, y: y - 200 });

    expect(await weights()).to.deep.equal(begin);
    await page.waitForFunction((before) => scrollY > before, scrolled);
    expect(await told()).to.deep.equal([]);
  });

  it('comes to where somebody taps in the triangle, and back by its button', async () => {
    await page.locator('.triangle').scrollIntoViewIfNeeded();
    const { x, y } = await middleOf('.triangle__surface');

    await page.touchscreen.tap(x - 60, y + 80);
    expect(await weights())
      .to.have.property('legitimacy')
      .that.is.above(50);
    await page.getByRole('button', { name: 'Zet in balans' }).tap();

    expect(await weights()).to.deep.equal(begin);
  });

  it('has the same value by finger, by arrow keys, by pointer and by number', async () => {
    const apex = async (): Promise<Place> => {
      const surface = page.locator('.triangle__surface');
      await surface.scrollIntoViewIfNeeded();
      const box = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return { x: box.x + box.width / 2, y: box.y + 0.5 };
    };
    const values: unknown[] = [];

    const top = await apex();
    await slide(await middleOf('.triangle__point'), top);
    values.push(await weights());
    await page.getByRole('button', { name: 'Zet in balans' }).tap();
    await page.locator('.triangle__handle').focus();
    for (let press = 0; press < 14; press++) await page.keyboard.press('ArrowUp');
    values.push(await weights());
    await page.getByRole('button', { name: 'Zet in balans' }).tap();
    const again = await apex();
    await page.mouse.click(again.x, again.y);
    values.push(await weights());
    await page.getByRole('button', { name: 'Zet in balans' }).tap();
    await page.getByRole('textbox', { name: 'Betrokkenheid', exact: true }).fill('100');
    values.push(await weights());

    expect(values).to.deep.equal(Array(4).fill({ involvement: 100, legitimacy: 0, publicReturn: 0 }));
  });

  for (const width of [320, 768]) {
    it(`needs no sideways scroll at ${String(width)} pixels with two points and a name`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate(() => {
        const value = { weights: { involvement: 0, legitimacy: 0, publicReturn: 100 } };
        Object.assign(document.querySelector('maatwerk-value-triangle') ?? {}, {
          compareWith: { name: 'M-2026-009 van een andere gemeente', value },
        });
      });
      await page.getByText('Vergeleken met M-2026-009').waitFor();

      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).to.equal(0);
    });
  }
});

const pageWithTriangle = `<!doctype html>
  <html lang="nl">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Plan</title>
    <maatwerk-value-triangle value='${JSON.stringify({ weights: begin })}'></maatwerk-value-triangle>
    <script type="module" src="/maatwerk.js"></script>
  </html>`;
