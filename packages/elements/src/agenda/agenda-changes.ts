import { canvasFields } from '@maatwerk/core/canvas';
import type { CaseView } from '@maatwerk/core/case/case-view';
import type { CostChange } from '@maatwerk/core/meeting/cost-changes';
import type { SinceLastTime } from '@maatwerk/core/meeting/last-time';
import { mergedDifference } from '@maatwerk/core/meeting/merged-difference';
import type { AskedQuestion } from '@maatwerk/core/process/asked-questions';
import { html, nothing, type TemplateResult } from 'lit';
import { formatInstantDay } from '../format/day-time.js';
import { formatCents } from '../format/money.js';
import { formatList } from '../format/number.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { pathName, placeTitle } from '../messages/path-name.js';
import { amountInWords } from './agenda-case.js';

/** What differs since a case was last at this table; `null` the first time. */
export interface ChangesOptions {
  readonly t: Translate;
  readonly level: number;
  readonly view: CaseView;
  readonly since: SinceLastTime | null;
  readonly costs: readonly CostChange[];
  /** The questions that were answered since, each with the name of who asked it. */
  readonly answered: readonly { readonly question: AskedQuestion; readonly from: string }[];
}

/** What went struck out and what came underlined, field by field; in words what stayed. */
export function agendaChanges(options: ChangesOptions): TemplateResult {
  const { t, level, since, costs, answered } = options;
  if (!since) return html`<p class="muted">${t('agenda.since.first')}</p>`;
  const day = formatInstantDay(since.at, t.locale);
  const { texts } = since.changes;
  const others = since.changes.others.filter((path) => path !== 'costBenefit' || costs.length === 0);
  if (texts.length + others.length + costs.length + answered.length === 0)
    return html`<p class="muted">${t('agenda.since.same', { day })}</p>`;
  return html`<section class="stack-small" aria-labelledby="since-title">
    <div class="case-head">
      ${heading(level, t('agenda.since', { day }), 'section', 'since-title')}
      <span class="small" aria-hidden="true"
        ><del>${t('agenda.since.gone')}</del> <ins>${t('agenda.since.new')}</ins></span
      >
    </div>
    <dl class="changes">
      ${texts.map(({ path, before, after }) => row(placeTitle(t, path), merged(t, before ?? '', after ?? '')))}
      ${costs.map((change) => row(t('agenda.costs.of', { scenario: t(`agenda.costs.${change.scenario}`).toLocaleLowerCase(t.locale) }), costInWords(t, change)))}
      ${answered.map(({ question, from }) =>
        row(
          t('agenda.since.answer', { from }),
          html`${question.asked.words ?? ''} ${marked(t, 'new', question.settled?.words ?? '')}`,
        ),
      )}
    </dl>
    ${others.length > 0 ? html`<p>${t('agenda.since.others', { places: placesInWords(t, others) })}</p>` : nothing}
    ${unchanged(options)}
  </section>`;
}

function row(title: string, content: unknown): TemplateResult {
  return html`<div class="changes__one">
    <dt>${title}</dt>
    <dd>${content}</dd>
  </div>`;
}

// White space is kept as it was typed, so none stands in the template.
function merged(t: Translate, before: string, after: string): TemplateResult {
  const pieces = mergedDifference(before, after).map(({ text, mark }) =>
    mark === 'same' ? text : html`${marked(t, mark, text)}${mark === 'gone' ? ' ' : nothing}`,
  );
  return html`<p class="changes__words" translate="no">${pieces}</p>`;
}

// What is struck or underlined is not spoken: a word before it is.
function marked(t: Translate, mark: 'gone' | 'new', text: string): TemplateResult {
  return mark === 'gone'
    ? html`<del>${spoken(t('agenda.since.gone'))}${text}</del>`
    : html`<ins>${spoken(t('agenda.since.new'))}${text}</ins>`;
}

function spoken(word: string): TemplateResult {
  return html`<span class="visually-hidden">${word}: </span>`;
}

function costInWords(t: Translate, { before, after, more }: CostChange): TemplateResult {
  const amount = more === null ? '' : formatCents(Math.abs(more), t.locale);
  const difference = more === null ? nothing : t(more > 0 ? 'agenda.costs.more' : 'agenda.costs.less', { amount });
  return html`${marked(t, 'gone', amountInWords(t, before))} ${marked(t, 'new', amountInWords(t, after))}
    <span class="muted">${difference}</span>`;
}

function unchanged({ t, since, view }: ChangesOptions): TemplateResult | typeof nothing {
  const { canvas } = view.document;
  const changed = new Set([...(since?.changes.texts ?? []).map(({ path }) => path), ...(since?.changes.others ?? [])]);
  const same = canvasFields
    .map((field) => ({ path: `canvas/${field}`, value: canvas[field] }))
    .filter(({ path, value }) => !changed.has(path) && typeof value === 'string' && value.trim() !== '')
    .map(({ path }) => path);
  return same.length === 0
    ? nothing
    : html`<p class="small muted">${t('agenda.since.unchanged', { places: placesInWords(t, same) })}</p>`;
}

function placesInWords(t: Translate, paths: readonly string[]): string {
  return formatList([...new Set(paths.map((path) => pathName(t, path)))], t.locale);
}
