import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { provideBrowser } from './browser.mjs';
import { compactTemplates } from './templates/compact-templates.mjs';
import { filesUnder, root } from './testing/source-files.mjs';

// Journeys find the built portal's address in PORTAL_URL and the browser's path in CHROME_PATH.
const compiled = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-b', '.', 'test'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(1);

const portal = { root: join(root, 'packages/portal'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' };
const outDir = join(root, '.build/portal');
const pages = filesUnder('packages/portal', '.html').filter((path) => !path.includes('/dist/'));
const rolldownOptions = { input: pages.map((path) => join(root, path)) };
await build({ ...portal, plugins: [compactTemplates()], build: { outDir, emptyOutDir: true, rolldownOptions } });
const server = await preview({ ...portal, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });

const tests = ['test/journeys', 'test/accessibility', 'test/mounts', 'test/guest']
  .flatMap((folder) => filesUnder(folder, '.test.ts'))
  .map((path) => path.replace(/^test\//, '.build/test/').replace(/\.ts$/, '.js'));
const args = [
  'node_modules/mocha/bin/mocha.js',
  '--forbid-only',
  '--timeout',
  '60000',
  ...process.argv.slice(2),
  ...tests,
];
const env = { ...process.env, PORTAL_URL: server.resolvedUrls.local[0], CHROME_PATH: provideBrowser() };
const mocha = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
mocha.on('close', async (code) => {
  await server.close();
  process.exit(code ?? 1);
});
