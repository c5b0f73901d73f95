import type { Agenda } from '@maatwerk/core/agenda';
import type { AgendaTable } from '@maatwerk/core/agenda/table';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLongDay } from '../format/day-time.js';
import { head } from '../head/head.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { timeInWords } from './light-words.js';

/** What the page shows: planning a day, or the meeting itself. */
export type AgendaMode = 'plan' | 'meet';

/** What stands above an agenda, and what its choices do. */
export interface AgendaHeadOptions {
  readonly t: Translate;
  readonly level: number;
  readonly agenda: Agenda;
  readonly tables: readonly AgendaTable[];
  readonly mode: AgendaMode;
  /** The reader's role in words; empty where nobody is signed in. */
  readonly role: string;
  readonly onMode: (mode: AgendaMode) => void;
  readonly onTable: (id: string) => void;
  readonly onDay: (direction: 'before' | 'after') => void;
}

/** The name of the table, its day and hours, and the choices of view, table and day. */
export function agendaHead(options: AgendaHeadOptions): TemplateResult {
  const { t, level, agenda, tables, mode, role, onMode, onTable, onDay } = options;
  const { table, day, from, until, kind } = agenda;
  const hours = t('agenda.hours', { from: timeInWords(t, from), until: timeInWords(t, until) });
  return html`${head({
    t,
    level,
    title: table.title[t.locale],
    facts: [
      capital(formatLongDay(day, t.locale)),
      kind === 'planned' ? hours : '',
      role === '' ? '' : t('agenda.you', { role }),
    ],
    saving: segments(
      t('agenda.mode'),
      mode,
      (['plan', 'meet'] as const).map((value) => ({ value, label: t(`agenda.mode.${value}`) })),
      onMode,
    ),
  })}
  ${
    mode === 'plan'
      ? html`<div class="row screen-only">
          ${
            tables.length > 1
              ? segments(
                  t('agenda.tables'),
                  table.id,
                  tables.map((one) => ({ value: one.table.id, label: one.table.title[t.locale] })),
                  onTable,
                )
              : nothing
          }
          <div class="days">${dayButton(t, 'before', onDay)} ${dayButton(t, 'after', onDay)}</div>
        </div>`
      : nothing
  }`;
}

function dayButton(t: Translate, to: 'before' | 'after', onDay: AgendaHeadOptions['onDay']): TemplateResult {
  return html`<button type="button" class="button button--subtle" data-day=${to} @click=${() => onDay(to)}>
    ${to === 'before' ? html`<span class="turned">${icon('arrowRight')}</span>` : nothing}${t(`agenda.day.${to}`)}${
      to === 'after' ? icon('arrowRight') : nothing
    }
  </button>`;
}

function segments<Value extends string>(
  label: string,
  chosen: Value,
  choices: readonly { readonly value: Value; readonly label: string }[],
  onChoose: (value: Value) => void,
): TemplateResult {
  return html`<div class="segmented" role="group" aria-label=${label}>
    ${choices.map(
      (choice) =>
        html`<button
          type="button"
          class="segmented__choice"
          aria-pressed=${choice.value === chosen ? 'true' : 'false'}
          @click=${() => onChoose(choice.value)}
        >
          ${choice.label}
        </button>`,
    )}
  </div>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
