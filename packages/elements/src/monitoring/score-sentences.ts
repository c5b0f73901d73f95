import type { MonitoredMoment } from '@maatwerk/core/monitoring/moments';
import type { Monitoring } from '@maatwerk/core/monitoring';
import { writeScore } from '@maatwerk/core/canvas/score';
import type { ScoreMoment } from '@maatwerk/core/process/case-log-record';
import { formatDay } from '../format/day-time.js';
import { formatNumber } from '../format/number.js';
import type { Locale, Translate } from '../messages/message-catalogue.js';

/** When a conversation is, inside a sentence: "na 6 maanden". */
export function momentInSentence(t: Translate, moment: ScoreMoment): string {
  return typeof moment === 'number' ? t('monitoring.at.months', { n: moment }) : t(`monitoring.at.${moment}`);
}

/** The name of a conversation in a table or under a chart: "6 maanden". */
export function momentName(t: Translate, moment: ScoreMoment): string {
  return typeof moment === 'number' ? t('monitoring.moment.months', { n: moment }) : t(`monitoring.moment.${moment}`);
}

/** A score as people write it in this language: `7,5`; in English `7.5`. */
export function scoreText(score: number, locale: Locale): string {
  return locale === 'nl' ? writeScore(score) : formatNumber(score, locale);
}

/** What the scores say in one sentence: from the first to the last, the only one, or that there is none yet. */
export function courseSentence(t: Translate, { line, moments, next }: Monitoring): string {
  const { points, course } = line;
  if (!course) {
    const [only] = points;
    if (only) {
      return t('monitoring.single', {
        score: scoreText(only.score, t.locale),
        at: momentInSentence(t, only.moment),
      });
    }
    const first = moments.find(({ status }) => status !== 'missed' && status !== 'skipped');
    return next.kind === 'none' || !first
      ? t('monitoring.none.ended')
      : t('monitoring.none', { at: momentInSentence(t, first.moment) });
  }
  const [from, to] = [course.first, course.last].map(({ score }) => scoreText(score, t.locale));
  const sentence =
    course.months === null
      ? t('monitoring.course', {
          from,
          to,
          first: momentInSentence(t, course.first.moment),
          last: momentInSentence(t, course.last.moment),
        })
      : t('monitoring.course.months', { from, to, n: course.months });
  return `${sentence} ${differenceSentence(t, course.difference)}`;
}

function differenceSentence(t: Translate, difference: number): string {
  if (difference === 0) return t('monitoring.course.same');
  const points = scoreText(Math.abs(difference), t.locale);
  return t(`monitoring.course.${difference > 0 ? 'higher' : 'lower'}`, { difference: points });
}

/** What is to be said of each conversation without a score: skipped, not held, too early, or waiting. */
export function remarks(t: Translate, { moments, line, next }: Monitoring): readonly string[] {
  const isEmpty = line.points.length === 0;
  return moments.flatMap(({ moment, status, from }) => {
    const at = momentInSentence(t, moment);
    const day = from === null ? '' : formatDay(from, t.locale);
    switch (status) {
      case 'skipped':
      case 'missed':
        return isEmpty && next.kind === 'none' && status === 'missed'
          ? []
          : [t(`monitoring.remark.${status}`, { at: withCapital(at, t.locale) })];
      case 'late':
        return [t('monitoring.remark.late', { at, day })];
      case 'too-early':
        // The next step says the first of them already.
        return next.kind === 'wait' && next.moment === moment ? [] : [t('monitoring.remark.too-early', { at, day })];
      default:
        return [];
    }
  });
}

/** The whole line in one sentence, for a reader who does not see it. */
export function lineSentence(t: Translate, { moments }: Monitoring): string {
  const scores = moments.flatMap(({ moment, status, score }) => {
    const at = momentInSentence(t, moment);
    if (score !== null) return [t('monitoring.image.given', { at, score: scoreText(score, t.locale) })];
    return status === 'skipped' ? [t('monitoring.image.skipped', { at })] : [];
  });
  return t('monitoring.image', { scores: scores.join(', ') });
}

/** The day of a conversation in words: when it was, or from when it may be. */
export function dayText(t: Translate, { status, moment, on, from }: MonitoredMoment): string {
  if (on !== null) return formatDay(on, t.locale);
  if (status === 'missed') return t('monitoring.day.missed');
  if (from === null) return t(moment === 'baseline' ? 'monitoring.day.baseline' : 'monitoring.day.coming');
  const key = status === 'late' ? 'monitoring.day.since' : 'monitoring.day.from';
  return t(key, { day: formatDay(from, t.locale) });
}

function withCapital(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
