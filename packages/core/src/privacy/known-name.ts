import { patternOf } from './phrases.js';
import { spansOf, type Span } from './span.js';

/** The known names wherever they stand as whole words, in either case; inside the longer name of an allowed institution they are no names. */
export function findKnownNames(text: string, knownNames: readonly string[], allow: readonly string[]): Span[] {
  const known = patternOf(knownNames, 'g');
  if (!known) return [];
  const institution = patternOf(allow, 'g');
  const institutions = institution ? spansOf(text, institution) : [];
  let next = 0;
  return spansOf(text, known).filter((span) => {
    while ((institutions[next]?.end ?? Infinity) < span.end) next += 1;
    const around = institutions[next];
    return !around || around.start > span.start || around.end - around.start === span.end - span.start;
  });
}
