import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle, bundles } from './bundle.mjs';
import { root } from './testing/source-files.mjs';

const { status } = spawnSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '-b'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

for (const [{ entry }, folder] of [
  [bundles.scriptTag, 'dist'],
  [bundles.scriptTagEnglish, 'dist/en'],
]) {
  const code = await bundle(entry, join(root, folder));
  console.log(`${folder}/maatwerk.js is built: ${Buffer.byteLength(code).toLocaleString('en')} bytes.`);
}
