// Compares pictures of stories with those in test/themes/baselines. --update writes them; --built=FOLDER takes a
// Storybook that was built there.
import './node-version.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { compared, tolerance } from '../test/themes/compared.mjs';
import { browserArgs, photographer, shownThemes, stories } from '../test/themes/pictures.mjs';
import { provideBrowser } from './browser.mjs';
import { buildStorybook, serveStorybook } from './testing/built-storybook.mjs';
import { root } from './testing/source-files.mjs';

const isUpdate = process.argv.includes('--update');
const baselines = join(root, 'test/themes/baselines');
const findings = join(root, '.build/pictures');
const folder = process.argv.find((argument) => argument.startsWith('--built='))?.slice('--built='.length);
if (folder === undefined && !buildStorybook()) process.exit(1);

rmSync(findings, { recursive: true, force: true });
mkdirSync(findings, { recursive: true });
const storybook = await serveStorybook(folder && resolve(folder));
const browser = await chromium.launch({ executablePath: provideBrowser(), args: browserArgs });
const pictureOf = await photographer(browser, storybook.address);

let failed = 0;
for (const theme of shownThemes) {
  for (const story of stories) {
    const name = `${story.replace(/^elements-/, '')}-${theme}.png`;
    const now = await pictureOf(story, theme);
    const file = join(baselines, name);
    const { pixels, different, picture } = existsSync(file)
      ? compared(readFileSync(file), now)
      : { pixels: NaN, different: true, picture: () => now };
    console.log(`${different ? 'not ok' : 'ok'} ${name}: ${pixels} pixels differ, ${tolerance} may`);
    if (!different) continue;
    if (isUpdate) writeFileSync(file, now);
    else {
      failed += 1;
      writeFileSync(join(findings, name), now);
      writeFileSync(join(findings, name.replace('.png', '.difference.png')), picture());
    }
  }
}
await browser.close();
await storybook.close();
if (failed > 0) {
  console.log(`${failed} differ. What is seen now and, in red, where it differs stands in .build/pictures.`);
  console.log('Is it meant? Then npm run check:pictures -- --update, and look at what changed before you commit.');
}
process.exitCode = failed > 0 ? 1 : 0;
