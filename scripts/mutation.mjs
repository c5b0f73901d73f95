// npm run mutation [-- FILE…]: changes decide, fold and verify in small ways, one at a time, and counts how many of the
// changes the vectors and tests notice. Needs a built core. A survivor without a reason in test/mutation/survivors.json
// makes it fail, and so does a share below 90 %.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { mutantsOf } from '../test/mutation/mutants.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

const core = join(root, 'packages/core');
const needed = 0.9;
const patience = 90_000;
const all = [
  'log/verify.js',
  'process/decide.js',
  'process/fold.js',
  'process/refusals.js',
  'process/six-eyes.js',
  'process/command-shape.js',
  'process/record-step.js',
  'process/record-track-step.js',
  'process/conditions-of-plan.js',
  'process/conditions-of-table.js',
  'process/conditions-of-help.js',
  'process/conditions-of-tracks.js',
  'process/conditions-of-route.js',
];
const logTests = ['log/verify.test.js', 'log/verify-bytes.test.js'];
const processTests = [
  'process/decide.test.js',
  'process/entry-of-a-step.test.js',
  'process/command-shape.test.js',
  'process/case-log-record.test.js',
  'process/conditions.test.js',
  'process/fold.test.js',
  'process/migrate.test.js',
  'process/tracks.test.js',
  'process/due.test.js',
  'process/at-the-table.test.js',
  'case/case-import.test.js',
  'process/bad-input.test.js',
];
const vectors = filesUnder('test/vectors', '.json')
  .filter((path) => /\/process\.json$|\/(tracks|definitions)\//.test(path))
  .map((path) => join(root, path));

/** A folder that looks like an installed kit, in which one file of core may be changed. */
function prepareSlot(number) {
  const slot = join(root, '.build/mutation', String(number));
  rmSync(slot, { recursive: true, force: true });
  const home = join(slot, 'node_modules/@maatwerk/core');
  mkdirSync(home, { recursive: true });
  cpSync(join(core, 'dist'), join(home, 'dist'), { recursive: true });
  cpSync(join(core, 'package.json'), join(home, 'package.json'));
  for (const name of ['zod', 'xstate', '@noble', 'chai', 'fast-check'])
    symlinkSync(join(root, 'node_modules', name), join(slot, 'node_modules', name));
  cpSync(join(root, 'scripts/vectors/process.mjs'), join(slot, 'process.mjs'));
  return slot;
}

function isNoticed(slot, { file, text }) {
  const path = join(slot, 'node_modules/@maatwerk/core/dist', file);
  const right = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  const tests = file.startsWith('log/') ? logTests : processTests;
  const worker = new Worker(join(root, 'test/mutation/judge.mjs'), { workerData: { slot, vectors, tests } });
  return new Promise((resolve) => {
    // A change that never ends is noticed too.
    const timer = setTimeout(() => resolve(true), patience);
    worker.once('message', (noticed) => resolve(noticed));
    worker.once('error', () => resolve(true));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  }).finally(async () => {
    await worker.terminate();
    writeFileSync(path, right);
  });
}

async function judge(mutants) {
  const survivors = [];
  let next = 0;
  const work = async (_, number) => {
    const slot = prepareSlot(number);
    const { file } = mutants[0];
    const text = readFileSync(join(core, 'dist', file), 'utf8');
    if (await isNoticed(slot, { file, text })) throw new Error(`The tests fail on ${file} as it is.`);
    while (next < mutants.length) {
      const mutant = mutants[next++];
      if (!(await isNoticed(slot, mutant))) survivors.push(mutant);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return survivors;
}

const reasons = JSON.parse(readFileSync(join(root, 'test/mutation/survivors.json'), 'utf8'));
const reasonFor = ({ file, original, mutant }) =>
  reasons.find((one) => one.file === file && one.original === original && one.mutant === mutant)?.reason;

const files = process.argv.length > 2 ? process.argv.slice(2) : all;
let [killed, total, unexplained] = [0, 0, 0];
for (const file of files) {
  const mutants = mutantsOf(join(core, 'dist', file), file);
  const survivors = await judge(mutants);
  killed += mutants.length - survivors.length;
  total += mutants.length;
  console.log(`${file}: ${mutants.length - survivors.length} of ${mutants.length} noticed`);
  for (const survivor of survivors) {
    const reason = reasonFor(survivor);
    if (reason === undefined) unexplained += 1;
    console.log(`  line ${survivor.line}: ${survivor.original} → ${survivor.mutant}: ${reason ?? 'NO REASON GIVEN'}`);
  }
}
console.log(
  `${killed} of ${total} noticed (${((100 * killed) / total).toFixed(1)} %), ${unexplained} survivors without a reason`,
);
process.exitCode = killed / total >= needed && unexplained === 0 ? 0 : 1;
