import { spansOf, type Span } from './span.js';

const months =
  'jan(?:uari|\\.)?|feb(?:ruari|\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|juni?\\.?|juli?\\.?|aug(?:ustus|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const [day, month, year] = ['(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])', '(?:1[89]|2[01])\\d{2}'];
const blank = '[ \\t\\u00a0\\u202f]{1,2}';

// Every part has a bounded length, so each position costs the same whatever the text.
const fullDate = new RegExp(
  `(?<!\\d|\\d[-/.])(?:` +
    `${day}(?<separator>[-/.])${month}\\k<separator>(?:${year}|\\d{2})` +
    `|${year}(?<isoSeparator>[-/])(?:0[1-9]|1[0-2])\\k<isoSeparator>(?:0[1-9]|[12]\\d|3[01])` +
    `|${day}e?${blank}(?:${months})${blank}${year}` +
    `)(?!\\d|[-/.]\\d)`,
  'gi',
);

const birthWord = /(?<![\p{L}\p{M}\p{N}])(?:geb\.?|geboren|geboortedatum)(?![\p{L}\p{M}\p{N}])/giu;

const [farthestBefore, farthestAfter] = [40, 20];

/** Full dates: `3-5-2014`, `2014-05-03`, `3 mei 2014`. */
export function findDates(text: string): Span[] {
  return spansOf(text, fullDate);
}

/** Full dates with a birth word at most 40 characters before or 20 after them. */
export function findBirthDates(text: string): Span[] {
  const dates = findDates(text);
  const words = spansOf(text, birthWord);
  let next = 0;
  return dates.filter((date) => {
    while ((words[next]?.start ?? Infinity) < date.start) next += 1;
    const [before, after] = [words[next - 1], words[next]];
    return (
      (before !== undefined && date.start - before.end <= farthestBefore) ||
      (after !== undefined && after.start - date.end <= farthestAfter)
    );
  });
}
