import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { serveElement, type ElementPage } from './element-page.js';
import { startBrowser } from './portal.js';

const entry = 'packages/elements/src/canvas/maatwerk-canvas.ts';
const upright = { width: 768, height: 1024 };
const onItsSide = { width: 1024, height: 768 };

describe('<maatwerk-canvas> on the sofa', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;

  before(async () => {
    served = await serveElement(entry, () => pageWithCanvas);
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  afterEach(() => page.context().close());

  async function opened(options: BrowserContextOptions): Promise<void> {
    const context = await browser.newContext({ locale: 'nl-NL', ...options });
    page = await context.newPage();
    await page.goto(served.address);
    await page.locator('maatwerk-canvas h2').first().waitFor();
  }

  const canvasValue = (): Promise<Record<string, unknown>> =>
    page.evaluate(
      () => (document.querySelector('maatwerk-canvas') as unknown as { value: Record<string, unknown> }).value,
    );
  const pressed = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const widerThanPage = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const [how, viewport] of Object.entries({ upright, 'on its side': onItsSide })) {
    it(`is talked through by touch on a tablet ${how}, and every word is in the plan`, async () => {
      await opened({ viewport, hasTouch: true, isMobile: true });

      await page.getByRole('radio', { name: 'Gesprek' }).tap();
      await page.getByRole('textbox', { name: 'Hoe gaat het?' }).tap();
      await page.keyboard.type('Het is druk thuis.');
      await pressed('Zet dit bij Situatie').tap();
      await pressed('Volgende').tap();
      await pressed('Volgende').tap();
      await pressed('Een half punt hoger').tap();
      await pressed('Volgende').tap();
      await page.getByRole('textbox', { name: 'Wat wilt u bereiken?' }).tap();
      await page.keyboard.type('Rust in huis.');
      expect(await widerThanPage()).to.equal(0);
      await pressed('Naar het hele blad').tap();

      const { situation, perspective, satisfaction, conversation } = await canvasValue();
      expect({ situation, perspective, satisfaction }).to.deep.equal({
        situation: 'Het is druk thuis.',
        perspective: 'Rust in huis.',
        satisfaction: { score: 5 },
      });
      expect(conversation).to.equal(undefined);
      expect(await widerThanPage()).to.equal(0);
    });
  }

  it('has no sideways scroll at 400 % of a page of 1280 pixels, in either view', async () => {
    await opened({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

    expect(await widerThanPage()).to.equal(0);
    await page.getByRole('radio', { name: 'Gesprek' }).click();
    await pressed('Volgende').waitFor();

    expect(await widerThanPage()).to.equal(0);
  });

  it('takes what a word processor puts on the clipboard as people type it', async () => {
    await opened({ viewport: onItsSide, permissions: ['clipboard-read', 'clipboard-write'] });

    await page.getByLabel('Situatie').click();
    await page.keyboard.type('Eerst. ');
    await page.evaluate(async (copied) => {
      const blobs = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, copiedFromWord);
    await page.keyboard.press('Control+v');

    expect((await canvasValue())['situation']).to.equal('Eerst. Wij doen:\n- fietsen\n- koken\n\n“Schuldhulp”');
    await page.keyboard.press('Control+z');
    expect((await canvasValue())['situation']).to.not.include('fietsen');
  });

  it('takes a megabyte of plain text exactly as it is', async () => {
    await opened({ viewport: onItsSide, permissions: ['clipboard-read', 'clipboard-write'] });
    const text = '• a\u00adb <img onerror=x> 👩‍👧 e\u0301 \u0627\n'.repeat(31_000);

    await page.getByLabel('Situatie').click();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');

    expect(text.length).to.be.above(1_000_000);
    expect((await canvasValue())['situation'] === text).to.equal(true);
  });
});

const copiedFromWord = {
  'text/html': '<p class="MsoListParagraph">Wij doen:</p><p>fietsen</p>',
  'text/plain': 'Wij doen:\r\n•\tfietsen\r\n·\tkoken\r\n\r\n“Schuld\u00adhulp”',
};

const pageWithCanvas = `<!doctype html>
  <html lang="nl">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Plan</title>
    <maatwerk-canvas></maatwerk-canvas>
    <script type="module" src="/maatwerk.js"></script>
  </html>`;
