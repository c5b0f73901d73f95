import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldId, fieldNotes, labelText, type FieldOptions } from '../field/field-frame.js';

/** A field for an amount in euros, as text. */
export interface AmountFieldOptions extends FieldOptions {
  readonly value: string;
  /** A drawn sign before the label. */
  readonly mark?: unknown;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

/** An amount with the sign of the euro before it. */
export function amountField(options: AmountFieldOptions): TemplateResult {
  const { name, mark, error, below, value, readOnly, onInput, onLeave } = options;
  const id = fieldId(name);
  return html`<div class="field ${error ? 'field--invalid' : ''}">
    <label class="field__label" for=${id}>${mark ?? nothing}${labelText(options)}</label>
    ${fieldNotes(options)}
    <div class="euro">
      <span class="euro__sign" aria-hidden="true">€</span>
      <input
        class="input euro__input"
        id=${id}
        type="text"
        inputmode="text"
        autocomplete="off"
        .value=${live(value)}
        ?readonly=${readOnly}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(options)}
        @input=${(event: Event) => onInput((event.currentTarget as HTMLInputElement).value)}
        @change=${onLeave}
        @blur=${onLeave}
      />
    </div>
    ${below ? html`<div class="stack-small" id="${id}-below">${below}</div>` : nothing}
  </div>`;
}
