import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What every field shows around its input; `name` is unique within the shadow root of the element. */
export interface FieldOptions {
  readonly t: Translate;
  readonly name: string;
  readonly label: string;
  /** Said by a screen reader after the label, not shown: it tells fields with the same label apart. */
  readonly labelDetail?: string | undefined;
  readonly description?: string | undefined;
  /** The sentence that says what to do; absent or empty while nothing is wrong. */
  readonly error?: string | null | undefined;
  /** Says "(not required)" in words beside the label. */
  readonly optional?: boolean | undefined;
  /** Shown under the input and linked to it: a reading of an amount, a possible name. */
  readonly below?: unknown;
  readonly readOnly?: boolean | undefined;
}

/** The id of a field's input within its shadow root. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]/g, '-')}`;
}

/** The ids that describe an input, for `aria-describedby`; nothing when there are none. */
export function describedBy({ name, description, error, below }: FieldOptions): string | typeof nothing {
  const id = fieldId(name);
  const ids = [description && `${id}-description`, error && `${id}-error`, below && `${id}-below`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** The words of a label with "(not required)" where that holds. */
export function labelText({ t, label, labelDetail, optional }: FieldOptions): unknown {
  const words = labelDetail ? html`${label}<span class="visually-hidden">: ${labelDetail}</span>` : label;
  return optional ? html`${words} <span class="field__optional">${t('field.optional')}</span>` : words;
}

/** Description and error, in this order. */
export function fieldNotes({ name, description, error }: FieldOptions): TemplateResult {
  const id = fieldId(name);
  return html`${description ? html`<p class="field__description" id="${id}-description">${description}</p>` : nothing}
  ${error ? html`<p class="field__error" id="${id}-error">${icon('triangle')}<span>${error}</span></p>` : nothing}`;
}

/** A field of one input: label, description, error, input, and what stands below it. */
export function fieldFrame(options: FieldOptions, input: unknown): TemplateResult {
  const id = fieldId(options.name);
  return html`<div class="field ${options.error ? 'field--invalid' : ''}">
    <label class="field__label" for=${id}>${labelText(options)}</label>
    ${fieldNotes(options)} ${input} ${below(options)}
  </div>`;
}

/** A field of several inputs: the legend is its label. */
export function groupFrame(
  options: FieldOptions,
  inputs: unknown,
  role: 'group' | 'radiogroup' = 'group',
): TemplateResult {
  const id = fieldId(options.name);
  return html`<fieldset
    class="field ${options.error ? 'field--invalid' : ''}"
    id=${id}
    role=${role}
    aria-labelledby="${id}-legend"
    aria-describedby=${describedBy(options)}
    aria-invalid=${role === 'radiogroup' && options.error ? 'true' : nothing}
  >
    <legend class="field__label" id="${id}-legend">${labelText(options)}</legend>
    ${fieldNotes(options)} ${inputs} ${below(options)}
  </fieldset>`;
}

function below({ name, below: content }: FieldOptions): TemplateResult | typeof nothing {
  return content ? html`<div id="${fieldId(name)}-below">${content}</div>` : nothing;
}

/** Moves focus into a field by its name; answers whether it is there. */
export function focusField(root: ParentNode, name: string): boolean {
  const found = root.querySelector<HTMLElement>(`#${CSS.escape(fieldId(name))}`);
  const input = found?.matches('fieldset')
    ? (found.querySelector<HTMLElement>('input:checked') ??
      found.querySelector<HTMLElement>('input, select, textarea') ??
      found.querySelector<HTMLElement>('button'))
    : found;
  input?.focus();
  input?.scrollIntoView({ block: 'nearest' });
  return Boolean(input);
}
