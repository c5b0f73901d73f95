import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testing/source-files.mjs';

/** The folders of the packages that are published, each after those it needs. */
export const published = ['core', 'elements', 'stores', 'kit'];

/** The absolute path of a package. */
export const folderOf = (name) => join(root, 'packages', name);

/** The `package.json` of a package. */
export const packageOf = (name) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

/** What a host can import of a package: `{entry, conditions}`, `entry` such as `@maatwerk/core/amount`. */
export function entriesOf(name) {
  const { name: full, exports } = packageOf(name);
  return Object.entries(exports).map(([path, conditions]) => ({ entry: join(full, path), conditions }));
}
