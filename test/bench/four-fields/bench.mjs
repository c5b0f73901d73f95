// npm run bench:peers: one form of four fields in ours and five other form libraries. What is fetched, how long until
// one can type, what a key costs, what memory it holds. It prints; it judges nothing.
// -- --only ours,rjsf --rounds 10 --keys 4 --throttle 4
import '../../../scripts/node-version.mjs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../../scripts/browser.mjs';
import { installPeers } from '../peers/install.mjs';
import { measureOnce } from './measure.mjs';
import { forms, peers, servePages } from './pages.mjs';
import { figureLines, mediansOf, ratioLines } from './report.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(forms).join(',') },
    rounds: { type: 'string', default: '10' },
    keys: { type: 'string', default: '4' },
    throttle: { type: 'string', default: '4' },
  },
});
const only = values.only.split(',');
const unknown = only.filter((key) => !Object.hasOwn(forms, key));
if (unknown.length > 0) {
  console.error(`There is no form ${unknown.join(', ')}. The forms are: ${Object.keys(forms).join(', ')}.`);
  process.exit(1);
}
const [rounds, keys, throttle] = ['rounds', 'keys', 'throttle'].map((name) => Number(values[name]));
// 1,6 Mbit/s with a delay of 150 ms, as a phone on a slow fourth generation network
const network = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

const executablePath = provideBrowser();
if (only.some((key) => peers.includes(key))) installPeers();
const pages = await servePages(only);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});

const results = [];
// each round all of them, so that a busy minute of the machine is shared
for (let round = 1; round <= rounds; round++) {
  for (const form of only) {
    results.push({ form, ...(await measureOnce({ browser, pages, key: form, keys, throttle, network })) });
  }
  console.error(`round ${round} of ${rounds}`);
}
await browser.close();
await pages.close();

const medians = mediansOf(results);
console.log(`
Four amounts and their outcome; medians of ${rounds} rounds, ${cpus().length} cores, processor slowed × ${throttle}, 1.6 Mbit/s,
150 ms of delay, nothing in the cache. KB fetched: scripts and styles in gzip until a digit is kept on the device and
counted in the outcome.
`);
console.log(figureLines(medians, forms).join('\n'));
console.log(`\n${ratioLines(medians, forms).join('\n')}`);
if (medians.some(({ rounds: done }) => done === 0)) process.exitCode = 1;
