/** Several versions of one text as one, nothing lost: the first as it is, then every sentence of the others that is not in it yet. */
export function joinTexts(texts: readonly string[]): string {
  const [first = '', ...others] = texts.filter((text) => text.trim() !== '');
  return others.reduce((joined, other) => {
    const known = new Set(sentencesOf(joined));
    const added = sentencesOf(other).filter((sentence) => !known.has(sentence));
    return added.length === 0 ? joined : `${joined.trimEnd()}\n${added.join(' ')}`;
  }, first);
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
