/** What typed text is as a satisfaction score: a score of 0 to 10 with at most one decimal, nothing, or not understood. */
export type ScoreReading = { score: number } | { empty: true } | { refused: string };

/** Reads a score with a comma or a point: `7`, `7,5`, `7.5`. */
export function readScore(text: string): ScoreReading {
  const trimmed = text.trim();
  if (trimmed === '') return { empty: true };
  const score = /^\d{1,2}([.,]\d)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
  return score <= 10 ? { score } : { refused: text };
}

/** A score as text to edit, with a decimal comma: `7`, `7,5`. */
export function writeScore(score: number): string {
  return String(score).replace('.', ',');
}

/** The score half a point up or down, within 0 to 10; without one the middle, so that neither end is favoured. */
export function stepScore(score: number | null, direction: -1 | 1): number {
  if (score === null) return 5;
  return Math.min(10, Math.max(0, Math.round((score + direction * 0.5) * 10) / 10));
}
