import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

const isInstalled = () => {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
};

/** Installs the peers in their own folder when one of them is absent or of another version; ends the process with 1 when that fails. */
export function installPeers() {
  if (isInstalled()) return;
  console.error('Installing the peers in test/bench/peers, once.');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('The peers could not be installed. Ours alone: npm run bench:cost-benefit -- --only ours');
  process.exit(1);
}
