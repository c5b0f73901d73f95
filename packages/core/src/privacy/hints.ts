import { isAtSentenceStart } from './sentence-start.js';
import { findDates } from './dates.js';
import { isNoPerson } from './no-person.js';
import { patternOf } from './phrases.js';
import { findPrivacy, type PrivacyFinding, type PrivacyOptions } from './privacy.js';
import { cover, spansOf, type Span } from './span.js';

/** A word that may be a name and may be anything else; it never blocks. `start` inclusive, `end` exclusive, UTF-16 units. */
export type PrivacyHint = { kind: 'hint'; match: string; start: number; end: number };

// A name has an end: without one WebKit gives up on a long text, and finds nothing in it.
const capitalised =
  "\\p{Lu}[\\p{L}\\p{M}]*\\p{Ll}[\\p{L}\\p{M}]*(?:[-‐‑'’](?!s(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]+){0,40}";
const particles = '(?:(?:van|de|den|der|ten|ter|el|al|ben)[ \\u00a0\\u202f]){0,3}';
const unknownName = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}@'’.-])${capitalised}(?:[ \\u00a0\\u202f]${particles}${capitalised}){0,40}(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);

const firstWord = new RegExp(`^${capitalised}[ \\u00a0\\u202f]${particles}`, 'u');

/**
 * Capitalised words inside a sentence that nothing explains: no institution on the list, no law, body, place or language,
 * and nothing that was already found. The first word of a sentence stays unseen.
 */
export function findHints(
  text: string,
  options: PrivacyOptions = {},
  findings: readonly PrivacyFinding[] = findPrivacy(text, options),
): PrivacyHint[] {
  const institutions = patternOf(options.allow ?? [], 'g');
  let unread = cover(text, findings);
  unread = cover(unread, findDates(unread));
  if (institutions) unread = cover(unread, spansOf(unread, institutions));
  return spansOf(unread, unknownName)
    .flatMap((span) => (isAtSentenceStart(unread, span.start) ? withoutFirstWord(unread, span) : [span]))
    .filter((span) => !isNoPerson(unread, span))
    .map((span) => ({ kind: 'hint', match: text.slice(span.start, span.end), ...span }));
}

// The first word of a sentence has its capital anyway; what follows it has not.
function withoutFirstWord(text: string, { start, end }: Span): Span[] {
  const first = firstWord.exec(text.slice(start, end))?.[0].length ?? 0;
  return first > 0 ? [{ start: start + first, end }] : [];
}
