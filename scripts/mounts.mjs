import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { provideBrowser } from './browser.mjs';
import { root } from './testing/source-files.mjs';

// `npm run check:mounts -- 1000`: how often elements are mounted, over all of them; 10,000 times unless said.
const env = { ...process.env, MOUNTS: process.argv[2] ?? '10000', CHROME_PATH: provideBrowser() };
const compiled = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-b', '.', 'test'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(1);

const args = ['node_modules/mocha/bin/mocha.js', '--forbid-only', '.build/test/mounts/mounts.test.js'];
spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1));
