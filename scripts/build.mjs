import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, bundles, isThere } from './bundle.mjs';
import { root } from './testing/source-files.mjs';

const { status } = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-b'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const { entry } = bundles.scriptTag;
if (isThere(entry)) {
  const code = await bundle(entry, join(root, 'dist'));
  console.log(`dist/maatwerk.js is built: ${Buffer.byteLength(code).toLocaleString('en')} bytes.`);
} else {
  console.log(`dist/maatwerk.js is not built: ${entry} is not there yet.`);
}
