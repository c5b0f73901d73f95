import { privacyKinds, type PrivacyKind } from './privacy.js';

/**
 * The host's own way of recognising names: from a text to `{start, end, kind?, confidence?}` per place, at once or later.
 * `start` inclusive, `end` exclusive, UTF-16 units; `kind` is `name` unless given; `confidence` from 0 to 1, 1 unless given.
 */
export type Recogniser = (text: string) => unknown;

/** What a host's recogniser found. It is shown and never blocks: a server cannot compute it again. */
export type Recognised = { kind: PrivacyKind; match: string; start: number; end: number; confidence: number };

/**
 * Why an answer of a recogniser was left out, without a word of the text: it `threw` (or its promise was rejected), it
 * gave no list, `spans-dropped` were no places in the text (`dropped` of them), or it was `overtaken` again and again.
 */
export type RecogniserProblem = {
  code: 'threw' | 'no-list' | 'spans-dropped' | 'overtaken';
  path: string;
  dropped: number;
};

const mostPlaces = 1000;

/** The places of an answer that can be true of the text, by position and without overlaps (the surest stays), and how many others there were. */
export function readRecognised(text: string, answer: readonly unknown[]): { found: Recognised[]; dropped: number } {
  const places = answer.slice(0, mostPlaces).flatMap((each) => placeIn(text, each) ?? []);
  const found: Recognised[] = [];
  for (const place of places.sort((a, b) => b.confidence - a.confidence || a.start - b.start)) {
    if (found.every((other) => place.end <= other.start || place.start >= other.end)) found.push(place);
  }
  found.sort((a, b) => a.start - b.start);
  return { found, dropped: answer.length - found.length };
}

function placeIn(text: string, each: unknown): Recognised | null {
  if (typeof each !== 'object' || each === null) return null;
  const { start, end, kind = 'name', confidence = 1 } = ownFields(each);
  if (!isPlace(start) || !isPlace(end) || start >= end || end > text.length) return null;
  if (splitsCharacter(text, start) || splitsCharacter(text, end) || text.slice(start, end).trim() === '') return null;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return null;
  const known = privacyKinds.find((name) => name === kind);
  return known ? { kind: known, match: text.slice(start, end), start, end, confidence } : null;
}

// A getter or proxy of the host may throw.
function ownFields(each: object): Record<string, unknown> {
  try {
    return { ...each };
  } catch {
    return {};
  }
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
