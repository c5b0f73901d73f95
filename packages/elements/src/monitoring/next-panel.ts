import type { CaseView } from '@maatwerk/core/case/case-view';
import type { Monitoring } from '@maatwerk/core/monitoring';
import type { MonitoringStep } from '@maatwerk/core/monitoring/next-step';
import type { ScoreMoment } from '@maatwerk/core/process/case-log-record';
import type { CommandType } from '@maatwerk/core/process/commands';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../format/day-time.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { roleTitle } from '../messages/refusal-sentence.js';
import { momentInSentence } from './score-sentences.js';

/** What the panel of the next step is drawn from; `give` and `take` open a form. */
export interface NextPanelOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly monitoring: Monitoring;
  readonly give: (moment: ScoreMoment) => void;
  readonly take: (type: CommandType) => void;
}

const commandOf = { score: 'score.give', lessons: 'lessons.record', close: 'case.close' } as const;

/** What comes next in following this case, with its one button, or who does it. */
export function nextPanel(options: NextPanelOptions): TemplateResult {
  const { t, level, monitoring } = options;
  const { next } = monitoring;
  return html`<div class="panel stack-small next">
    ${heading(level, title(t, next), 'part')}
    <p class="muted">${t(`monitoring.next.${next.kind}.text`)}</p>
    ${action(options)}
  </div>`;
}

function title(t: Translate, next: MonitoringStep): string {
  if (next.kind === 'score') return t('monitoring.next.score', { at: momentInSentence(t, next.moment) });
  if (next.kind !== 'wait') return t(`monitoring.next.${next.kind}`);
  return t('monitoring.next.wait', { at: momentInSentence(t, next.moment), day: formatDay(next.from, t.locale) });
}

function action({ t, view, monitoring: { next }, give, take }: NextPanelOptions): TemplateResult | typeof nothing {
  if (next.kind !== 'score' && next.kind !== 'lessons' && next.kind !== 'close') return nothing;
  const type = commandOf[next.kind];
  const option = view.options.find((one) => one.type === type);
  if (!option) return nothing;
  if (!view.actor || !option.forActor) return html`<p class="small">${doneBy(t, view, option.roles)}</p>`;
  const press = (): void => (next.kind === 'score' ? give(next.moment) : take(type));
  const key = next.kind === 'score' ? 'monitoring.give' : `monitoring.next.${next.kind}.go`;
  return html`<div class="buttons">
    <button
      type="button"
      class="button button--primary"
      data-step=${type}
      data-moment=${next.kind === 'score' ? next.moment : nothing}
      @click=${press}
    >
      ${t(key)}
    </button>
  </div>`;
}

/** Whose step it is, in words. */
export function doneBy(t: Translate, view: CaseView, roles: readonly string[]): string {
  const names = roles.map((role) => roleTitle(t, view.process, role));
  return t('step.doneBy', { roles: formatList(names, t.locale, 'or') });
}
