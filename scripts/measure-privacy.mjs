import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './testing/source-files.mjs';

const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
spawnSync(process.execPath, [compiler, '-b', join(root, 'packages/core')], { stdio: 'inherit' });
const { maastricht } = await import('@maatwerk/core/process/definitions/maastricht');
const { lelystad } = await import('@maatwerk/core/process/definitions/lelystad');
const { corpus } = await import('../test/privacy/corpus.mjs');
const { countsOf, measureFindings, measureHints, municipalList } = await import('../test/privacy/measure.mjs');

const texts = corpus();
const share = ({ found, planted }) => `${((100 * found) / planted).toFixed(1).padStart(5)} %`;
const line = (...cells) => console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell)).join('  '));

function printRecall({ recall }) {
  for (const [group, kinds] of Object.entries(recall).sort()) {
    for (const [kind, count] of Object.entries(kinds).sort()) {
      line(`${group}: ${kind}`, `${count.found}/${count.planted}`.padStart(9), share(count), `exactly ${count.exact}`);
    }
  }
}

function printFalseAlarms({ falseAlarms, perThousand }, most) {
  line(`false alarms`, `${falseAlarms.length}`, `${perThousand.toFixed(2)} per 1.000 words`);
  const places = new Map();
  for (const { kind, group } of falseAlarms)
    places.set(`${kind} in ${group}`, (places.get(`${kind} in ${group}`) ?? 0) + 1);
  for (const [place, count] of [...places].sort((a, b) => b[1] - a[1])) line(`  ${place}`, `${count}`);
  const shown = new Set();
  for (const { match, sentence } of falseAlarms) {
    if (shown.size < most && !shown.has(match)) console.log(`    “${match}”: ${sentence.replaceAll('\n', ' / ')}`);
    shown.add(match);
  }
}

console.log(JSON.stringify(countsOf(texts)));
for (const [title, measured] of [
  [
    'With the list of institutions of the shipped national definitions',
    measureFindings(texts, { allow: lelystad.institutions }),
  ],
  [
    'With the list of institutions of the Maastricht definition',
    measureFindings(texts, { allow: maastricht.institutions }),
  ],
  ['With a list of every institution in the texts', measureFindings(texts, { allow: municipalList })],
]) {
  console.log(`\n${title}`);
  printFalseAlarms(measured, 25);
}
console.log('\nFound of what was planted');
printRecall(measureFindings(texts, { allow: municipalList }));
console.log('\nFound of the names when the host gives them');
printRecall({ recall: namesOnly(measureFindings(texts, { allow: municipalList, knowing: true })) });
console.log('\nFound or hinted at of the names');
const hints = measureHints(texts, { allow: municipalList });
printRecall({ recall: namesOnly(hints) });
printFalseAlarms(hints, 40);

function namesOnly({ recall }) {
  return Object.fromEntries(Object.entries(recall).flatMap(([group, { name }]) => (name ? [[group, { name }]] : [])));
}
