import type { CaseView } from '@maatwerk/core/case/case-view';
import type { CaseState } from '@maatwerk/core/process';
import { turnOf, type Turn } from '@maatwerk/core/process/turn';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstantDay } from '../format/day-time.js';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';

// Ten thousand entries are walked once per change of the log, not once per drawing.
const turns = new WeakMap<CaseState, Turn>();

/** Who is to move, and since when; nothing before a case begins and after it ended. */
export function turnLine({ process, state, entries }: CaseView, t: Translate): TemplateResult | typeof nothing {
  const turn = turns.get(state) ?? turnOf(process, state, entries);
  turns.set(state, turn);
  if (turn.roles.length === 0 || turn.since === null) return nothing;
  const roles = formatList(
    turn.roles.map((role) => roleTitle(t, process, role)),
    t.locale,
    'or',
  );
  return html`<p class="small">${t('stepper.turn', { roles, day: formatInstantDay(turn.since, t.locale) })}</p>`;
}
