import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { provideBrowser } from './browser.mjs';
import { builtSite, outDir } from './docs/built-site.mjs';
import { looksFaults } from './docs/live/example-faults.mjs';
import { siteFaults } from './docs/site-faults.mjs';
import { serveSite } from './docs/site-server.mjs';
import { root } from './testing/source-files.mjs';

// Everything compiles first: samples are held against the types of the packages.
for (const args of [
  ['node_modules/typescript-native/bin/tsc', '-b'],
  [
    'node_modules/mocha/bin/mocha.js',
    '--forbid-only',
    'test/docs/samples.test.mjs',
    'test/docs/texts/sample-texts.test.mjs',
  ],
]) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, CHROME_PATH: provideBrowser() },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

const addresses = await builtSite();
const browser = await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox'] });
const site = await serveSite(outDir);
const faults = [...(await siteFaults(browser, site.address, addresses)), ...(await looksFaults(browser, site.address))];
await browser.close();
site.close();
for (const fault of faults) console.error(fault);
console.log(`${addresses.length} pages looked at, on a wide light and a narrow dark screen: ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;
