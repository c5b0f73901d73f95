import type { CaseView } from '@maatwerk/core/case/case-view';
import { othersWhoMend } from '@maatwerk/core/process/to-do';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';

/** Who mends what stands at a place, as a sentence, where the reader cannot; votes and scores can be read by anybody. */
export function menders(t: Translate, view: CaseView, place: string): string {
  if (place === 'vote.cast' || place === 'score.give') return '';
  const roles = othersWhoMend(view, place).map((role) => roleTitle(t, view.process, role));
  return roles.length === 0 ? '' : t('step.doneBy', { roles: formatList(roles, t.locale, 'or') });
}
