import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/testing/source-files.mjs';

const here = join(root, 'test/hosts');
const packed = join(root, '.build/hosts/packed');
const packages = ['core', 'elements', 'stores', 'kit'];

/** Brings what the hosts need: the frameworks by their own lock file when they are not there, and our packages as `npm pack` makes them, every time. */
export function installHosts() {
  const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
  const mark = join(here, 'node_modules/.installed-lock.json');
  const isInstalled = existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  if (!isInstalled) {
    npm(['ci', '--ignore-scripts'], here);
    writeFileSync(mark, lock);
  }
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  // once for all: the script before packing does it for each package
  run(process.execPath, ['scripts/packages.mjs', 'prepare'], root);
  const workspaces = packages.flatMap((name) => ['--workspace', `@maatwerk/${name}`]);
  npm(['pack', '--ignore-scripts', '--pack-destination', packed, ...workspaces], root);
  // the same version may have other contents than last time
  rmSync(join(here, 'node_modules/@maatwerk'), { recursive: true, force: true });
  npm(['install', '--no-save', '--ignore-scripts', '--prefer-offline', ...tarballs()], here);
  earlierVersion();
}

// The same kit once more under an earlier number, where the host with two versions finds it first.
function earlierVersion() {
  const earlier = join(here, 'two-versions/node_modules/@maatwerk');
  rmSync(earlier, { recursive: true, force: true });
  cpSync(join(here, 'node_modules/@maatwerk'), earlier, { recursive: true });
  for (const name of packages) {
    const file = join(earlier, name, 'package.json');
    const about = JSON.parse(readFileSync(file, 'utf8'));
    const numbers = readFileSync(file, 'utf8').replaceAll(`"${about.version}"`, '"0.0.9"');
    writeFileSync(file, numbers);
  }
}

/** The paths of our packages as files, in the order in which each leans on those before. */
export function tarballs() {
  return packages.map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
    return join(packed, `maatwerk-${name}-${version}.tgz`);
  });
}

function npm(args, cwd) {
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel', 'error'], cwd, process.platform === 'win32');
}

function run(command, args, cwd, shell = false) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd} failed:\n${stdout}${stderr}`);
}
