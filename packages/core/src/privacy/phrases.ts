import { anySpellingOf } from './spelling.js';

const [before, after] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];

type Made = { for: string; pattern: RegExp | undefined };

const made = new WeakMap<readonly string[], Partial<Record<'g' | 'y' | 'names', Made>>>();

// A long list takes longer to compile than a line takes to read. What is kept goes with its list, and a list may change.
function madeOnce(
  list: readonly string[],
  use: 'g' | 'y' | 'names',
  make: () => RegExp | undefined,
): RegExp | undefined {
  const uses = made.get(list) ?? {};
  const written = list.join('\0');
  if (uses[use]?.for !== written) uses[use] = { for: written, pattern: make() };
  made.set(list, uses);
  return uses[use].pattern;
}

const blanks = '[ \\t\\u00a0\\u202f]{1,4}';

/** A pattern for any of the phrases as whole words in either case, however they are composed and spaced; `undefined` without phrases. */
export function patternOf(phrases: readonly string[], flags: 'g' | 'y'): RegExp | undefined {
  return madeOnce(phrases, flags, () => phrasePattern(phrases, flags));
}

function phrasePattern(phrases: readonly string[], flags: 'g' | 'y'): RegExp | undefined {
  const forms = new Set(written(phrases).flatMap((phrase) => [phrase.normalize('NFC'), phrase.normalize('NFD')]));
  if (forms.size === 0) return undefined;
  const alternatives = [...forms].sort(longestFirst).map((phrase) => sourceOf(phrase, literal));
  return new RegExp(`${before}(?:${alternatives.join('|')})${after}`, `iu${flags}`);
}

/** A pattern for any of the names as whole words, in either case and any accents, and before the s of a possessive; `undefined` without names. */
export function namePatternOf(names: readonly string[]): RegExp | undefined {
  return madeOnce(names, 'names', () => namePattern(names));
}

function namePattern(names: readonly string[]): RegExp | undefined {
  const forms = new Set(written(names));
  if (forms.size === 0) return undefined;
  const alternatives = [...forms].sort(longestFirst).map((name) => sourceOf(name, anySpellingOf));
  return new RegExp(`${before}(?:${alternatives.join('|')})(?:${after}|(?=s${after}))`, 'giu');
}

function written(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => phrase.trim()).filter(Boolean);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function sourceOf(phrase: string, spelled: (word: string) => string): string {
  return phrase.split(/\s+/).map(spelled).join(blanks);
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
