import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './source-files.mjs';

const built = join(root, '.storybook-static');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** Writes the manifest, checks the types and builds Storybook into .storybook-static; answers whether all went well. */
export const buildStorybook = () =>
  run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet') &&
  run('node_modules/typescript-native/bin/tsc', '-p', '.storybook') &&
  run(
    'node_modules/storybook/dist/bin/dispatcher.js',
    'build',
    '--quiet',
    '--disable-telemetry',
    '--output-dir',
    built,
  );

/** Serves a built Storybook, that of buildStorybook where no folder is named: its `address`, its `entries` (stories and docs pages) and `close()`. */
export async function serveStorybook(folder = built) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const server = await preview({
    root,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  return { address: server.resolvedUrls.local[0], entries: Object.values(entries), close: () => server.close() };
}
