import { config, expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { serveElement, type ElementPage } from '../journeys/element-page.js';
import { startBrowser } from '../journeys/portal.js';
import { accessibilityTreeOf, type AccessibilityTree } from './accessibility-tree.js';

const entry = 'packages/elements/src/value-triangle/maatwerk-value-triangle.ts';
const given = '{"weights":{"involvement":45,"legitimacy":30,"publicReturn":25}}';

// What stands below between quotes was written by hand, from what a reader of the screen needs to hear.
config.truncateThreshold = 0;

describe('a screen reader and a keyboard in <maatwerk-value-triangle>', () => {
  let browser: Browser;
  let served: ElementPage;
  let page: Page;
  let tree: AccessibilityTree;

  before(async () => {
    served = await serveElement(entry, () => pageWithTriangle);
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await served.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    await page.goto(served.address);
    await page.locator('maatwerk-value-triangle h2').first().waitFor();
    tree = await accessibilityTreeOf(page);
  });

  afterEach(() => page.close());

  it('finds the point first, then the numbers with their buttons, then what is missing', async () => {
    await tree.reach('button "Punt in de driehoek"');

    expect(await tree.tabs(12)).to.deep.equal([
      'button "Betrokkenheid 5 lager"',
      'textbox "Betrokkenheid" = 45',
      'button "Betrokkenheid 5 hoger"',
      'button "Legitimiteit 5 lager"',
      'textbox "Legitimiteit" = 30',
      'button "Legitimiteit 5 hoger"',
      'button "Rendement 5 lager"',
      'textbox "Rendement" = 25',
      'button "Rendement 5 hoger"',
      'button "Zet in balans"',
      'button "Haal de punt weg"',
      'button "Betrokkenheid: vergelijken met nu"',
    ]);
  });

  it('hears the three weights once after a move, and the drawing says them too', async () => {
    await tree.reach('button "Punt in de driehoek"');
    await page.keyboard.press('ArrowUp');

    expect(await tree.hears('Betrokkenheid 50')).to.equal('Betrokkenheid 50, legitimiteit 27, rendement 23.');
    expect(await tree.focused()).to.equal('button "Punt in de driehoek"');
    const [drawing] = (await tree.all('group')).filter((line) => line.includes('Driehoek'));
    expect(drawing).to.equal('group "Driehoek van de drie waarden. Betrokkenheid 50, legitimiteit 27, rendement 23."');
  });

  it('hears what a number that is not understood should be, at that number', async () => {
    await tree.reach('textbox "Legitimiteit"');
    await page.keyboard.type('veel');
    await page.keyboard.press('Tab');
    await tree.hears('Wij begrijpen “veel” niet', 'assertive');
    await page.keyboard.press('Shift+Tab');

    expect(await tree.focused()).to.equal(
      'textbox "Legitimiteit" = veel · invalid · (Wij begrijpen “veel” niet. Typ een heel getal van 0 tot en met 100.)',
    );
  });

  it('knows at each comparison which value and which scenario it is about', async () => {
    await tree.reach('button "Legitimiteit: vergelijken met dreigend"');
    await page.keyboard.press('Enter');

    expect(await tree.focused()).to.equal('radio "Beter"');
    expect(await tree.tabs(1)).to.deep.equal([
      'textbox "Waarom : Legitimiteit, vergeleken met dreigend" · (Nog niet ingevuld)',
    ]);
  });
});

const pageWithTriangle = `<!doctype html>
  <html lang="nl">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Plan</title>
    <maatwerk-value-triangle value='${given}'></maatwerk-value-triangle>
    <script type="module" src="/maatwerk.js"></script>
  </html>`;
