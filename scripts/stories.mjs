import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { provideBrowser } from './browser.mjs';
import { root } from './testing/source-files.mjs';
import { inRunningOrder, storyRun } from './testing/story-run.mjs';
import { themes as allThemes } from './tokens/themes.mjs';

// Every theme takes as long as the first, so only when asked: --themes is all of them, --themes utrecht dark these two.
const [asked, ...named] = process.argv.slice(2);
const themes = asked === '--themes' ? (named.length > 0 ? named : Object.keys(allThemes)) : ['none'];
const built = join(root, '.storybook-static');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
const manifest = ['node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'];
const types = ['node_modules/typescript-native/bin/tsc', '-p', '.storybook'];
const storybook = [
  'node_modules/storybook/dist/bin/dispatcher.js',
  'build',
  '--quiet',
  '--disable-telemetry',
  '--output-dir',
  built,
];
if (!run(...manifest) || !run(...types) || !run(...storybook)) process.exit(1);

const { entries: index } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const entries = inRunningOrder(Object.values(index));
const server = await preview({
  root,
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  build: { outDir: built },
  preview: { port: 0, host: '127.0.0.1' },
});
const browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const problemsOf = await storyRun(browser, server.resolvedUrls.local[0]);

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
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
