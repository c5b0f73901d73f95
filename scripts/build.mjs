import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundles } from './bundle.mjs';
import { bundleParts } from './bundle-parts.mjs';
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
  const outDir = join(root, folder);
  // what an earlier build left would be served for ever
  rmSync(join(outDir, 'maatwerk'), { recursive: true, force: true });
  const files = await bundleParts(entry, outDir);
  const bytes = files.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  console.log(
    `${folder}/maatwerk.js and ${files.length - 1} files in ${folder}/maatwerk are built: ${bytes.toLocaleString('en')} bytes.`,
  );
}
