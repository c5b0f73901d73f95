/** A text as its first sentence, which says what to do, and what follows, which says why. */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const match = /^(.+?[.?!])\s+(.+)$/s.exec(text);
  const [, first = text, rest = ''] = match ?? [];
  return { first, rest };
}
