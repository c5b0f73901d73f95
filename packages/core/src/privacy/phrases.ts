/** A pattern for any of the phrases as whole words in either case, however they are composed and spaced; `undefined` without phrases. */
export function patternOf(phrases: readonly string[], flags: 'g' | 'y'): RegExp | undefined {
  const forms = new Set(
    phrases
      .map((phrase) => phrase.trim())
      .filter(Boolean)
      .flatMap((phrase) => [phrase.normalize('NFC'), phrase.normalize('NFD')]),
  );
  if (forms.size === 0) return undefined;
  const alternatives = [...forms].sort((a, b) => b.length - a.length).map(sourceOf);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, `iu${flags}`);
}

function sourceOf(phrase: string): string {
  return phrase
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[ \\t\\u00a0\\u202f]{1,4}');
}
