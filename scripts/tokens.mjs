// Writes what follows from token-matrix.tsv and the tables of scripts/tokens; --check only says what is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { writtenFiles } from './tokens/written-files.mjs';

const root = new URL('../', import.meta.url);

for (const [path, text] of await writtenFiles()) {
  const file = new URL(path, root);
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date. Run node scripts/tokens.mjs`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
