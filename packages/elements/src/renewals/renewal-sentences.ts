import type { Renewal } from '@maatwerk/core/renewal';
import { formatDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What a part is: the words somebody gave it, or that it is a part of the help. */
export function partName(t: Translate, { words }: Renewal): string {
  return words?.trim() || t('renewals.nameless');
}

/** When a part ends or ended. */
export function endText(t: Translate, { endsOn, stoppedOn, kind, daysLeft }: Renewal): string {
  if (stoppedOn !== null) return t('renewals.stopped', { day: formatDay(stoppedOn, t.locale) });
  return t(kind === 'ended' || daysLeft < 0 ? 'renewals.ended' : 'renewals.ends', { day: formatDay(endsOn, t.locale) });
}

/** How many days are left, or how it ended, in words. */
export function leftText(t: Translate, { level, daysLeft }: Renewal): string {
  if (level === 'agreed') return t('renewals.badge.agreed');
  if (level === 'lapsed' || level === 'undecided') return t('renewals.badge.undecided');
  return daysLeft === 0 ? t('renewals.left.today') : t('renewals.left', { n: daysLeft });
}

/** What else there is to know of a part: asking in time, earlier extensions, that nobody wrote down that it began. */
export function moreText(t: Translate, { renewBy, extensions, kind, level }: Renewal): readonly string[] {
  return [
    ...(renewBy !== null && level !== 'undecided' && kind !== 'ended'
      ? [t('renewals.renewBy', { day: formatDay(renewBy, t.locale) })]
      : []),
    ...(extensions > 0 ? [t('renewals.extended', { n: extensions })] : []),
    ...(kind === 'planned' ? [t('renewals.planned')] : []),
  ];
}

/** A part in one sentence: "Inkomensbeheer, eindigt op 31 januari 2028, nog 19 dagen." */
export function renewalSentence(t: Translate, renewal: Renewal): string {
  const [when, left] = [endText(t, renewal), leftText(t, renewal)].map((words) => withSmall(words, t.locale));
  const row = t('renewals.row', { what: partName(t, renewal), when, left });
  return [row, ...moreText(t, renewal).map((words) => `${words}.`)].join(' ');
}

/** The words with a capital, to stand alone. */
export function withCapital(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function withSmall(words: string, locale: string): string {
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
}
