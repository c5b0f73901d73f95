import { dirname, join, normalize } from 'node:path/posix';

const pathsIn = (conditions) =>
  typeof conditions === 'string' ? [conditions] : Object.values(conditions).flatMap(pathsIn);

function mapFault(path, text, isThere) {
  const { sources, sourcesContent } = JSON.parse(text);
  if (sourcesContent?.length === sources.length) return [];
  const missing = sources.filter((source) => !isThere(normalize(join(dirname(path), source))));
  return missing.map((source) => `${path} is a map to ${source}, which is not in the package`);
}

/**
 * What is wrong with the files of a packed package, as sentences. `files` is a map from a path inside the package to its
 * text, `machine` the folder it was made in, which no file may name.
 */
export function packFaults(files, machine) {
  const isThere = (path) => files.has(path);
  const { exports } = JSON.parse(files.get('package.json'));
  const faults = [];
  for (const path of ['LICENSE', 'README.md']) if (!isThere(path)) faults.push(`${path} is not in the package`);
  for (const path of Object.values(exports).flatMap(pathsIn))
    if (!isThere(normalize(path))) faults.push(`an entry leads to ${path}, which is not in the package`);
  for (const [path, text] of files) {
    if (/\.test\.|\.tsbuildinfo$/.test(path)) faults.push(`${path} serves only whoever builds the package`);
    if (text.includes(machine)) faults.push(`${path} names a folder of the machine it was made on`);
    // a build that wrote while it was packed leaves half a file
    if (text.trim() === '') faults.push(`${path} is empty`);
    else if (path.endsWith('.map')) faults.push(...mapFault(path, text, isThere));
  }
  return faults;
}
