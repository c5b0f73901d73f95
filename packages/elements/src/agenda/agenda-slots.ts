import type { Agenda, AgendaItem } from '@maatwerk/core/agenda';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Directory } from '../directory/directory.js';
import { formatDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { note } from '../note/note.js';
import { clashInWords, lightBadge, timeInWords, type NameOfCase } from './light-words.js';

/** What a list of slots needs, and what can be done in it; what is absent is not offered. */
export interface SlotsOptions {
  readonly t: Translate;
  readonly level: number;
  readonly agenda: Agenda;
  readonly viewOf: (id: string) => CaseView | null;
  readonly nameOf: NameOfCase;
  readonly directory: Directory | null | undefined;
  /** The case that is shown beside the list. */
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  /** Only for somebody who plans. */
  readonly plan: PlanOptions | null;
}

/** What the chair does with a slot. */
export interface PlanOptions {
  readonly onMove: (id: string, direction: 'earlier' | 'later') => void;
  readonly onPut: (id: string) => void;
  readonly onElsewhere: (id: string) => void;
  /** The form of another day or time, where it is open for this case. */
  readonly form: (id: string) => TemplateResult | typeof nothing;
  /** Why the last thing that was asked of this slot was refused. */
  readonly refused: (id: string) => readonly string[];
}

const mostWaiting = 50;

/** The slots of the day in order, each with its light; while planning also the free places, and buttons that move a case. */
export function agendaSlots(options: SlotsOptions): TemplateResult {
  const { t, level, agenda, plan } = options;
  const rows = [
    ...agenda.slots.map((item) => ({ key: item.id, start: item.start ?? '99', item, place: null })),
    ...(plan ? agenda.free : []).map((place) => ({ key: place.start, start: place.start, item: null, place })),
  ].sort((a, b) => a.start.localeCompare(b.start));
  return html`<nav class="stack-small" aria-labelledby="slots-title">
    ${heading(level, t('agenda.title'), 'section', 'slots-title')}
    ${agenda.slots.length === 0 ? html`<p>${emptyInWords(options)}</p>` : nothing}
    <ol class="slots">
      ${repeat(
        rows,
        ({ key }) => key,
        ({ item, place }) =>
          item
            ? slot(options, item)
            : html`<li class="slot slot--free">
                <span class="slot__time">${timeInWords(t, place.start)}</span>
                <span>${t('agenda.free', { n: place.minutes })}</span>
              </li>`,
      )}
    </ol>
    ${
      agenda.kind === 'planned'
        ? html`<p class="small muted">
            ${t('agenda.slots.max', { n: agenda.slot })} ${plan && agenda.slots.length > 0 ? t('agenda.keys') : nothing}
          </p>`
        : nothing
    }
  </nav>`;
}

/** The cases that wait for a place, with the way onto this day. */
export function agendaWaiting(options: SlotsOptions): TemplateResult {
  const { t, level, agenda, plan } = options;
  const { waiting } = agenda;
  return html`<section class="stack-small" aria-labelledby="waiting-title">
    ${heading(level, t('agenda.waiting'), 'section', 'waiting-title')}
    ${waiting.length === 0 ? html`<p class="muted">${t('agenda.waiting.none')}</p>` : nothing}
    <ul class="slots">
      ${repeat(
        waiting.slice(0, mostWaiting),
        ({ id }) => id,
        (item) =>
          html`<li class="slot slot--waiting" data-case=${item.id}>
            <div class="stack-small">
              ${what(options, item)}
              ${
                item.was === null
                  ? nothing
                  : html`<p class="small">${t('agenda.missed', { day: formatDay(item.was, t.locale) })}</p>`
              }
              ${plan ? planning(options, plan, item) : nothing}
            </div>
          </li>`,
      )}
    </ul>
    ${
      waiting.length > mostWaiting
        ? html`<p class="muted">${t('agenda.waiting.more', { n: waiting.length - mostWaiting })}</p>`
        : nothing
    }
  </section>`;
}

function slot(options: SlotsOptions, item: AgendaItem): TemplateResult {
  const { t, current, plan, nameOf, directory } = options;
  const isCurrent = item.id === current;
  const moves = plan && item.status === 'planned' && item.start !== null;
  const time = item.start === null ? t('agenda.noTime') : timeInWords(t, item.start);
  return html`<li
    class="slot slot--${item.status} ${isCurrent ? 'is-current' : ''}"
    data-case=${item.id}
    aria-current=${isCurrent ? 'true' : nothing}
    @keydown=${(event: KeyboardEvent) => keyed(event, plan, item)}
  >
    ${options.agenda.kind === 'planned' ? html`<span class="slot__time">${time}</span>` : nothing}
    <div class="stack-small">
      <div class="slot__row">
        <div class="stack-small slot__what">${what(options, item)}</div>
        ${moves ? html`<div class="slot__moves screen-only">${elsewhere(options, plan, item)}${move(options, plan, item, 'earlier')}${move(options, plan, item, 'later')}</div>` : nothing}
      </div>
      ${item.clashes.map(
        (clash) =>
          html`<p class="small clash">${icon('triangle')}<span>${clashInWords(t, clash, nameOf, directory)}</span></p>`,
      )}
      ${plan ? planning(options, plan, item) : nothing}
    </div>
  </li>`;
}

function what({ t, viewOf, nameOf, onOpen }: SlotsOptions, item: AgendaItem): TemplateResult {
  const view = viewOf(item.id);
  return html`<div class="slot__case">
      <button type="button" class="link" translate="no" @click=${() => onOpen(item.id)}>${nameOf(item.id)}</button>
      ${view ? lightBadge(t, item, view.process) : nothing}
    </div>
    ${
      item.status === 'open' && view && view.standing.approvals > 0
        ? html`<p class="small">${t('agenda.votes', { n: view.standing.approvals })}</p>`
        : nothing
    }
    ${item.visit > 1 ? html`<p class="small">${t('agenda.visit', { n: item.visit })}</p>` : nothing}`;
}

function planning(options: SlotsOptions, plan: PlanOptions, item: AgendaItem): TemplateResult | typeof nothing {
  const { t, agenda, nameOf } = options;
  if (item.status === 'open' || item.status === 'decided' || agenda.kind === 'session') return nothing;
  const refused = plan.refused(item.id);
  const [free] = agenda.free;
  const needsPlace = item.start === null;
  const form = plan.form(item.id);
  return html`${
    refused.length > 0
      ? html`<div class="refused" tabindex="-1">
          ${note(
            'negative',
            html`<p><strong>${t('agenda.refused', { reference: nameOf(item.id) })}</strong></p>
              ${refused.map((sentence) => html`<p>${sentence}</p>`)}`,
          )}
        </div>`
      : nothing
  }
  ${
    form !== nothing
      ? html`<div class="panel panel--line">${form}</div>`
      : needsPlace
        ? html`<div class="buttons screen-only">
            ${
              free
                ? html`<button
                    type="button"
                    class="button button--secondary"
                    data-put
                    @click=${() => plan.onPut(item.id)}
                  >
                    ${t('agenda.put', { time: timeInWords(t, free.start) })}${ofCase(options, item)}
                  </button>`
                : nothing
            }
            ${elsewhere(options, plan, item)}
          </div>`
        : nothing
  }`;
}

function elsewhere(options: SlotsOptions, plan: PlanOptions, item: AgendaItem): TemplateResult {
  return html`<button
    type="button"
    class="button button--subtle"
    data-elsewhere
    @click=${() => plan.onElsewhere(item.id)}
  >
    ${options.t('agenda.elsewhere')}${ofCase(options, item)}
  </button>`;
}

function ofCase({ t, nameOf }: SlotsOptions, { id }: AgendaItem): TemplateResult {
  return html`<span class="visually-hidden"> ${t('agenda.of', { reference: nameOf(id) })}</span>`;
}

function move(
  { t, nameOf }: SlotsOptions,
  plan: PlanOptions,
  { id }: AgendaItem,
  direction: 'earlier' | 'later',
): TemplateResult {
  const name = t(`agenda.${direction}`, { reference: nameOf(id) });
  return html`<button
    type="button"
    class="button button--secondary button--icon screen-only"
    data-move=${direction}
    aria-label=${name}
    title=${name}
    @click=${() => plan.onMove(id, direction)}
  >
    ${icon(direction === 'earlier' ? 'chevronUp' : 'chevronDown')}
  </button>`;
}

function keyed(event: KeyboardEvent, plan: PlanOptions | null, { id, status }: AgendaItem): void {
  const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (!plan || !event.altKey || !isArrow || status !== 'planned') return;
  event.preventDefault();
  plan.onMove(id, event.key === 'ArrowUp' ? 'earlier' : 'later');
}

function emptyInWords({ t, agenda }: SlotsOptions): string {
  const n = agenda.waiting.filter(({ light }) => light !== 'notReady').length;
  const day = formatDay(agenda.day, t.locale);
  return n === 0 ? t('agenda.empty.none', { day }) : t('agenda.empty', { day, n });
}
