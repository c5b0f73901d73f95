import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../testing/source-files.mjs';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const looks = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
];

/**
 * Opens every page of a built site on a wide light and a narrow dark screen: what is wrong, as sentences. A fault is what
 * axe finds by WCAG 2.2 A and AA, a page that scrolls sideways, a request to elsewhere and a message in the console.
 */
export async function siteFaults(browser, outDir, addresses) {
  const found = [];
  for (const look of looks) {
    const page = await browser.newPage(look);
    let address = '';
    page.on('console', (message) => found.push(`${address}: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(outDir).href)) found.push(`${address} asks for ${request.url()}`);
    });
    for (address of addresses) {
      await page.goto(pathToFileURL(join(outDir, address)).href);
      await page.evaluate(axe);
      const { violations, overflow } = await page.evaluate(whatIsWrong);
      const width = String(look.viewport.width);
      for (const each of violations) found.push(`${address} at ${width} px: ${each}`);
      if (overflow > 0) found.push(`${address} at ${width} px scrolls sideways by ${String(overflow)} px`);
    }
    await page.close();
  }
  return found;
}

// this runs in the page
const whatIsWrong = async () => {
  document.querySelectorAll('details').forEach((room) => (room.open = true));
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await globalThis.axe.run({ runOnly: tags, resultTypes: ['violations'], preload: false });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    overflow: scrollWidth - clientWidth,
  };
};
