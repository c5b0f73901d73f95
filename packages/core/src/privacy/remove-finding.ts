import type { PrivacyFinding } from './privacy.js';

/** What stands where a name or number was taken away. */
export const removed = '…';

/** Where a finding stands in a text now: at its own place, else where its words stand first; `null` when they are gone. */
export function placeOf({ match, start, end }: PrivacyFinding, text: string): { start: number; end: number } | null {
  if (text.slice(start, end) === match) return { start, end };
  const first = text.indexOf(match);
  return first < 0 ? null : { start: first, end: first + match.length };
}

/** A text with a finding taken away; a text that no longer holds it is left as it is. */
export function removeFinding(finding: PrivacyFinding, text: string): string {
  const place = placeOf(finding, text);
  return place ? text.slice(0, place.start) + removed + text.slice(place.end) : text;
}
