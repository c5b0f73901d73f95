import { delimiter, join } from 'node:path';
import { machine } from './browser.mjs';
import { ensureProgram } from './ensure-program.mjs';

/** The one sentence a reader gets when no WebKit is found and none can be installed. */
export const noWebKit =
  'No WebKit was found and none could be installed: install WebKitWebDriver (webkit2gtk-driver) and Xvfb (xvfb), or set WEBKIT_DRIVER_PATH and XVFB_PATH to the programs.';

const onPath = (program, on) =>
  (on.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program));

/**
 * The programs of an installed WebKitGTK as `{driver, display}`: WEBKIT_DRIVER_PATH and XVFB_PATH, then PATH; undefined
 * when one of them is not there. It has no headless mode, so it needs a display of its own.
 */
export function findWebKit(on = machine) {
  const runnable = (paths) => paths.find((path) => path && on.isRunnable(path));
  const driver = runnable([on.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver', on)]);
  const display = runnable([on.env.XVFB_PATH, ...onPath('Xvfb', on)]);
  return driver && display ? { driver, display } : undefined;
}

/** The programs of a WebKitGTK, installed first on a Debian where they are not; throws an Error with `noWebKit` when that fails. */
export function ensureWebKit(on = machine) {
  return ensureProgram({ find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'], sentence: noWebKit }, on);
}
