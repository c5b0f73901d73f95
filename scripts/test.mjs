import './node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { countOf, mochaFailures } from './testing/counts.mjs';
import { guardedRun } from './testing/guarded-run.mjs';
import { root } from './testing/source-files.mjs';
import { stages, typecheck } from './testing/stages.mjs';

const usualLimit = 4 * 60_000;
const records = join(root, '.build/records');

// Output stays in .build/records; what failed is also printed, its end at most.
async function runStage({ name, count, limit = usualLimit, files, run }) {
  const countsFile = join(records, `${name}.json`);
  rmSync(countsFile, { force: true });
  const ended = await guardedRun(run(files?.() ?? [], countsFile), {
    cwd: root,
    env: { COUNTS_FILE: countsFile },
    limit,
  });
  const { passed, failed } = countOf(count, { ...ended, countsFile });
  writeFileSync(join(records, `${name}.log`), ended.output);
  const seconds = (ended.milliseconds / 1000).toFixed(1);
  console.log(
    `${name.padEnd(14)}${passed} passed, ${failed} failed, ${seconds} s${ended.hung ? ', ended because it hung' : ''}`,
  );
  if (failed > 0) {
    const report = (count === 'mocha' && mochaFailures(countsFile)) || ended.output;
    console.log(`${report.slice(-12_000).trimEnd()}\n`);
  }
  return { passed, failed };
}

async function runLane(lane) {
  const counts = [];
  for (const stage of lane) counts.push(await runStage(stage));
  return counts;
}

const wanted = process.argv.slice(2);
const known = [typecheck, ...stages].map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${known.join(', ')}.`);
  process.exit(1);
}

const chosen = stages.filter(
  ({ name, files }) => (wanted.length === 0 || wanted.includes(name)) && files?.().length !== 0,
);
mkdirSync(records, { recursive: true });
if (chosen.some(({ lane }) => lane === 'browser')) provideBrowser();

const counts = [await runStage(typecheck)];
if (counts[0].failed === 0) {
  const lanes = ['node', 'browser'].map((name) => runLane(chosen.filter(({ lane }) => lane === name)));
  counts.push(...(await Promise.all(lanes)).flat());
}
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
