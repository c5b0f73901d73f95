import './node-version.mjs';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNotes, versionFault, withRelease, withVersion } from './packages/release.mjs';
import { readChangeNote } from './testing/change-note.mjs';
import { root } from './testing/source-files.mjs';

// changelog VERSION [FOLDER]: moves the change notes to CHANGELOG.md and sets the version of every package.
const [version, folder = root] = process.argv.slice(2);
const read = (path) => readFileSync(join(folder, path), 'utf8');
const write = (path, text) => writeFileSync(join(folder, path), text);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const packages = readdirSync(join(folder, 'packages'));
const files = readdirSync(join(folder, 'changes'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort();
const notes = files.map((name) => readChangeNote(read(`changes/${name}`), packages));

const fault = versionFault(
  JSON.parse(read('package.json')).version,
  version,
  notes.map(({ kind }) => kind),
);
if (fault) {
  console.error(fault);
  process.exit(1);
}

const day = new Date().toISOString().slice(0, 10);
write('CHANGELOG.md', withRelease(read('CHANGELOG.md'), releaseNotes(version, day, notes)));
const manifests = ['package.json', ...packages.map((name) => `packages/${name}/package.json`)];
for (const path of manifests) write(path, json(withVersion(JSON.parse(read(path)), version)));
const lock = JSON.parse(read('package-lock.json'));
for (const place of ['', ...packages.map((name) => `packages/${name}`)])
  lock.packages[place] = withVersion(lock.packages[place], version);
write('package-lock.json', json({ ...lock, version }));
for (const name of files) rmSync(join(folder, 'changes', name));

console.log(`${files.length} notes moved to CHANGELOG.md; every package is ${version}. Read it, then commit.`);
