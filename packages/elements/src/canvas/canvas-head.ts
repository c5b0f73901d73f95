import { html, nothing, type TemplateResult } from 'lit';
import { fieldId } from '../field/field-frame.js';
import { textField } from '../field/field.js';
import type { Translate } from '../messages/message-catalogue.js';
import { labelOf, pathOf, type CanvasText } from './canvas-view.js';

/** One of the two references of the head; they are numbers, never names. */
export interface CanvasReferenceOptions {
  readonly t: Translate;
  readonly field: CanvasText;
  readonly text: string;
  readonly isForm: boolean;
  readonly readOnly: boolean;
  readonly conflict: TemplateResult | null;
  readonly onInput: (text: string) => void;
}

/** A reference as a small field, two texts to choose between, or text. */
export function canvasReference({
  t,
  field,
  text,
  isForm,
  readOnly,
  conflict,
  onInput,
}: CanvasReferenceOptions): TemplateResult {
  const label = labelOf(t, field);
  if (conflict) {
    return html`<fieldset class="field conflict" id=${fieldId(pathOf(field))}>
      <legend class="field__label">${label}</legend>
      ${conflict}
    </fieldset>`;
  }
  if (!isForm) {
    return text.trim() === ''
      ? html`${nothing}`
      : html`<p class="small">${label}: <span translate="no">${text}</span></p>`;
  }
  return html`<div class="reference">
    ${textField({ t, name: pathOf(field), label, value: text, readOnly, onInput })}
    <p class="print-only" aria-hidden="true">${text}</p>
  </div>`;
}
