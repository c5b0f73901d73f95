import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './testing/source-files.mjs';

const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
spawnSync(process.execPath, [compiler, '-b', join(root, 'packages/elements')], { stdio: 'inherit' });
const { catalogues, difficultIn, longSentence, readingEase, sentencesIn, wordsIn } =
  await import('../test/readability/readability.mjs');

const sentences = [];
for (const [catalogue, messages] of Object.entries(await catalogues())) {
  for (const [key, message] of Object.entries(messages)) {
    for (const sentence of sentencesIn(message)) sentences.push({ catalogue, key, message, sentence });
  }
}
const isLong = ({ sentence }) => wordsIn(sentence).length > longSentence;
const count = (list, kind) =>
  list.filter(({ sentence }) => difficultIn(sentence).some((difficulty) => difficulty.kind === kind)).length;
const line = (name, list) =>
  console.log(
    name.padEnd(20),
    `${list.length}`.padStart(9),
    readingEase(list.map(({ sentence }) => sentence))
      .toFixed(1)
      .padStart(6),
    `${((100 * list.filter(isLong).length) / list.length).toFixed(1)} %`.padStart(8),
    `${count(list, 'passive')}`.padStart(8),
  );

console.log('catalogue'.padEnd(20), 'sentences', '  ease', `  > ${longSentence}`, ' passive');
for (const name of new Set(sentences.map(({ catalogue }) => catalogue)))
  line(
    name,
    sentences.filter(({ catalogue }) => catalogue === name),
  );
line('together', sentences);

const once = [...new Map(sentences.map((each) => [each.sentence, each])).values()];
const ease = ({ sentence }) => readingEase([sentence]);
console.log('\nThe ten sentences that are hardest by this measure');
for (const each of once.sort((a, b) => ease(a) - ease(b)).slice(0, 10))
  console.log(`${ease(each).toFixed(1).padStart(6)}  ${each.catalogue} ${each.key}: ${each.sentence}`);
console.log('\nLong sentences');
for (const each of once.filter(isLong)) console.log(`  ${each.catalogue} ${each.key}: ${each.sentence}`);
console.log('\nDifficult words');
for (const each of once) {
  const found = difficultIn(each.sentence);
  if (found.length > 0)
    console.log(
      `  ${found.map(({ kind, match }) => `${kind} “${match}”`).join(', ')} in ${each.catalogue} ${each.key}: ${each.sentence}`,
    );
}
