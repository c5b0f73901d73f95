import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, bundles, firstFiles, isThere } from './bundle.mjs';
import { bundleParts, fetchedFiles } from './bundle-parts.mjs';
import { lowered, verdictOn } from './size-verdict.mjs';

// --ratchet: fails above a ceiling instead of above a budget. --lower: writes the ceilings that may go down.
const isRatchet = process.argv.includes('--ratchet');
const isLowering = process.argv.includes('--lower');
const file = new URL('size-ceilings.json', import.meta.url);
const { about, ceilings } = JSON.parse(readFileSync(file, 'utf8'));

const kilobytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} KB`);
const row = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(28) : cell.padStart(11))).join(''));

const scripts = new Map();
const partsOf = (entry) => {
  if (!scripts.has(entry)) scripts.set(entry, bundleParts(entry));
  return scripts.get(entry);
};

async function codesOf({ entry, isSplit, parts }) {
  if (parts) return fetchedFiles(await partsOf(entry), parts).map(({ code }) => code);
  return isSplit ? firstFiles(entry) : [await bundle(entry)];
}

console.log(
  [
    'All in: everything a page fetches until the work is done, minified; 1 KB = 1,000 bytes, each file gzip level 9.',
    'For the script tag: its first files (a case and its canvas), what a case fetches up to its decision when every tab',
    'is opened, and all there is. For cost-benefit: until a typed digit is kept and summed.\n',
  ].join('\n'),
);
row('entry', 'raw', 'gzip', 'budget', 'ceiling', 'verdict');
const measured = {};
for (const [name, measure] of Object.entries(bundles)) {
  const { label, entry, budget } = measure;
  if (!isThere(entry)) {
    row(label, '', '', kilobytes(budget), kilobytes(ceilings[name]), 'not there');
    continue;
  }
  const files = await codesOf(measure);
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
