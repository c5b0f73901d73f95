import './node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { countOf, mochaFailures } from './testing/counts.mjs';
import { digestOf } from './testing/digest.mjs';
import { guardedRun, reasonToEnd, secondsOf } from './testing/guarded-run.mjs';
import { root } from './testing/source-files.mjs';
import { stages, typecheck } from './testing/stages.mjs';

// A slower or busy machine may be given more: nothing here is meant to end what works, only what hangs.
const minutes = Number(process.env.TEST_MINUTES ?? 10);
const deadline = Date.now() + (minutes - 0.5) * 60_000;
const silence = minutes * 0.4 * 60_000;
const records = join(root, '.build/records');
const digest = [];

// Output stays in .build/records; what failed is also printed, its end at most.
async function runStage({ name, count, files, run }) {
  const countsFile = join(records, `${name}.json`);
  rmSync(countsFile, { force: true });
  const result = await guardedRun(run(files?.() ?? [], countsFile), {
    cwd: root,
    env: { COUNTS_FILE: countsFile },
    reason: (moment) => reasonToEnd({ ...moment, silence, deadline }),
  });
  const { passed, failed } = countOf(count, { ...result, countsFile });
  writeFileSync(join(records, `${name}.log`), result.output);
  const why = result.ended ? `, ended: ${result.ended}` : '';
  console.log(`${name.padEnd(14)}${passed} passed, ${failed} failed, ${secondsOf(result.milliseconds)}${why}`);
  if (failed > 0) {
    const report = (count === 'mocha' && mochaFailures(countsFile)) || result.output;
    console.log(`${report.slice(-12_000).trimEnd()}\n`);
    digest.push(...digestOf({ name, ...result, countsFile }));
  }
  return { passed, failed };
}

// Whoever is free takes the next one, so that both end at about the same time.
async function runLane(waiting) {
  const counts = [];
  for (let stage = waiting.shift(); stage; stage = waiting.shift()) counts.push(await runStage(stage));
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
if (chosen.some(({ browser }) => browser)) provideBrowser();

const counts = [await runStage(typecheck)];
if (counts[0].failed === 0) {
  const waiting = [...chosen];
  counts.push(...(await Promise.all([runLane(waiting), runLane(waiting)])).flat());
}
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
// Only the end of a log may be kept.
if (digest.length > 0) console.log(digest.join('\n'));
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
