import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The absolute path of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** The files below a folder whose names end so, as sorted paths from the repository with slashes; none when the folder is absent. */
export function filesUnder(folder, ending) {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|planted)\//.test(path))
    .sort();
}

/** The compiled test of each `packages/<name>/src/**.test.ts`: named from the source, so that a stale output never runs. */
export const compiledTests = (name) =>
  filesUnder(`packages/${name}/src`, '.test.ts').map((path) => path.replace('/src/', '/dist/').replace(/\.ts$/, '.js'));
