import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const areas = ['amounts', 'analysis', 'privacy', 'process'];
/** Folders whose files all hold cases of a process, one file per definition or track. */
const processFolders = ['definitions', 'tracks'];

/** Something the person who started this can put right; shown as one sentence. */
class Unusable extends Error {}

function buildCore() {
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
  const built = spawnSync(process.execPath, [compiler, '-b', join(root, 'packages/core')], { encoding: 'utf8' });
  if (built.status !== 0) throw new Unusable(`The core does not compile:\n${built.stdout}${built.stderr}`);
}

function readCases(file) {
  const cases = parsed(file);
  if (!Array.isArray(cases) || cases.some((each) => typeof each !== 'object' || each === null)) {
    throw new Unusable(`${file} is no list of cases.`);
  }
  return cases;
}

function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Unusable(`${file} cannot be read as JSON: ${error.message}`);
  }
}

// One case at a time, so that a case the core throws on fails by its name and stops no other.
async function runOne(run, each) {
  try {
    return await run([each]);
  } catch (error) {
    return [{ name: each.name ?? JSON.stringify(each.text), passed: false, message: `threw ${error}` }];
  }
}

async function runArea(area, file) {
  const cases = readCases(file);
  const runner = join(root, 'scripts/vectors', `${area}.mjs`);
  if (!existsSync(runner)) {
    console.log(`SKIPPED ${area}: there is no runner scripts/vectors/${area}.mjs`);
    return [];
  }
  const { run } = await import(pathToFileURL(runner));
  const results = [];
  for (const each of cases) results.push(...(await runOne(run, each)));
  for (const { name, passed, message } of results)
    if (!passed) console.log(`FAILED ${area}: ${name}: ${message ?? ''}`);
  return results;
}

function processFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ['process', join(folder, name)]);
}

async function main(folder) {
  if (!existsSync(folder)) throw new Unusable(`There is no folder ${folder}.`);
  const files = [
    ...areas.map((area) => [area, join(folder, `${area}.json`)]).filter(([, file]) => existsSync(file)),
    ...processFolders.flatMap((name) => processFiles(join(folder, name))),
  ];
  if (files.length === 0) throw new Unusable(`${folder} holds no ${areas.map((area) => `${area}.json`).join(', ')}.`);
  buildCore();
  const results = [];
  for (const [area, file] of files) results.push(...(await runArea(area, file)));
  const passed = results.filter((result) => result.passed).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  return passed === results.length ? 0 : 1;
}

try {
  process.exitCode = await main(resolve(process.argv[2] ?? join(root, 'test/vectors')));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
