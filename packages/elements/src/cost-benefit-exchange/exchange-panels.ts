import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { defaultColumns } from '@maatwerk/core/cost-benefit/table-lines';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { scenarioKeys } from '../cost-benefit/scenario-mark.js';
import { choiceField, textAreaField } from '../field/field.js';
import { describedBy, fieldFrame, fieldId } from '../field/field-frame.js';
import type { Translate } from '../messages/message-catalogue.js';
import { formatList } from '../format/number.js';
import { note } from '../note/note.js';
import { cellText, problemText, readingText, valueText } from './proposal-words.js';
import type { Proposal } from './proposal.js';

/** What happens to the lines that are there. */
export type TakeHow = 'end' | 'instead';

/** What the panels draw from and act upon. */
export interface ExchangeDesk {
  readonly t: Translate;
  readonly proposal: Proposal | null;
  readonly scenario: ScenarioName;
  readonly how: TakeHow;
  readonly hasLines: boolean;
  choose(change: { scenario?: ScenarioName; how?: TakeHow }): void;
  take(): void;
  cancel(): void;
}

// More would hide the buttons below.
const mostListed = 10;

/** The area in which a table is pasted, with what it would bring. */
export function pastePanel(desk: ExchangeDesk, text: string, onInput: (text: string) => void): TemplateResult {
  const { t } = desk;
  const columns = defaultColumns.map((column) => t(`costLines.${column}`));
  return html`${textAreaField({
    t,
    name: 'pasted',
    label: t('costExchange.pasted'),
    description: t('costExchange.pasted.hint'),
    value: text,
    onInput,
    below: html`<p class="small muted">
      ${t('costExchange.pasted.order', { columns: formatList(columns, t.locale) })}
    </p>`,
  })}
  ${proposalPart(desk)}`;
}

/** The browser's own choice of a file, with what it would bring. */
export function filePanel(desk: ExchangeDesk, onFile: (file: File) => void): TemplateResult {
  const { t } = desk;
  const options = { t, name: 'file', label: t('costExchange.file'), description: t('costExchange.file.hint') };
  return html`${fieldFrame(
    options,
    html`<input
      class="input exchange__file"
      id=${fieldId('file')}
      type="file"
      accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
      aria-describedby=${describedBy(options)}
      @change=${(event: Event) => {
        const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
        if (file) onFile(file);
      }}
    />`,
  )}
  ${proposalPart(desk)}`;
}

/** The lines as selected text, where a page may not copy them by itself. */
export function copyPanel(t: Translate, text: string, close: () => void): TemplateResult {
  return html`${note('info', html`<p>${t('costExchange.copy.self')}</p>`)}
    <div class="field">
      <label class="field__label" for=${fieldId('copied')}>${t('costExchange.copy.text')}</label>
      <textarea
        class="input exchange__text"
        id=${fieldId('copied')}
        rows="6"
        readonly
        .value=${text}
        ${ref(select)}
      ></textarea>
    </div>
    <div class="buttons">
      <button type="button" class="button button--secondary" @click=${close}>${t('costExchange.close')}</button>
    </div>`;
}

function select(element: Element | undefined): void {
  const area = element as HTMLTextAreaElement | undefined;
  // The value is set after this call.
  requestAnimationFrame(() => {
    area?.focus();
    area?.select();
  });
}

function proposalPart(desk: ExchangeDesk): TemplateResult {
  const { t, proposal } = desk;
  const canTake = proposal !== null && proposal.kind !== 'refused';
  return html`${proposal?.kind === 'lines' ? whereFields(desk) : nothing}
    <div class="stack-small" id="proposal">${proposal === null ? nothing : said(desk, proposal)}</div>
    <div class="buttons">
      ${
        canTake
          ? html`<button
              type="button"
              class="button button--primary"
              aria-describedby="proposal"
              @click=${() => desk.take()}
            >
              ${t('costExchange.take')}
            </button>`
          : nothing
      }
      <button type="button" class="button button--secondary" @click=${() => desk.cancel()}>
        ${t('costExchange.cancel')}
      </button>
    </div>`;
}

function whereFields(desk: ExchangeDesk): TemplateResult {
  const { t, scenario, how, hasLines } = desk;
  return html`${choiceField({
    t,
    name: 'scenario',
    label: t('costExchange.scenario'),
    value: scenario,
    choices: scenarioKeys.map(({ name, key }) => ({ value: name, label: t(key) })),
    onChoose: (name) => desk.choose({ scenario: name }),
  })}
  ${
    hasLines
      ? choiceField({
          t,
          name: 'how',
          label: t('costExchange.how'),
          value: how,
          choices: (['end', 'instead'] as const).map((each) => ({ value: each, label: t(`costExchange.how.${each}`) })),
          onChoose: (chosen) => desk.choose({ how: chosen }),
        })
      : nothing
  }`;
}

function said({ t, scenario }: ExchangeDesk, proposal: Proposal): TemplateResult {
  if (proposal.kind === 'value') return note('info', html`<p>${valueText(proposal.value, t)}</p>`);
  if (proposal.kind === 'refused') {
    const problems = (proposal.problems ?? []).map((problem) => problemText(problem, t));
    return note(
      'negative',
      html`<p>${t(proposal.key, proposal.params)}</p>
        ${listed(problems, t)}`,
    );
  }
  const { reading } = proposal;
  const unread = reading.unread.map((cell) => cellText(cell, t));
  return note(
    unread.length > 0 ? 'warning' : 'info',
    html`<p>${readingText(reading, scenario, t)}</p>
      ${unread.length > 0 ? html`<p>${t('costExchange.unread')}</p>` : nothing} ${listed(unread, t)}`,
  );
}

function listed(all: readonly string[], t: Translate): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const more = all.length - mostListed;
  return html`<ul class="exchange__list">
      ${all.slice(0, mostListed).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${more > 0 ? html`<p>${t('costExchange.more', { n: more })}</p>` : nothing}`;
}
