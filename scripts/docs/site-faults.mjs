import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testing/source-files.mjs';
import { exampleFaults } from './live/example-faults.mjs';
import { examples } from './live/examples.mjs';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const looks = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 700 }, colorScheme: 'dark' },
];
const livePages = Object.fromEntries(Object.keys(examples).map((noun) => [`elements/${noun}.html`, noun]));

/**
 * Opens every page of a site, served at an address that ends in a slash, on a wide light and a narrow dark screen: what is
 * wrong, as sentences. A fault is what axe finds by WCAG 2.2 A and AA, a page that scrolls sideways, a request to elsewhere
 * or without a file, a message in the console, to which a violation of the policy belongs, and an element that is not drawn.
 */
export async function siteFaults(browser, site, addresses) {
  const found = [];
  for (const look of looks) {
    const page = await browser.newPage(look);
    let address = '';
    const fault = (text) => found.push(`${address} at ${String(look.viewport.width)} px: ${text}`);
    page.on('console', (message) => {
      if (!message.location().url.endsWith('favicon.ico')) fault(message.text());
    });
    page.on('pageerror', (error) => fault(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) fault(`asks for ${request.url()}`);
    });
    page.on('requestfailed', (request) => fault(`cannot get ${request.url()}`));
    for (address of addresses) {
      await page.goto(`${site}${address}`);
      if (livePages[address]) for (const text of await exampleFaults(page, livePages[address])) fault(text);
      await page.evaluate(axe);
      const { violations, overflow } = await page.evaluate(whatIsWrong);
      for (const each of violations) fault(each);
      if (overflow > 0) fault(`it scrolls sideways by ${String(overflow)} px`);
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
