// Writes what follows from token-matrix.tsv and the tables of scripts/tokens; --check only says what is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { themeSource } from './tokens/theme-source.mjs';

const elements = new URL('../packages/elements/', import.meta.url);
const written = [['src/theme/theme.styles.ts', await themeSource()]];

for (const [path, text] of written) {
  const file = new URL(path, elements);
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`packages/elements/${path} is not up to date. Run node scripts/tokens.mjs`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
