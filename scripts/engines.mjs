import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserPages } from './testing/browser-pages.mjs';
import { countOf, mochaFailures } from './testing/counts.mjs';
import { digestOf } from './testing/digest.mjs';
import { engines } from './testing/engine-browsers.mjs';
import { enginesThere } from './testing/engines-there.mjs';
import { leftOutIn, leftOutReport } from './testing/engine-left-out.mjs';
import { guardedRun, reasonToEnd, secondsOf } from './testing/guarded-run.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

// `npm run test:engines -- --engine webkit --if-possible packages/elements/src/canvas`: without `--engine` the two that
// `npm test` does not run in; without folders every test of a browser. `--if-possible` leaves out, and says so, an engine
// that is not on this machine and cannot be installed. A slow or busy machine is given more with TEST_MINUTES.
const minutes = Number(process.env.TEST_MINUTES ?? 10);
const { names, isPossible, folders } = asked(process.argv.slice(2));
const records = join(root, '.build/records');
const testsOf = (packages) =>
  packages
    .flatMap((name) => filesUnder(`packages/${name}/src`, '.test.ts'))
    .filter((file) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)));

const ways = Object.fromEntries(Object.entries(engines).map(([name, { ensure }]) => [name, () => ensure()]));
const there = enginesThere(names, ways, isPossible);

// The pages that a driver walks are of the built packages.
const compiler = 'node_modules/typescript-native/bin/tsc';
if (spawnSync(process.execPath, [compiler, '-b'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

mkdirSync(records, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const engine of there) {
  await run(`${engine}-driver`, engine, 'mocha', (countsFile) => [
    'node_modules/mocha/bin/mocha.js',
    '--forbid-only',
    '--timeout',
    '180000',
    ...['--reporter', 'scripts/testing/progress-reporter.cjs', '--reporter-option', `output=${countsFile}`],
    ...filesUnder('test/engines', '.test.mjs'),
  ]);
  const countsFile = await run(engine, engine, 'browser', () => [
    'node_modules/@web/test-runner/dist/bin.js',
    '--files',
    ...pagesIn(engine),
  ]);
  tellLeftOut(engine, countsFile);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function pagesIn(engine) {
  const leftOut = leftOutIn(engine);
  return [
    // an element may hold focus, a draft or a size of the page, so each of its files has a page
    ...browserPages(`${engine}-elements`, testsOf(['elements', 'kit', 'portal']), { most: 1, leftOut }),
    ...browserPages(`${engine}-core`, testsOf(['core', 'stores']), { leftOut }),
  ];
}

// Output stays in .build/records; what failed is also printed.
async function run(name, engine, count, argsFor) {
  const countsFile = join(records, `engine-${name}.json`);
  rmSync(countsFile, { force: true });
  const deadline = Date.now() + 2 * minutes * 60_000;
  const result = await guardedRun(argsFor(countsFile), {
    cwd: root,
    env: { COUNTS_FILE: countsFile, ENGINE: engine, ENGINES: engine },
    reason: (moment) => reasonToEnd({ ...moment, silence: minutes * 0.4 * 60_000, deadline }),
  });
  writeFileSync(join(records, `engine-${name}.log`), result.output);
  const { passed, failed } = countOf(count, { ...result, countsFile });
  total.passed += passed;
  total.failed += failed;
  const why = result.ended ? `, ended: ${result.ended}` : '';
  console.log(`${name.padEnd(18)}${passed} passed, ${failed} failed, ${secondsOf(result.milliseconds)}${why}`);
  if (failed > 0) {
    const report = (count === 'mocha' && mochaFailures(countsFile)) || result.output;
    console.log(report.slice(-12_000).trimEnd());
    console.log(digestOf({ name, ...result, countsFile }).join('\n'));
  }
  return countsFile;
}

function tellLeftOut(engine, countsFile) {
  const { left = [] } = readCounts(countsFile);
  const { lines, unnamed, stale } = leftOutReport(engine, left);
  for (const line of lines) console.log(`  ${line}`);
  for (const title of unnamed) console.log(`  left out without a reason: ${title}`);
  total.failed += unnamed.length;
  if (folders.length > 0) return;
  for (const test of stale) console.log(`  no test is called so any more: ${test}`);
  total.failed += stale.length;
}

function readCounts(countsFile) {
  try {
    return JSON.parse(readFileSync(countsFile, 'utf8'));
  } catch {
    return {};
  }
}

function asked(args) {
  const named = args.indexOf('--engine');
  return {
    names: named < 0 ? ['firefox', 'webkit'] : (args[named + 1] ?? '').split(','),
    isPossible: args.includes('--if-possible'),
    folders: args.filter((arg, at) => !arg.startsWith('--') && (named < 0 || at !== named + 1)),
  };
}
