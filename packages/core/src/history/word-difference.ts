/** A piece of a text; `differs` when its words do not stand in the other text at that place. */
export interface DifferencePiece {
  readonly text: string;
  readonly differs: boolean;
}

// A table of words by words grows with the square of the text: above this the whole middle counts as different.
const mostCells = 1_000_000;

/** One text in pieces, by word, against another; put together again the pieces are the text. */
export function wordDifference(text: string, other: string): readonly DifferencePiece[] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0], start: match.index }));
  const common = commonWords(
    words.map(({ word }) => word),
    other.match(/\S+/g) ?? [],
  );
  const pieces: DifferencePiece[] = [];
  let end = 0;
  let last: boolean | null = null;
  const add = (piece: string, differs: boolean): void => {
    const before = pieces.at(-1);
    if (piece === '') return;
    if (before?.differs === differs) pieces[pieces.length - 1] = { text: before.text + piece, differs };
    else pieces.push({ text: piece, differs });
  };
  words.forEach(({ word, start }, index) => {
    const differs = !common.has(index);
    add(text.slice(end, start), differs && last === true);
    add(word, differs);
    end = start + word.length;
    last = differs;
  });
  add(text.slice(end), false);
  return pieces;
}

/** The indexes of the words of `words` that also stand in `other`, in the same order: the longest such row. */
function commonWords(words: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const shortest = Math.min(words.length, other.length);
  let head = 0;
  while (head < shortest && words[head] === other[head]) head++;
  let tail = 0;
  while (tail < shortest - head && words.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const common = new Set<number>();
  for (let index = 0; index < head; index++) common.add(index);
  for (let index = words.length - tail; index < words.length; index++) common.add(index);
  const middle = longestRow(words.slice(head, words.length - tail), other.slice(head, other.length - tail));
  for (const index of middle) common.add(head + index);
  return common;
}

function longestRow(a: readonly string[], b: readonly string[]): readonly number[] {
  if (a.length * b.length === 0 || a.length * b.length > mostCells) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: number[] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      found.push(row);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return found;
}
