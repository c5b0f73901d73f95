import type { CaseView } from '@maatwerk/core/case/case-view';
import { othersWhoMend, stageToMendIn } from '@maatwerk/core/process/to-do';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle, stageTitle } from '../messages/refusal-sentence.js';

/** Who mends what stands at a place, and when, as sentences, where the reader cannot now; votes and scores can be read by anybody. */
export function menders(t: Translate, view: CaseView, place: string): string {
  const stage = stageToMendIn(view, place);
  const later = stage === null ? '' : t('step.later', { stage: stageTitle(t, view.process, stage) });
  if (stage === null && (place === 'vote.cast' || place === 'score.give')) return '';
  const roles = othersWhoMend(view, place).map((role) => roleTitle(t, view.process, role));
  return roles.length === 0
    ? later
    : `${later} ${t('step.doneBy', { roles: formatList(roles, t.locale, 'or') })}`.trim();
}
