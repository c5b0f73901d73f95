// Runs the tests against one changed copy of core, in a thread of its own: the message says whether they noticed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import Mocha from 'mocha';

const { slot, vectors, tests } = workerData;

async function vectorsNotice() {
  const { run } = await import(pathToFileURL(join(slot, 'process.mjs')));
  for (const file of vectors) {
    if (run(JSON.parse(readFileSync(file, 'utf8'))).some(({ passed }) => !passed)) return true;
  }
  return false;
}

async function testsNotice() {
  const mocha = new Mocha({ bail: true, timeout: 60_000, reporter: class {} });
  for (const test of tests) mocha.addFile(join(slot, 'node_modules/@maatwerk/core/dist', test));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => mocha.run((failures) => resolve(failures > 0)));
}

try {
  parentPort.postMessage((await vectorsNotice()) || (await testsNotice()));
} catch {
  // What does not even load is noticed by whoever starts it.
  parentPort.postMessage(true);
}
