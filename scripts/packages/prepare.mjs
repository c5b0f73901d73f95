import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { filesUnder, root } from '../testing/source-files.mjs';
import { writeEditorData } from './editor-data.mjs';
import { elementTypings } from './element-typings.mjs';
import { folderOf, published } from './published.mjs';

const made = ['types/', 'script-tag/', 'data/'];

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${`${stdout}${stderr}`.slice(-4000)}`);
}

// A source that is gone leaves its output behind, and a package would carry it along.
function sweep(name) {
  const dist = `packages/${name}/dist/`;
  for (const path of filesUnder(dist, '')) {
    const inside = path.slice(dist.length);
    if (inside.endsWith('.tsbuildinfo') || made.some((folder) => inside.startsWith(folder))) continue;
    const source = inside.replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');
    if (!existsSync(join(folderOf(name), 'src', source))) rmSync(join(root, path));
  }
}

async function describeElements() {
  const folder = folderOf('elements');
  const manifest = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
    noWrite: true,
  });
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  const types = join(folder, 'dist/types');
  rmSync(types, { recursive: true, force: true });
  mkdirSync(types, { recursive: true });
  writeFileSync(join(types, 'elements.d.ts'), elementTypings(manifest));
  for (const framework of ['react', 'vue', 'svelte'])
    cpSync(join(root, `scripts/packages/typings/${framework}.d.ts`), join(types, `${framework}.d.ts`));
  // a bundler that is told to import them finds an empty module
  for (const entry of ['elements', 'react', 'vue', 'svelte']) writeFileSync(join(types, `${entry}.js`), 'export {};\n');

  writeEditorData(manifest, join(folder, 'dist/data'));
}

function takeScriptTag() {
  run('scripts/build.mjs');
  const folder = join(folderOf('kit'), 'dist/script-tag');
  rmSync(folder, { recursive: true, force: true });
  for (const path of ['maatwerk.js', 'maatwerk', 'en'])
    cpSync(join(root, 'dist', path), join(folder, path), { recursive: true });
}

/** Makes in the folders of these packages, all of them unless named, everything that npm packs. */
export async function prepare(names = published) {
  run('node_modules/typescript-native/bin/tsc', '-b');
  for (const name of names) sweep(name);
  if (names.includes('elements')) await describeElements();
  if (names.includes('kit')) takeScriptTag();
}
