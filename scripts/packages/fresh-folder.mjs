import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder, root } from '../testing/source-files.mjs';
import { folderOf, published } from './published.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command and answers `{ok, output}`; it never throws. */
export function tell(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

function must(command, args, cwd) {
  const { ok, output } = tell(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-4000)}`);
}

/** Packs every published package as npm would, without building it again; answers their tarballs by name. */
export function packAll() {
  const destination = join(root, '.build/packages');
  rmSync(destination, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  return new Map(
    published.map((name) => {
      const before = new Set(readdirSync(destination));
      must(npm, ['pack', '--ignore-scripts', '--pack-destination', destination], folderOf(name));
      return [
        name,
        join(
          destination,
          readdirSync(destination).find((file) => !before.has(file)),
        ),
      ];
    }),
  );
}

/**
 * A folder outside the repository in which these tarballs are installed as a host would, beside the frameworks of
 * `test/packages`. Registry packages come from npm's cache where they are in it.
 */
export function installFresh(tarballs) {
  const folder = mkdtempSync(join(tmpdir(), 'maatwerk-host-'));
  for (const path of filesUnder('test/packages', ''))
    cpSync(join(root, path), join(folder, path.slice('test/packages/'.length)));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  must(npm, ['ci', ...quiet], folder);
  must(npm, ['install', '--no-save', ...quiet, ...tarballs.values()], folder);
  return folder;
}

/** The files of an installed package, as a map from their path inside it to their text. */
export function installedFiles(folder, name) {
  const top = join(folder, 'node_modules/@maatwerk', name);
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(top.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
