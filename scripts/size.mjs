import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, bundles, isThere } from './bundle.mjs';
import { lowered, verdictOn } from './size-verdict.mjs';

// --ratchet: fails above a ceiling instead of above a budget. --lower: writes the ceilings that may go down.
const isRatchet = process.argv.includes('--ratchet');
const isLowering = process.argv.includes('--lower');
const file = new URL('size-ceilings.json', import.meta.url);
const { about, ceilings } = JSON.parse(readFileSync(file, 'utf8'));

const kilobytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} KB`);
const row = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(11))).join(''));

console.log('All in: everything an entry imports, bundled and minified. 1 KB = 1,000 bytes; gzip level 9.\n');
row('entry', 'raw', 'gzip', 'budget', 'ceiling', 'verdict');
const measured = {};
for (const [name, { label, entry, budget }] of Object.entries(bundles)) {
  if (!isThere(entry)) {
    row(label, '', '', kilobytes(budget), kilobytes(ceilings[name]), 'not there');
    continue;
  }
  const code = await bundle(entry);
  const gzip = gzipSync(code, { level: 9 }).length;
  const { words, fails } = verdictOn({ gzip, budget, ceiling: ceilings[name], isRatchet });
  measured[name] = gzip;
  row(label, kilobytes(Buffer.byteLength(code)), kilobytes(gzip), kilobytes(budget), kilobytes(ceilings[name]), words);
  if (fails) process.exitCode = 1;
}

const next = lowered(ceilings, measured);
if (isLowering) writeFileSync(file, `${JSON.stringify({ about, ceilings: next }, null, 2)}\n`);
else if (JSON.stringify(next) !== JSON.stringify(ceilings)) {
  console.log('\nA ceiling can go down: node scripts/size.mjs --lower');
}
