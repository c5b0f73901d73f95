// npm run bench:cost-benefit: what a typed digit costs among 10 to 5,000 rows, beside the same grid in three other
// form libraries. It prints; it judges nothing. -- --sizes 10,100 --only ours,rjsf --keys 10 --throttle 4
import '../../../scripts/node-version.mjs';
import { cpus } from 'node:os';
import { provideBrowser } from '../../../scripts/browser.mjs';
import { installPeers } from '../peers/install.mjs';
import { measure } from './measure.mjs';
import { readOptions } from './options.mjs';
import { grids, peers, servePages } from './pages.mjs';
import { byteLine, figureLines, growthLines, ratioLines, verdictLines } from './report.mjs';
import { median } from './statistics.mjs';

const { sizes, only, keys, throttle } = options();
provideBrowser();
if (only.some((key) => peers.includes(key))) installPeers();

const { address, bytes, close } = await servePages(only);
const results = [];
for (const count of sizes) {
  for (const key of only) {
    const began = Date.now();
    const figures = await measure({ address, key, count, keys, throttle });
    results.push({ key, count, ...figures });
    const outcome = figures.failure ?? `a key in ${Math.round(figures.median)} ms`;
    console.error(
      `${grids[key]}, ${count} rows: ${outcome} (measured in ${Math.round((Date.now() - began) / 1000)} s)`,
    );
  }
}
await close();
print();

function options() {
  try {
    return readOptions(process.argv.slice(2), Object.keys(grids));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

function print() {
  const slowed = median(results.flatMap(({ slowed: seen }) => (seen === undefined ? [] : [seen])));
  console.log(`
A digit typed in the amount of the middle row, with its row's total and the grand total right on screen.
${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}, processor slowed × ${throttle} (seen: × ${slowed?.toFixed(1) ?? '–'}).
Milliseconds: key = press to paint (median), event = the browser's own figure of the worst.
work = processor time of the page's main thread per key, not slowed: the one figure that other programs do not change.
`);
  console.log(figureLines(results, grids).join('\n'));
  console.log(`\n${byteLine(bytes, grids)}`);
  if (only.length > 1 && only[0] === 'ours') console.log(`\n${ratioLines(results, grids).join('\n')}`);
  if (sizes.length > 1) console.log(`\n${growthLines(results, grids).join('\n')}`);
  const verdicts = verdictLines(results);
  if (verdicts.length > 0) console.log(`\n${verdicts.join('\n')}`);
  const unmeasured = only.filter((key) => results.every((one) => one.key !== key || one.median == null));
  if (unmeasured.length > 0) {
    console.log(`\nCould not be measured at all: ${unmeasured.map((key) => grids[key]).join(', ')}.`);
    process.exitCode = 1;
  }
}
