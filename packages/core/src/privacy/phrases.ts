import { anySpellingOf } from './spelling.js';

const [before, after] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
const blanks = '[ \\t\\u00a0\\u202f]{1,4}';

/** A pattern for any of the phrases as whole words in either case, however they are composed and spaced; `undefined` without phrases. */
export function patternOf(phrases: readonly string[], flags: 'g' | 'y'): RegExp | undefined {
  const forms = new Set(written(phrases).flatMap((phrase) => [phrase.normalize('NFC'), phrase.normalize('NFD')]));
  if (forms.size === 0) return undefined;
  const alternatives = [...forms].sort(longestFirst).map((phrase) => sourceOf(phrase, literal));
  return new RegExp(`${before}(?:${alternatives.join('|')})${after}`, `iu${flags}`);
}

/** A pattern for any of the names as whole words, in either case and any accents, and before the s of a possessive; `undefined` without names. */
export function namePatternOf(names: readonly string[]): RegExp | undefined {
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
