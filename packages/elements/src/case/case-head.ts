import type { CaseView } from '@maatwerk/core/case/case-view';
import type { ScoreMoment } from '@maatwerk/core/process/case-log-record';
import { dayOf } from '@maatwerk/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import { personOf, type Directory } from '../directory/directory.js';
import { formatDay, formatInstantDay } from '../format/day-time.js';
import { formatNumber } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { processWords } from '../messages/process-words.js';
import { badge, note } from '../note/note.js';

/** The facts under the title of a case, each a few words. */
export function caseFacts(words: Translate, view: CaseView, directory: Directory | null): readonly string[] {
  const t = processWords(words, view.process);
  const { household, lead, caseWorker, consent, consentWithdrawn } = view.state.record;
  const who = (id: string): string => (id === view.actor?.id ? t('case.you') : (personOf(directory, id)?.label ?? id));
  const facts = [
    household &&
      t('case.household', {
        adults: t('case.adults', { n: household.adults }),
        children: t('case.children', { n: household.children }),
      }),
    lead === null ? t('case.lead.none') : t('case.lead', { name: who(lead) }),
    caseWorker !== null && t('case.caseWorker', { name: who(caseWorker) }),
    consentWithdrawn
      ? t('case.consent.withdrawn', { day: formatDay(consentWithdrawn.on, t.locale) })
      : consent
        ? t('case.consent.given', { day: formatDay(consent.on, t.locale) })
        : t('case.consent.none'),
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string');
}

/** What runs beside the main line, and the scores that were given. */
export function caseBadges(words: Translate, view: CaseView): TemplateResult | typeof nothing {
  const t = processWords(words, view.process);
  const { escalation, lastReturn, scores } = view.state.record;
  const given = view.process.definition.moments.flatMap((moment: ScoreMoment) => {
    const score = scores[moment];
    if (!score) return [];
    const words = score.score === null ? t('case.score.skipped') : formatNumber(score.score, t.locale);
    return [
      badge(
        'neutral',
        typeof moment === 'number'
          ? t('case.score.months', { n: moment, score: words })
          : t(`case.score.${moment}`, { score: words }),
      ),
    ];
  });
  const badges = [
    ...(lastReturn && view.state.record.approval === null
      ? [badge('neutral', t('case.returned', { day: formatDay(dayOf(lastReturn.at), t.locale) }), 'undo')]
      : []),
    ...(escalation
      ? [badge('warning', t('case.escalated', { level: levelTitle(view, t, escalation.level) }), 'triangle')]
      : []),
    ...given,
  ];
  return badges.length === 0 ? nothing : html`<div class="badges">${badges}</div>`;
}

function levelTitle({ process }: CaseView, t: Translate, level: number): string {
  return process.definition.escalation.levels[level - 1]?.title[t.locale] ?? String(level);
}

/** What stands above everything else: consent that was withdrawn, texts that were erased. */
export function caseNotes(t: Translate, view: CaseView): TemplateResult {
  return html`${view.state.record.consentWithdrawn ? note('negative', html`<p><strong>${t('case.withdrawn.title')}</strong> ${t('case.withdrawn.text')}</p>`) : nothing}
  ${
    view.erasedAt === null
      ? nothing
      : note('info', html`<p>${t('case.erased', { day: formatInstantDay(view.erasedAt, t.locale) })}</p>`)
  }`;
}
