import type { CaseView } from '@maatwerk/core/case/case-view';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { personOf, type Directory } from '../directory/directory.js';
import { fieldId } from '../field/field-frame.js';
import { textField } from '../field/field.js';
import { formatInstantDay } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';
import { processWords } from '../messages/process-words.js';
import { labelOf, pathOf } from './canvas-view.js';

/** One of the two references of the head; they are numbers, never names. */
export interface CanvasReferenceOptions {
  readonly t: Translate;
  readonly field: 'reference' | 'clientNumber';
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
  </div>`;
}

/** Which way a canvas is seen: one question at a time, or the whole sheet. */
export type CanvasMode = 'conversation' | 'sheet';

/** The choice between the conversation and the whole sheet. */
export function canvasModes(t: Translate, mode: CanvasMode, onChoose: (mode: CanvasMode) => void): TemplateResult {
  const choice = (one: CanvasMode): TemplateResult =>
    html`<label class="segmented__choice">
      <input
        class="segmented__input"
        type="radio"
        name="mode"
        .checked=${live(one === mode)}
        @change=${() => onChoose(one)}
      /><span>${t(`canvas.mode.${one}`)}</span>
    </label>`;
  return html`<div class="segmented" role="radiogroup" aria-label=${t('canvas.mode')}>
    ${choice('conversation')}${choice('sheet')}
  </div>`;
}

/** What the facts of the head are taken from; `otherwise` is the day where no change is known, as an instant. */
export interface CanvasFactsOptions {
  readonly t: Translate;
  readonly view: CaseView | null;
  readonly people: Directory | null | undefined;
  readonly otherwise: string | null;
  /** Whoever reads the sheet on paper is not the person who printed it. */
  readonly isPaper?: boolean;
}

/** Who leads, and the day the sheet is of: of its decision, else of its last change. */
export function canvasFacts({ t, view, people, otherwise, isPaper }: CanvasFactsOptions): readonly string[] {
  const lead = view?.state.record.lead ?? null;
  const isReader = lead === view?.actor?.id && !isPaper;
  const name = isReader ? t('canvas.lead.you') : personOf(people, lead)?.label;
  const day = (view && dayOfSheet(view)) ?? otherwise;
  return [
    lead !== null && name ? processWords(t, view?.process)('canvas.lead', { name }) : '',
    day ? formatInstantDay(day, t.locale) : '',
  ];
}

function dayOfSheet({ access, document }: CaseView): string | null {
  if (access.limit === 'sealed' && access.since) return access.since;
  const changes = Object.entries(document.edited).flatMap(([path, { at }]) => (path.startsWith('canvas.') ? [at] : []));
  return changes.sort().at(-1) ?? null;
}
