import { isInLongerNumber } from './number-edges.js';
import { spansOf, type Span } from './span.js';

const gap = '[ \\u00a0\\u202f\\u2010\\u2011-]';
const phone = new RegExp(`(?<![\\d+])(?:0(?:${gap}?\\d){9}|\\+31(?:${gap}?\\(0\\))?(?:${gap}?\\d){9})(?!\\d)`, 'g');
const space = /[ \u00a0\u202f]/;

/** Telephone numbers: ten digits from 0, or +31 and nine, with single spaces or hyphens between groups. */
export function findPhones(text: string): Span[] {
  return spansOf(text, phone).filter((span) => !isInLongerNumber(text, span) && !continuesInGroups(text, span));
}

// `06 12 34 56 78 90` is one number of twelve digits: equal groups that go on. `06-12345678 90` is a phone and a number.
function continuesInGroups(text: string, { start, end }: Span): boolean {
  const groups = text.slice(start, end).split(space);
  const size = groups[0]?.length ?? 0;
  if (groups.length < 2 || groups.some((group) => group.length !== size)) return false;
  const before = /(?<!\d)(\d+)[ \u00a0\u202f]$/.exec(text.slice(Math.max(0, start - size - 2), start));
  const after = /^[ \u00a0\u202f](\d+)(?!\d)/.exec(text.slice(end, end + size + 2));
  return before?.[1]?.length === size || after?.[1]?.length === size;
}
