import './node-version.mjs';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installHosts } from '../test/hosts/install-hosts.mjs';
import { provideBrowser } from './browser.mjs';
import { root } from './testing/source-files.mjs';

// Each host is a folder of test/hosts with a test beside it, built by its own tool where it has one.
const here = join(root, 'test/hosts');
const ending = '.test.mjs';
const known = readdirSync(here)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(', ')}. The hosts are: ${known.join(', ')}.`);
  process.exit(1);
}

provideBrowser();
const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(0)} s`;
const begun = Date.now();
try {
  installHosts();
} catch (error) {
  // without the frameworks nothing was tried, which is not the same as a host that fails
  console.error(`The hosts could not be installed: ${error.message}`);
  process.exit(3);
}
console.log(`${'installed'.padEnd(14)}${secondsSince(begun)}`);

const tools = [
  ['angular.json', () => ['../node_modules/@angular/cli/bin/ng.js', 'build']],
  ['tsconfig.json', () => ['../node_modules/typescript/bin/tsc', '--noEmit']],
  ['vite.config.js', () => ['../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']],
];

// Answers the end of a program: its status and all it printed.
function run(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env: process.env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ status, output }));
  });
}

async function tryHost(name) {
  const start = Date.now();
  const folder = join(here, name);
  const steps = tools.filter(([file]) => existsSync(join(folder, file))).map(([, args]) => [args(), folder]);
  const mocha = [
    'node_modules/mocha/bin/mocha.js',
    '--forbid-only',
    '--exit',
    '--timeout',
    '120000',
    '--reporter',
    'min',
  ];
  for (const [args, cwd] of [...steps, [[...mocha, `test/hosts/${name}.test.mjs`], root]]) {
    const { status, output } = await run(args, cwd);
    if (status !== 0) {
      console.log(`${name.padEnd(14)}failed, ${secondsSince(start)}\n${output.slice(-8_000)}`);
      return false;
    }
    if (cwd === root) console.log(`${name.padEnd(14)}${/\d+ passing/.exec(output)?.[0]}, ${secondsSince(start)}`);
  }
  return true;
}

const waiting = wanted.length > 0 ? wanted : [...known];
const outcomes = [];
async function lane() {
  for (let name = waiting.shift(); name; name = waiting.shift()) outcomes.push(await tryHost(name));
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, lane));
console.log(
  `${'hosts'.padEnd(14)}${outcomes.filter(Boolean).length} of ${outcomes.length} work, ${secondsSince(begun)}`,
);
process.exit(outcomes.every(Boolean) ? 0 : 1);
