import './node-version.mjs';
import { gzipSync } from 'node:zlib';
import { bundle, bundles, isThere } from './bundle.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const row = (...cells) => console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(22) : cell.padStart(14))).join(''));

console.log('All in: everything an entry imports, bundled and minified. 1 KB = 1,000 bytes; gzip level 9.\n');
row('entry', 'raw', 'gzip', 'budget (gzip)', 'verdict');
for (const { label, entry, budget } of Object.values(bundles)) {
  if (!isThere(entry)) {
    row(label, '', '', kilobytes(budget), 'not there yet');
    continue;
  }
  const code = await bundle(entry);
  const packed = gzipSync(code, { level: 9 }).length;
  const fits = budget === undefined || packed <= budget;
  row(
    label,
    kilobytes(Buffer.byteLength(code)),
    kilobytes(packed),
    budget === undefined ? '' : kilobytes(budget),
    budget === undefined ? '' : fits ? 'fits' : 'TOO LARGE',
  );
  if (!fits) process.exitCode = 1;
}
