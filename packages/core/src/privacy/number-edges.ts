import type { Span } from './span.js';

/** Whether digits beside a span make it part of a longer number: a digit, `+`, or a digit behind a hyphen, dot or comma. */
export function isInLongerNumber(text: string, { start, end }: Span): boolean {
  return (
    /[\d+]/.test(text.charAt(start - 1)) ||
    /\d/.test(text.charAt(end)) ||
    joinsBefore(text, start) ||
    joinsAfter(text, end)
  );
}

function joinsBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return /\d[-.]$/.test(before) || (/\d,$/.test(before) && !/\d{9},$/.test(before));
}

// Nine digits on the other side of a comma are the next number of a list, fewer are a fraction.
function joinsAfter(text: string, end: number): boolean {
  const after = text.slice(end, end + 10);
  return /^[-.]\d/.test(after) || (/^,\d/.test(after) && !/^,\d{9}/.test(after));
}
