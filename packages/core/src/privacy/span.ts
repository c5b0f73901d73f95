/** A stretch of a text: `start` inclusive and `end` exclusive, in UTF-16 units. */
export type Span = { start: number; end: number };

/** Where a global pattern matches in a text. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The text with the given spans (in order, without overlaps) made unreadable for further patterns, at the same length. */
export function cover(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    // The null character is no letter, digit, space or mark, so it joins nothing to its neighbours.
    parts.push(text.slice(at, start), '\0'.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
