import { readFileSync } from 'node:fs';
import { numbersOf } from './numbers.mjs';
import { inTurn, seeded } from './random.mjs';
import * as words from './words.mjs';

/** How often the sentences of each file are used; together they meet the quotas. */
const uses = {
  plain: 1,
  'short-notes': 1,
  institutions: 11,
  places: 14,
  'family-words': 9,
  figures: 13,
  'names-behind-a-word': 8,
  'names-after-a-family-word': 14,
  'names-bare': 8,
  'names-at-the-start': 8,
  'names-behind-another-word': 8,
  numbers: 9,
  'numbers-otherwise-written': 12,
};

const sentencesIn = (group) =>
  readFileSync(new URL(`sentences/${group}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

const kindOfName = new Set(['first', 'last', 'full', 'initials']);

/** What may stand in the place of each `{word}` of a sentence. */
function fillersOf(random) {
  const next = Object.fromEntries(Object.entries(words).map(([name, list]) => [name, inTurn(random, list)]));
  const initials = () => Array.from({ length: 1 + random.below(2) }, () => `${random.pick('ABDFHJKMNRST')}.`).join('');
  return {
    ...numbersOf(random),
    first: next.firstNames,
    last: next.lastNames,
    full: () => `${next.firstNames()} ${next.lastNames()}`,
    initials,
    mr: next.addresses,
    relative: next.relatives,
    family: next.families,
    Family: next.families,
    other: next.others,
    otherlow: next.others,
    institution: next.institutions,
    place: next.places,
    street: next.streets,
    district: next.districts,
    country: next.countries,
  };
}

/** A sentence with its places filled: `{group, text, labels, slots}`; a label `{kind, start, end}` marks what was planted. */
function filled(group, frame, fillers) {
  const labels = [];
  const slots = [];
  let text = '';
  let at = 0;
  for (const match of frame.matchAll(/\{([\w-]+)\}/g)) {
    text += frame.slice(at, match.index);
    at = match.index + match[0].length;
    const [, slot] = match;
    const words = fillers[slot]();
    const start = text.length;
    text += words;
    slots.push({ slot, words });
    const kind = kindOfName.has(slot) ? 'name' : slot.split('-')[0];
    if (kind === 'name' || group.startsWith('numbers'))
      if (kind !== 'born') labels.push({ kind, start, end: text.length });
  }
  text += frame.slice(at);
  return { group, text: text.charAt(0).toUpperCase() + text.slice(1), labels: joined(text, labels), slots };
}

// Initials and a last name are one name, as are two last names with a hyphen.
function joined(text, labels) {
  const whole = [];
  for (const label of labels) {
    const last = whole.at(-1);
    const between = last && text.slice(last.end, label.start);
    if (last?.kind === 'name' && (between === '-' || (between === ' ' && text.charAt(last.end - 1) === '.')))
      last.end = label.end;
    else whole.push({ ...label });
  }
  return whole;
}

/** Texts as they stand in fields, of a few sentences each: `{text, sentences: [{group, start, end, labels, slots}]}`. */
export function corpus(seed = 2026) {
  const random = seeded(seed);
  const fillers = fillersOf(random);
  const sentences = Object.entries(uses).flatMap(([group, times]) =>
    sentencesIn(group).flatMap((frame) => Array.from({ length: times }, () => filled(group, frame, fillers))),
  );
  const texts = [];
  const left = random.shuffled(sentences);
  while (left.length > 0) texts.push(together(left.splice(0, 2 + random.below(5))));
  return texts;
}

function together(sentences) {
  let text = '';
  const placed = [];
  for (const sentence of sentences) {
    // What is no full sentence stands on a line of its own.
    if (text) text += /[.?!”]$/.test(text) && !sentence.text.startsWith('-') ? ' ' : '\n';
    const start = text.length;
    text += sentence.text;
    const labels = sentence.labels.map((label) => ({ ...label, start: label.start + start, end: label.end + start }));
    placed.push({ ...sentence, labels, start, end: text.length });
  }
  return { text, sentences: placed };
}
