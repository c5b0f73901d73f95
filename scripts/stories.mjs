import './node-version.mjs';
import { chromium } from 'playwright-core';
import { provideBrowser } from './browser.mjs';
import { buildStorybook, serveStorybook } from './testing/built-storybook.mjs';
import { inRunningOrder, storyRun } from './testing/story-run.mjs';
import { themes as allThemes } from './tokens/themes.mjs';

// Every theme takes as long as the first, so only when asked: --themes is all of them, --themes utrecht dark these two.
const [asked, ...named] = process.argv.slice(2);
const themes = asked === '--themes' ? (named.length > 0 ? named : Object.keys(allThemes)) : ['none'];
if (!buildStorybook()) process.exit(1);

const storybook = await serveStorybook();
const entries = inRunningOrder(storybook.entries);
const browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const problemsOf = await storyRun(browser, storybook.address);

let passed = 0;
let failed = 0;
for (const theme of themes) {
  for (const entry of entries.filter(({ type }) => theme === 'none' || type === 'story')) {
    const problems = await problemsOf(entry, theme);
    if (problems.length > 0) failed += 1;
    else passed += 1;
    const name = themes.length > 1 ? `${entry.id} (${theme})` : entry.id;
    console.log([`${problems.length > 0 ? 'not ok' : 'ok'} ${name}`, ...problems].join('\n  '));
  }
}

await browser.close();
await storybook.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
