import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/testing/source-files.mjs';

/** The stories that have pictures: five elements, each in a state that shows most of its parts. */
export const stories = [
  'elements-case--signal',
  'elements-canvas--filling',
  'elements-cost-benefit--three-totals',
  'elements-value-triangle--filling',
  'elements-approval--no-votes',
];

/** The themes they are shown in. */
export const shownThemes = ['none', 'utrecht', 'dark'];

/** How Chromium is started, so that letters are drawn alike on every machine: no hinting and no colours from the screen. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

// the letters that Storybook carries itself, for themes name fonts that a machine may have or not
const letters = ['regular', 'bold'].map((weight) => {
  const file = join(root, `node_modules/storybook/assets/browser/nunito-sans-${weight}.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Pictured; font-weight: ${weight === 'bold' ? '600 900' : '100 500'}; src: url(data:font/woff2;base64,${data}); }`;
});
const styles = `${letters.join('\n')}
:root { --maatwerk-document-font-family: Pictured; --maatwerk-heading-font-family: Pictured; }
body { font-family: Pictured !important; }
* { caret-color: transparent !important; }`;

/** Takes pictures (PNG, 800 by 640) in a browser of the Storybook at `address`: a function of story and theme. */
export async function photographer(browser, address) {
  const page = await browser.newPage({
    viewport: { width: 800, height: 640 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
  return async (story, theme) => {
    await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`, { waitUntil: 'load' });
    await page.locator('#storybook-root > *').first().waitFor({ state: 'attached', timeout: 60_000 });
    await page.evaluate(async () => {
      await document.fonts.ready;
      // two frames: an element may draw once more with what it has measured
      for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    return page.screenshot({ animations: 'disabled', caret: 'hide' });
  };
}
