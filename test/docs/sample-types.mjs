import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { root } from '../../scripts/testing/source-files.mjs';

/** Where the scripts of samples are written as files. */
export const samplesFolder = join(root, '.build/docs-samples');

// JavaScript of a reader has no types: what may be null or of any type is theirs to know
const leftToJavaScript =
  /TS(2531|2532|2769|2533|18047|18048|18049|7\d{3}|23(22|45): [\w ]*type '[^']*\| (null|undefined)')/i;

/** Writes scripts as files and checks their types: a map of a script's name to its faults, `line: what is wrong`. */
export function typeFaults(scripts) {
  rmSync(samplesFolder, { recursive: true, force: true });
  mkdirSync(samplesFolder, { recursive: true });
  for (const { file, code } of scripts) writeFileSync(join(samplesFolder, file), code);
  const compilerOptions = {
    noEmit: true,
    composite: false,
    allowJs: true,
    checkJs: true,
    allowImportingTsExtensions: true,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['mocha', 'node'],
    typeRoots: [join(root, 'node_modules/@types')],
    paths: { '/maatwerk.js': ['../../packages/kit/dist/maatwerk.d.ts'] },
  };
  const tags = '../../packages/elements/dist/*/maatwerk-*.d.ts';
  const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['./*.js', './*.ts', tags] };
  writeFileSync(join(samplesFolder, 'tsconfig.json'), JSON.stringify(config));
  const faults = new Map();
  // while any file cannot be read, only that is told
  while (check(faults)) for (const name of faults.keys()) remove(scripts, name);
  return faults;
}

const remove = (scripts, wanted) =>
  scripts
    .filter(({ name }) => name === wanted)
    .forEach(({ file }) => rmSync(join(samplesFolder, file), { force: true }));

// adds what is found, and answers whether there were scripts that cannot be read
function check(faults) {
  const program = join(root, 'node_modules/typescript-native/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [program, '-p', samplesFolder, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
  });
  let isUnread = false;
  for (const [, path, line, what] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error (.*)$/gm)) {
    const file = basename(path);
    const isSample = !relative(samplesFolder, join(root, path)).startsWith('..');
    if (!isSample || (file.endsWith('.js') && leftToJavaScript.test(what))) continue;
    isUnread ||= /^TS1\d{3}:/.test(what);
    const name = file.replace(/\.\w+$/, '');
    faults.set(name, [...(faults.get(name) ?? []), `line ${line} of the sample: ${what}`]);
  }
  return isUnread;
}
