import { delimiter, join } from 'node:path';
import { machine } from './browser.mjs';
import { ensureProgram } from './ensure-program.mjs';

const programs = ['firefox-esr', 'firefox'];

/** The one sentence a reader gets when no Firefox is found and none can be installed. */
export const noFirefox =
  'No Firefox was found and none could be installed: install Firefox, or set FIREFOX_PATH to the program.';

/** The path of an installed Firefox: FIREFOX_PATH, then PATH; undefined when there is none. */
export function findFirefox(on = machine) {
  const folders = (on.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [on.env.FIREFOX_PATH, ...onPath].find((path) => path && on.isRunnable(path));
}

/** The path of a Firefox, installed first on a Debian where there is none; throws an Error with `noFirefox` when that fails. */
export function ensureFirefox(on = machine) {
  return ensureProgram({ find: findFirefox, packages: ['firefox-esr'], sentence: noFirefox }, on);
}
