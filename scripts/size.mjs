import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, bundles, firstFiles, isThere } from './bundle.mjs';
import { lowered, verdictOn } from './size-verdict.mjs';

// --ratchet: fails above a ceiling instead of above a budget. --lower: writes the ceilings that may go down.
const isRatchet = process.argv.includes('--ratchet');
const isLowering = process.argv.includes('--lower');
const file = new URL('size-ceilings.json', import.meta.url);
const { about, ceilings } = JSON.parse(readFileSync(file, 'utf8'));

const kilobytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} KB`);
const row = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(11))).join(''));

console.log(
  'All in: everything an entry fetches until a typed digit is kept and summed, minified. 1 KB = 1,000 bytes; gzip level 9.\n',
);
row('entry', 'raw', 'gzip', 'budget', 'ceiling', 'verdict');
const measured = {};
for (const [name, { label, entry, budget, isSplit }] of Object.entries(bundles)) {
  if (!isThere(entry)) {
    row(label, '', '', kilobytes(budget), kilobytes(ceilings[name]), 'not there');
    continue;
  }
  const files = isSplit ? await firstFiles(entry) : [await bundle(entry)];
  const gzip = files.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  const raw = files.reduce((sum, code) => sum + Buffer.byteLength(code), 0);
  const { words, fails } = verdictOn({ gzip, budget, ceiling: ceilings[name], isRatchet });
  measured[name] = gzip;
  row(label, kilobytes(raw), kilobytes(gzip), kilobytes(budget), kilobytes(ceilings[name]), words);
  if (fails) process.exitCode = 1;
}

const next = lowered(ceilings, measured);
if (isLowering) writeFileSync(file, `${JSON.stringify({ about, ceilings: next }, null, 2)}\n`);
else if (JSON.stringify(next) !== JSON.stringify(ceilings)) {
  console.log('\nA ceiling can go down: node scripts/size.mjs --lower');
}
