import type { ScoreMoment } from '../process/case-log-record.js';
import type { MonitoredMoment } from './moments.js';

/** A score as a point: `place` counts the moments from 0, the earliest first. */
export interface ScorePoint {
  readonly place: number;
  readonly moment: ScoreMoment;
  readonly score: number;
}

/** The line from one point to the next; a gap where a moment between them has no score. */
export interface ScoreSegment {
  readonly from: ScorePoint;
  readonly to: ScorePoint;
  readonly isGap: boolean;
}

/** From the first score to the last: what changed, and in how many months where both are counted from the start of the help. */
export interface ScoreCourse {
  readonly first: ScorePoint;
  readonly last: ScorePoint;
  /** Above 0: better. In points with one decimal, exact. */
  readonly difference: number;
  readonly months: number | null;
}

/** The scores of a case as a line. */
export interface ScoreLine {
  readonly points: readonly ScorePoint[];
  readonly segments: readonly ScoreSegment[];
  /** `null` while there are fewer than two scores. */
  readonly course: ScoreCourse | null;
}

/** The line through the scores that were given; a moment without one is a gap, never a zero. */
export function scoreLineOf(moments: readonly MonitoredMoment[]): ScoreLine {
  const points = moments.flatMap(({ moment, score }, place) => (score === null ? [] : [{ place, moment, score }]));
  const segments = points.flatMap((to, index) => {
    const from = points[index - 1];
    return from ? [{ from, to, isGap: to.place - from.place > 1 }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  return { points, segments, course: first && last && first !== last ? courseOf(first, last) : null };
}

function courseOf(first: ScorePoint, last: ScorePoint): ScoreCourse {
  const [from, to] = [monthsOf(first.moment), monthsOf(last.moment)];
  // In tenths, for 7,1 − 3,5 is not 3,6 in binary fractions.
  const difference = (Math.round(last.score * 10) - Math.round(first.score * 10)) / 10;
  return { first, last, difference, months: from === null || to === null ? null : to - from };
}

function monthsOf(moment: ScoreMoment): number | null {
  return moment === 'baseline' ? null : moment === 'start' ? 0 : moment;
}
