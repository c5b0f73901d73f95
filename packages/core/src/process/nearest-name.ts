/** The name that is the fewest typing errors away from a text, or `undefined` when none comes near. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const reach = Math.max(2, Math.ceil(text.length / 3));
  const ranked = names
    .map((name) => ({ name, errors: typingErrors(text.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.errors - b.errors);
  const [best] = ranked;
  return best && best.errors <= reach ? best.name : undefined;
}

// Levenshtein's distance, one row at a time. Names are short; a long text is none of them.
function typingErrors(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [left = 0, above = 0, diagonal = 0] = [next[j - 1], row[j], row[j - 1]];
      next.push(Math.min(left + 1, above + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
