import type { Agenda } from '@maatwerk/core/agenda';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import type { AgendaCases } from './agenda-cases.js';

/** What is said above an agenda. */
export interface AgendaNotesOptions {
  readonly t: Translate;
  readonly agenda: Agenda;
  readonly cases: AgendaCases;
  /** The host gave cases that are none. */
  readonly isUnreadable: boolean;
  readonly onAgain: () => void;
}

/** What stands in the way of an agenda, each in a sentence: no connection, a holiday, cases that do not open. */
export function agendaNotes({ t, agenda, cases, isUnreadable, onAgain }: AgendaNotesOptions): TemplateResult {
  const problems = cases.sessions.filter(({ view }) => view.phase === 'problem').length;
  const { movedTo } = agenda;
  return html`${isUnreadable ? note('negative', html`<p>${t('agenda.unreadable')}</p>`) : nothing}
  ${cases.isOffline ? note('warning', html`<p>${t('agenda.offline')}</p>`, { icon: 'phone' }) : nothing}
  ${
    cases.unreachable
      ? note(
          'warning',
          html`<p>${t('agenda.unreachable')}</p>
            <div class="buttons">
              <button type="button" class="button button--subtle" @click=${onAgain}>${t('agenda.again')}</button>
            </div>`,
        )
      : nothing
  }
  ${
    movedTo === null
      ? nothing
      : note('warning', html`<p>${t('agenda.holiday', { day: formatDay(movedTo, t.locale) })}</p>`)
  }
  ${problems > 0 ? note('negative', html`<p>${t('agenda.problems', { n: problems })}</p>`) : nothing}
  ${cases.isLoading ? html`<p role="status" class="muted">${t('agenda.loading')}</p>` : nothing}`;
}
