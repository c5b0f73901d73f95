/** The piece in which one text differs from another: where it begins, what stood there and what stands there now; `rest` is a print of all around it. */
export interface TextPiece {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  readonly rest: number;
}

/** The one piece in which a text became another: between what both begin and what both end with. */
export function textPiece(before: string, after: string): TextPiece {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
    rest: printOf(before, start, before.length - tail),
  };
}

/** The text before the piece was changed; `null` when this text is not the one that came of it. */
export function withoutPiece(text: string, { start, removed, inserted, rest }: TextPiece): string | null {
  return swapped(text, start, inserted, removed, rest);
}

/** The text after the piece was changed; `null` when this text is not the one it was changed in. */
export function withPiece(text: string, { start, removed, inserted, rest }: TextPiece): string | null {
  return swapped(text, start, removed, inserted, rest);
}

function swapped(text: string, start: number, old: string, next: string, rest: number): string | null {
  const end = start + old.length;
  if (!text.startsWith(old, start) || printOf(text, start, end) !== rest) return null;
  return text.slice(0, start) + next + text.slice(end);
}

// FNV-1a over everything but the piece, and the length of it: tells texts apart without keeping them.
function printOf(text: string, from: number, to: number): number {
  let print = 0x811c9dc5 ^ (text.length - (to - from));
  for (let at = 0; at < text.length; at += 1) {
    if (at === from) at = to;
    if (at >= text.length) break;
    print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
  }
  return print >>> 0;
}
