import { findHints } from '@maatwerk/core/privacy/hints';
import { findPrivacy } from '@maatwerk/core/privacy';
import { institutions as everyInstitution } from './words.mjs';

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const wordsIn = (text) => text.split(/\s+/).filter(Boolean).length;

/** The names of institutions as a municipality lists them: without their article. */
export const municipalList = everyInstitution.map((name) => name.replace(/^(?:de|het) /, ''));

/** What stands in the texts: how many words, and of everything that was asked for how much. */
export function countsOf(texts) {
  const sentences = texts.flatMap((text) => text.sentences);
  const slots = (wanted) =>
    sentences
      .flatMap((sentence) => sentence.slots)
      .filter(({ slot }) => wanted.includes(slot))
      .map((slot) => slot.words);
  return {
    words: texts.reduce((total, { text }) => total + wordsIn(text), 0),
    institutions: new Set(slots(['institution'])).size,
    places: new Set(slots(['place', 'street', 'district', 'country'])).size,
    familyWords: sentences.filter(({ group }) => group === 'family-words').length,
    familyWordsWithName: sentences.filter(({ group }) => group === 'names-after-a-family-word').length,
    figures: slots(['amount', 'article']).length,
    planted: sentences.reduce((total, { labels }) => total + labels.length, 0),
  };
}

/** Recall and false alarms of the finder over texts, with an allow list; `knowing` also gives it the names of each text. */
export function measureFindings(texts, { allow = [], knowing = false } = {}) {
  return measured(texts, (text, sentences) => {
    const labels = sentences.flatMap((sentence) => sentence.labels);
    const names = labels.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end));
    return findPrivacy(text, { allow, ...(knowing ? { knownNames: names } : {}) });
  });
}

/** Recall of names and false alarms where the hints are counted with the findings. */
export function measureHints(texts, { allow = [] } = {}) {
  return measured(texts, (text) => [
    ...findPrivacy(text, { allow }).filter(({ kind }) => kind === 'name'),
    ...findHints(text, { allow }).map((hint) => ({ ...hint, kind: 'name' })),
  ]);
}

/** Per group and kind `{planted, found, exact}`; false alarms with their kind, group and sentence. */
function measured(texts, find) {
  const recall = {};
  const falseAlarms = [];
  const missed = [];
  let words = 0;
  for (const { text, sentences } of texts) {
    words += wordsIn(text);
    const found = find(text, sentences);
    const right = new Set();
    for (const { group, labels, start, end } of sentences) {
      for (const label of labels) {
        const count = ((recall[group] ??= {})[label.kind] ??= { planted: 0, found: 0, exact: 0 });
        const hit = found.find((each) => each.kind === label.kind && overlaps(each, label));
        count.planted += 1;
        if (!hit)
          missed.push({
            group,
            kind: label.kind,
            match: text.slice(label.start, label.end),
            sentence: text.slice(start, end),
          });
        else {
          right.add(hit);
          count.found += 1;
          if (hit.start === label.start && hit.end === label.end) count.exact += 1;
        }
      }
    }
    for (const each of found) {
      if (
        right.has(each) ||
        sentences.some(({ labels }) => labels.some((label) => label.kind === each.kind && overlaps(each, label)))
      )
        continue;
      const { group, start, end } = sentences.find((sentence) => overlaps(each, sentence));
      falseAlarms.push({ kind: each.kind, match: each.match, group, sentence: text.slice(start, end) });
    }
  }
  return { words, recall, falseAlarms, missed, perThousand: (1000 * falseAlarms.length) / words };
}
