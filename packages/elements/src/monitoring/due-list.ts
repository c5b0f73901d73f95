import type { CaseView } from '@maatwerk/core/case/case-view';
import { textOf } from '@maatwerk/core/log';
import type { Due } from '@maatwerk/core/process/due';
import { html, type TemplateResult } from 'lit';
import { formatDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { badge } from '../note/note.js';

/** What the list of days is drawn from. */
export interface DueListOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly dues: readonly Due[];
}

const looks = { overdue: ['negative', 'triangle'], due: ['warning', 'clock'], coming: ['info', 'clock'] } as const;

/** Everything with a day but the conversations: what it is, when, and whether that day has passed. */
export function dueList({ t, level, view, dues }: DueListOptions): TemplateResult {
  return html`<section class="stack-small">
    ${heading(level, t('monitoring.dues'), 'part')}
    ${
      dues.length === 0
        ? html`<p class="muted">${t('monitoring.dues.none')}</p>`
        : html`<ul class="dues">
            ${dues.map((due) => {
              const [kind, icon] = looks[due.status];
              return html`<li class="dues__item">
                <span>${dueWords(t, view, due)}, ${formatDay(due.due, t.locale)}</span>
                ${badge(kind, t(`monitoring.due.status.${due.status}`), icon)}
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

function dueWords(t: Translate, view: CaseView, { what, params }: Due): string {
  const { id } = params;
  const begun = typeof id === 'string' ? view.entries.find(({ data }) => data['id'] === id) : undefined;
  const words = begun && (textOf(view.annex, begun.seq, 'text') ?? textOf(view.annex, begun.seq, 'reason'));
  const nameless = `monitoring.due.${what}.nameless`;
  if (!t.has(nameless)) return t(`monitoring.due.${what}`);
  return words === undefined ? t(nameless) : t(`monitoring.due.${what}`, { words });
}
