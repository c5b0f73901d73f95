import { namePatternOf, patternOf } from './phrases.js';
import { spansOf, type Span } from './span.js';

/**
 * The known names wherever they stand as whole words, in either case and with any accents, possessives included
 * (`Noors fiets`, `Noor’s fiets`); inside the longer name of an allowed institution they are no names.
 */
export function findKnownNames(text: string, knownNames: readonly string[], allow: readonly string[]): Span[] {
  const known = namePatternOf(knownNames);
  if (!known) return [];
  const institution = patternOf(allow, 'g');
  const institutions = institution ? spansOf(text, institution) : [];
  let next = 0;
  return spansOf(text, known).filter((span) => {
    if (isAnotherWord(text, span)) return false;
    while ((institutions[next]?.end ?? Infinity) < span.end) next += 1;
    const around = institutions[next];
    return !around || around.start > span.start || around.end - around.start === span.end - span.start;
  });
}

// `Noors fiets` tells whose it is, `een noors vest` does not.
function isAnotherWord(text: string, { start, end }: Span): boolean {
  return /^s$/i.test(text.charAt(end)) && !/^\p{Lu}/u.test(text.slice(start, end));
}
