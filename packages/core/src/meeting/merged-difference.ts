import { wordDifference } from '../history/word-difference.js';

/** A piece of two texts read as one: it stayed, it went, or it came. */
export interface MergedPiece {
  readonly text: string;
  readonly mark: 'same' | 'gone' | 'new';
}

/**
 * Two texts in one: what went stands before what came in its place. What stayed and what came, put together, is the text
 * of now; words that went stand with single spaces.
 */
export function mergedDifference(before: string, after: string): readonly MergedPiece[] {
  const pieces: MergedPiece[] = [];
  const words = before.match(/\S+/g) ?? [];
  let at = 0;
  const gone = (until: number): void => {
    if (until > at) pieces.push({ text: words.slice(at, until).join(' '), mark: 'gone' });
    at = Math.max(at, until);
  };
  for (const { text, differs } of wordDifference(after, before)) {
    if (differs) pieces.push({ text, mark: 'new' });
    else
      for (const run of runsOf(text, words, () => at)) {
        gone(run.from);
        at = run.from + run.length;
        pieces.push({ text: run.text, mark: 'same' });
      }
  }
  gone(words.length);
  return goneFirst(pieces);
}

interface Run {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

// What stayed may have stood apart before: it is cut where words of the text of then lie in between.
function runsOf(text: string, words: readonly string[], position: () => number): readonly Run[] {
  const runs: { text: string; from: number; length: number }[] = [];
  let next = position();
  let end = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const found = words.indexOf(match[0], next);
    const upTo = match.index + match[0].length;
    const last = runs.at(-1);
    if (last && found === last.from + last.length) {
      last.text += text.slice(end, upTo);
      last.length += 1;
    } else runs.push({ text: text.slice(end, upTo), from: found < 0 ? next : found, length: found < 0 ? 0 : 1 });
    if (found >= 0) next = found + 1;
    end = upTo;
  }
  const last = runs.at(-1);
  if (last) last.text += text.slice(end);
  else if (text !== '') runs.push({ text, from: next, length: 0 });
  return runs;
}

function goneFirst(pieces: readonly MergedPiece[]): readonly MergedPiece[] {
  const ordered: MergedPiece[] = [];
  for (const piece of pieces) {
    const before = ordered.at(-1);
    if (piece.mark === 'gone' && before?.mark === 'new') ordered.splice(-1, 0, piece);
    else ordered.push(piece);
  }
  return ordered;
}
