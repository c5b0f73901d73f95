import type { AgendaItem } from '@maatwerk/core/agenda';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { scenarioNames } from '@maatwerk/core/cost-benefit';
import type { ScenarioOutcome } from '@maatwerk/core/cost-benefit/analysis';
import { figuresOf } from '@maatwerk/core/cost-benefit/figures';
import type { Attendance } from '@maatwerk/core/meeting/attendance';
import { html, nothing, type TemplateResult } from 'lit';
import { formatSpan } from '../format/money.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

/** The case that is on the table, and the parts of it that are drawn elsewhere. */
export interface MeetingCaseOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly reference: string;
  readonly item: AgendaItem | null;
  readonly figures: ReturnType<typeof figuresOf>;
  readonly questions: unknown;
  readonly changes: unknown;
  /** Who is there and the way to the decision. */
  readonly table: unknown;
  readonly onOpen: () => void;
}

/** What a table needs of a case: the perspective first, three amounts, open questions, what changed, who is there. */
export function meetingCase(options: MeetingCaseOptions): TemplateResult {
  const { t, level, view, reference, figures, questions, changes, table, onOpen } = options;
  const perspective = view.document.canvas.perspective.trim();
  return html`<div class="stack-large">
    <section class="stack" aria-labelledby="case-title">
      <div class="case-head">
        ${heading(level, html`<span translate="no">${reference}</span>`, 'section', 'case-title')}
        <button type="button" class="link screen-only" @click=${onOpen}>
          ${t('agenda.open')}<span class="visually-hidden">: ${reference}</span>
        </button>
      </div>
      <div class="perspective">
        ${heading(level + 1, html`<span class="perspective__star">${icon('star')}</span> ${t('agenda.perspective')}`)}
        ${
          perspective === ''
            ? html`<p class="muted">${t('agenda.perspective.none')}</p>`
            : html`<p class="perspective__words">${perspective}</p>`
        }
      </div>
      <dl class="sums" aria-label=${t('agenda.costs')}>
        ${scenarioNames.map(
          (name) =>
            html`<div class="sums__one sums__one--${name}">
              <dt class="small muted">${t(`agenda.costs.${name}`)}</dt>
              <dd translate="no">${amountInWords(t, figures[name])}</dd>
            </div>`,
        )}
      </dl>
    </section>
    ${questions} ${changes} ${table}
  </div>`;
}

/** The total of a scenario, or in words why there is none. */
export function amountInWords(t: Translate, outcome: ScenarioOutcome): string {
  return outcome.state === 'calculated' ? formatSpan(outcome, t.locale) : t(`agenda.costs.${outcome.state}`);
}

/** Who is at the table, and whether they are enough to decide. */
export function attendanceLine(
  t: Translate,
  { present, isEnough, needed }: Attendance,
  nameOf: (id: string) => string,
): TemplateResult {
  const names = formatList(present.map(nameOf), t.locale);
  return html`<p>
    <strong>${t('agenda.present', { n: present.length })}</strong>
    ${present.length > 0 ? html`<span translate="no">${names}</span>.` : nothing}
    ${needed > 0 ? t(isEnough ? 'agenda.present.enough' : 'agenda.present.tooFew') : nothing}
  </p>`;
}
