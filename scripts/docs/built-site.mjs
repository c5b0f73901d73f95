import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testing/source-files.mjs';
import { buildSite } from './build-site.mjs';

/** Where the site is built. */
export const outDir = join(root, '.build/docs');

/** Writes the manifest of the elements anew, builds the site, prints what came of it and answers its addresses. A link that leads nowhere and an element without a page make the command fail. */
export async function builtSite() {
  const { status } = spawnSync('npm', ['run', '--silent', 'manifest'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // npm is a script on Windows
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const { addresses, faults } = await buildSite(outDir, manifest);
  for (const fault of faults) console.error(fault);
  console.log(`${addresses.length} pages begin at .build/docs/index.html; ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
  return addresses;
}
