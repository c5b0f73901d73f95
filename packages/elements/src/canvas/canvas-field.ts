import { longestText, type CanvasField } from '@maatwerk/core/canvas';
import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, nothing, type TemplateResult } from 'lit';
import { textAreaField } from '../field/field.js';
import { fieldId } from '../field/field-frame.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { findingMirror } from '../privacy/finding-mirror.js';
import { findingNotes, type FindingGestures } from '../privacy/finding-note.js';
import { labelOf, pathOf, questionOf } from './canvas-view.js';

/** One box of the sheet: its words, what asks attention in it, and what typing does. */
export interface CanvasFieldOptions {
  readonly t: Translate;
  readonly field: CanvasField;
  readonly text: string;
  /** Drawn to be typed in; `writable` when typing may begin. */
  readonly isForm: boolean;
  readonly writable: boolean;
  /** The level of a heading inside the sheet. */
  readonly level: number;
  readonly findings: readonly OpenFinding[];
  readonly gestures: FindingGestures;
  /** The texts to choose between, instead of the area. */
  readonly conflict: TemplateResult | null;
  /** How many texts there are to choose between. */
  readonly versions: number;
  /** The area stands below the texts to choose between; pressing ends that. */
  readonly onMerged: (() => void) | null;
  readonly onInput: (text: string) => void;
}

/** One box of the sheet: an area to type in, paragraphs to read, or two texts to choose between. */
export function canvasField(options: CanvasFieldOptions): TemplateResult {
  const { t, field, text, isForm, conflict, findings, onMerged } = options;
  const attention = conflict !== null || findings.length > 0;
  return html`<div class="cell cell--${field} ${attention ? 'cell--attention' : ''}" part="cell">
    ${conflict ? conflictBox(options, conflict) : isForm ? area(options) : reading(options)}
    ${
      onMerged
        ? html`<button type="button" class="button button--primary screen-only" @click=${onMerged}>
            ${t('canvas.conflict.merged')}
          </button>`
        : nothing
    }
    ${isForm && (!conflict || onMerged) ? html`<p class="paper print-only" aria-hidden="true">${text}</p>` : nothing}
  </div>`;
}

function area({ t, field, text, writable, findings, gestures, onInput }: CanvasFieldOptions): TemplateResult {
  const notes = findingNotes(t, findings, writable ? gestures : null);
  return textAreaField({
    t,
    name: pathOf(field),
    label: labelOf(t, field),
    description: questionOf(t, field),
    value: text,
    readOnly: !writable,
    longest: longestText,
    behind: findings.length > 0 ? findingMirror(text, findings) : undefined,
    below: notes === nothing ? undefined : html`<div class="stack-small screen-only">${notes}</div>`,
    onInput,
  });
}

function reading({ t, field, text, level, findings }: CanvasFieldOptions): TemplateResult {
  return html`<div class="field" id=${fieldId(pathOf(field))} tabindex="-1">
    ${heading(level, labelOf(t, field))}
    ${text.trim() === '' ? html`<p class="muted">${t('canvas.notWritten')}</p>` : html`<p class="paper">${text}</p>`}
    ${findingNotes(t, findings, null)}
  </div>`;
}

function conflictBox(options: CanvasFieldOptions, conflict: TemplateResult): TemplateResult {
  const { t, field, versions, onMerged } = options;
  return html`<fieldset class="field conflict" id=${onMerged ? nothing : fieldId(pathOf(field))}>
      <legend class="field__label">
        ${labelOf(t, field)}<span class="print-only field__optional">
          ${t('canvas.conflict.onPaper', { n: versions })}</span
        >
      </legend>
      ${onMerged ? nothing : html`<p class="field__description">${questionOf(t, field)}</p>`} ${conflict}
    </fieldset>
    ${onMerged ? area(options) : nothing}`;
}
