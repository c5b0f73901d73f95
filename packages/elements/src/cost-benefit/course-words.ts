import { courseOf, type Course, type CourseKind } from '@maatwerk/core/cost-benefit/break-even-course';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { formatMonth } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';

const keys: Record<Exclude<CourseKind, 'same'>, string> = {
  cheaper: 'cheaper',
  cheaperLater: 'cheaperLater',
  evenLater: 'evenLater',
  dearer: 'never',
  dearerLater: 'never',
};

/** What there is to say of the course of a plan besides what it costs; empty for a year in which the lines never cross. */
export function courseText(value: CostBenefit, t: Translate, worked?: Parameters<typeof courseOf>[1]): string {
  const course = courseOf(value, worked);
  return course && isTelling(course) ? courseSentence(course, t) : '';
}

/** Whether there is more to say than that the plan costs less or more: the period is longer than a year, or the lines cross. */
export function isTelling({ kind, firstYearDifference }: Course): boolean {
  return firstYearDifference !== null || kind.endsWith('Later');
}

/** Dearer first and cheaper later, or not, in one sentence; empty where the plan never costs more or less. */
export function courseSentence({ kind, firstYearDifference, breakEvenIn, usesMiddles }: Course, t: Translate): string {
  if (kind === 'same') return '';
  const first = firstYearDifference ?? 0;
  const key = `costCourse.${keys[kind]}`;
  const compared = `${key}.${first < 0 ? 'more' : 'less'}`;
  const sentence = t(first !== 0 && t.has(compared) ? compared : key, {
    amount: formatCents(Math.abs(first), t.locale),
    month: breakEvenIn && formatMonth(breakEvenIn.year, breakEvenIn.month, t.locale),
  });
  return usesMiddles ? `${sentence} ${t('costCourse.middle')}` : sentence;
}
