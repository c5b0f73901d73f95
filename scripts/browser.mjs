import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const programs = ['chromium', 'google-chrome', 'chromium-browser'];

/** The one sentence a reader gets when no browser is found and none can be installed. */
export const noBrowser =
  'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to the program.';

/**
 * What this machine knows about browsers, as the questions that the decision asks:
 * `env`, `isRunnable(path)`, `cached()` (Playwright's downloads, newest first), `isDebian()`, `isRoot()` and
 * `run(program, args)`, which answers whether the program ended well.
 */
export const machine = {
  env: process.env,
  isRunnable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  cached() {
    const [root, inside] = chromium.executablePath().split(/[\\/]chromium-\d+[\\/]/);
    if (root === undefined || inside === undefined) return [];
    try {
      const downloads = readdirSync(root).filter((name) => /^chromium-\d+$/.test(name));
      return downloads
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .map((name) => join(root, name, inside));
    } catch {
      return [];
    }
  },
  isDebian() {
    try {
      return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
    } catch {
      return false;
    }
  },
  isRoot: () => process.getuid?.() === 0,
  run: (program, args) =>
    // stderr for both: the caller's stdout holds the answer alone
    spawnSync(program, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' }).status === 0,
};

/** The path of an installed Chromium: CHROME_PATH, then PATH, then Playwright's cache; undefined when there is none. */
export function findBrowser(on = machine) {
  const folders = (on.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [on.env.CHROME_PATH, ...onPath, ...on.cached()].find((path) => path && on.isRunnable(path));
}

/** The path of a Chromium, installed first where there is none; throws an Error with `noBrowser` when that fails. */
export function ensureBrowser(on = machine) {
  const found = findBrowser(on);
  if (found) return found;
  if (on.isDebian() && on.isRoot()) {
    const updated = on.run('apt-get', ['update']);
    if (updated) on.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findBrowser(on);
  if (installed) return installed;
  on.run('npx', ['playwright-core', 'install', 'chromium']);
  const downloaded = findBrowser(on);
  // a download may lack the libraries of the system
  if (downloaded && on.run(downloaded, ['--version'])) return downloaded;
  throw new Error(noBrowser);
}

/** Finds or installs a browser, names it in CHROME_PATH for this process and its children, and returns its path; ends the process with 1 when there is none. */
export function provideBrowser() {
  try {
    return (process.env.CHROME_PATH = ensureBrowser());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(provideBrowser());
