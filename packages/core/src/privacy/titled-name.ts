import { noName } from './no-name.js';
import { patternOf } from './phrases.js';
import type { Span } from './span.js';

const givingAway =
  '(?:(?:dhr|mw|mevr)\\.?|meneer|heer|mevrouw|heet|genaamd|moeder|vader|partner|dochter|zoon|zusje|zus|broertje|broer|opa|oma)(?![\\p{L}\\p{M}\\p{N}])';
const wordThatGivesAway = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${givingAway}`, 'giu');
const sameWordHere = new RegExp(givingAway, 'iuy');

const blanks = /[ \t\u00a0\u202f]+/y;
const academicTitle = /(?:prof|drs?|mr|ir|ing|ds)\.[ \t\u00a0\u202f]*/iy;
const particle = /(?:van|de|den|der|ten|ter|['’]t)(?![\p{L}\p{M}\p{N}])/uy;
const initials = /(?:\p{Lu}\p{M}*\.)+/uy;
// An apostrophe or hyphen may join two parts, but not the s of a possessive.
const capitalisedWord = /[\p{Lu}\p{Lt}][\p{L}\p{M}]*(?:(?:[-‐‑]|['’](?!s(?![\p{L}\p{M}])))[\p{L}\p{M}]+)*/uy;
const onlyArticles = /^(?:(?:van|de|den|der|het|een|['’]t)\s*)+$/i;

/** Names behind a title or family word, with their initials and particles and without that word; institutions to allow, and words such as `AOW`, end a name. */
export function findTitledNames(text: string, allow: readonly string[]): Span[] {
  const institution = patternOf(allow, 'y');
  const spans: Span[] = [];
  for (const match of text.matchAll(wordThatGivesAway)) {
    const name = nameAt(text, match.index + match[0].length, institution);
    if (name) spans.push(name);
  }
  return spans;
}

// A name stops before the next word that gives a name away, so no stretch of text is read for two of them.
function nameAt(text: string, from: number, institution: RegExp | undefined): Span | undefined {
  let start = endOf(blanks, text, from);
  if (start === undefined) return undefined;
  for (let title = endOf(academicTitle, text, start); title !== undefined; title = endOf(academicTitle, text, start))
    start = title;

  let [at, end] = [start, start];
  for (;;) {
    if (endOf(sameWordHere, text, at) !== undefined) break;
    if (endOf(noName, text, at) !== undefined || (institution && endOf(institution, text, at) !== undefined)) {
      if (onlyArticles.test(text.slice(start, end))) return undefined;
      break;
    }
    const afterParticle = endOf(particle, text, at);
    const afterInitials = endOf(initials, text, at);
    const afterName = afterInitials ?? endOf(capitalisedWord, text, at);
    if (afterParticle === undefined && afterName === undefined) break;
    if (afterParticle === undefined && afterName !== undefined) end = afterName;
    at = afterParticle ?? afterName ?? at;
    const next = endOf(blanks, text, at) ?? (afterInitials === undefined ? undefined : at);
    if (next === undefined) break;
    at = next;
  }
  return end > start ? { start, end } : undefined;
}

function endOf(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
