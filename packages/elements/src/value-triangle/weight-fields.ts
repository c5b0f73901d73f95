import { publicValues, type PublicValue, type Weights } from '@maatwerk/core/value-triangle';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldId, fieldNotes } from '../field/field-frame.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';

/** A number as somebody is typing it, and the weights it began from: every keystroke counts from those. */
export interface TypedWeight {
  readonly value: PublicValue;
  readonly text: string;
  readonly from: Weights | null;
}

/** The three numbers and what they do. `typed` is the one being typed, `refused` what was left and is no number. */
export interface WeightFieldsOptions {
  readonly t: Translate;
  readonly weights: Weights | null;
  readonly typed: TypedWeight | null;
  readonly refused: Readonly<Partial<Record<PublicValue, string>>>;
  readonly onType: (value: PublicValue, text: string) => void;
  readonly onLeave: (value: PublicValue) => void;
  readonly onStep: (value: PublicValue, step: number) => void;
}

/** The step of a button or an arrow key, in points. */
export const pointStep = 5;

/** The name of a weight's field. */
export const weightName = (value: PublicValue): string => `valueTriangle/weights/${value}`;

/** Three numbers that stay 100 together, each with − and +. */
export function weightFields(options: WeightFieldsOptions): TemplateResult[] {
  return publicValues.map((value) => weightField(options, value));
}

function weightField(options: WeightFieldsOptions, value: PublicValue): TemplateResult {
  const { t, weights, typed, refused, onType, onLeave } = options;
  const label = t(`valueTriangle.${value}`);
  const text = refused[value];
  const error = text === undefined ? undefined : t('valueTriangle.weight.refused', { text });
  const field = { t, name: weightName(value), label, error };
  const shown = typed?.value === value ? typed.text : (text ?? String(weights?.[value] ?? ''));
  return html`<div class="field ${error ? 'field--invalid' : ''}">
    ${fieldNotes(field)}
    <div class="weight">
      <label class="weight__label" for=${fieldId(field.name)}>${label}</label>
      ${stepButton(options, value, -pointStep)}
      <input
        class="input input--number"
        id=${fieldId(field.name)}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(shown)}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy(field)}
        @input=${(event: Event) => onType(value, (event.currentTarget as HTMLInputElement).value)}
        @blur=${() => onLeave(value)}
      />
      ${stepButton(options, value, pointStep)}
    </div>
  </div>`;
}

function stepButton({ t, onStep }: WeightFieldsOptions, value: PublicValue, step: number): TemplateResult {
  const label = t(`valueTriangle.${value}`);
  return html`<button
    type="button"
    class="button button--secondary button--icon"
    aria-label=${t(step < 0 ? 'valueTriangle.weight.lower' : 'valueTriangle.weight.higher', { label })}
    @click=${() => onStep(value, step)}
  >
    ${icon(step < 0 ? 'minus' : 'plus')}
  </button>`;
}
