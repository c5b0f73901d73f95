import { dayOf, daysBetween, type Day, type Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import { escalationFileOf } from '@maatwerk/core/escalation/file';
import { textOf } from '@maatwerk/core/log';
import { dueAt, type Due } from '@maatwerk/core/process/due';
import { runningOf, type Running } from '@maatwerk/core/process/running';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../format/day-time.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { badge } from '../note/note.js';
import type { StepForm } from '../step/step-form.js';
import { stepTitle } from '../step/step-words.js';

/** What the tracks of a case are drawn from. */
export interface RunningOptions {
  readonly t: Translate;
  readonly view: CaseView;
  readonly level: number;
  readonly now: Instant;
  readonly form: StepForm;
}

const named = ['text', 'question', 'reason', 'body'];
// These stand in the list of what is needed, or are a track of their own.
const elsewhere = new Set<Due['what']>(['question', 'urgent-evaluation', 'part-end', 'time-out-end', 'place-review']);

/** "Wat er naast loopt": every track with since when, by when and what may be done, and the days that are coming. */
export function caseRunning(options: RunningOptions): TemplateResult | typeof nothing {
  const { t, view, level, now } = options;
  const running = runningOf(view.process, view.state, view.entries, now);
  const coming = dueAt(view.process, view.state, now).filter(({ what }) => !elsewhere.has(what));
  if (running.length + coming.length === 0) return nothing;
  return html`<section class="panel panel--line stack" aria-labelledby="running-title">
    ${heading(level, t('running.title'), 'section', 'running-title')}
    <ul class="running">
      ${running.map((item) => html`<li class="stack-small">${track(options, item)}</li>`)}
      ${coming.map((due) => html`<li class="stack-small">${moment(t, due, now)}</li>`)}
    </ul>
  </section>`;
}

function track(options: RunningOptions, item: Running): TemplateResult {
  const { t, view, now, form } = options;
  const words = named.map((name) => textOf(view.annex, item.begunIn, name)).find((text) => text !== undefined);
  // A form about one thing does not ask which one.
  const subject = item.id === null ? {} : { subject: { key: item.id, fields: { id: item.id } } };
  const own = view.options.filter(({ type, forActor }) => forActor && item.commands.includes(type));
  return html`<p>${badge('neutral', t(`running.${item.track}`))} ${words ?? ''}</p>
    <p class="small">
      ${t('running.since', { day: formatDay(item.since, t.locale) })} ${item.due ? dueWords(t, item.due, now) : nothing}
    </p>
    ${item.track === 'escalation' ? file(options) : nothing}
    ${own.map(
      ({ type }) =>
        html`<button
          type="button"
          class="button button--subtle"
          data-track=${type}
          @click=${() => form.open(type, {}, subject)}
        >
          ${stepTitle(t, type)}
        </button>`,
    )}`;
}

function moment(t: Translate, due: Due, now: Instant): TemplateResult {
  const { moment: months } = due.params;
  const words = typeof months === 'number' ? t('running.score.months', { n: months }) : t(`running.${due.what}`);
  return html`<p>${badge('neutral', words)}</p>
    <p class="small">${dueWords(t, due, now)}</p>`;
}

function dueWords(t: Translate, { due, status }: Due, now: Instant): TemplateResult {
  const day = formatDay(due, t.locale);
  const today: Day = dayOf(now);
  if (status === 'coming') return html`${t('running.coming', { day, n: daysBetween(today, due) })}`;
  return status === 'due'
    ? html`${badge('warning', t('running.today'), 'clock')}`
    : html`${badge('negative', t('running.late'), 'triangle')} ${t('running.overdue', { day })}`;
}

function file({ t, view }: RunningOptions): TemplateResult | typeof nothing {
  const made = escalationFileOf(view.state, view.document, view.entries, view.annex);
  if (!made) return nothing;
  const level = view.process.definition.escalation.levels[made.level - 1]?.title[t.locale] ?? String(made.level);
  const erased = t('running.erased');
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['level', [level]],
    ['tried', made.tried.map((one) => one ?? erased)],
    ['question', [made.question ?? erased]],
    ['parties', made.parties],
    ['rules', made.rules],
    ['overview', made.overview === null ? [] : [made.overview]],
  ];
  return html`<details>
    <summary>${t('running.file')}</summary>
    <dl>
      ${rows.map(
        ([name, words]) =>
          html`<dt>${t(`running.file.${name}`)}</dt>
            ${(words.length === 0 ? [t('running.file.none')] : words).map((one) => html`<dd>${one}</dd>`)}`,
      )}
    </dl>
  </details>`;
}
