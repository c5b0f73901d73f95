import { longestText } from '@maatwerk/core/canvas';
import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, nothing, type TemplateResult } from 'lit';
import { textAreaField } from '../field/field.js';
import { fieldId } from '../field/field-frame.js';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { findingMirror } from '../privacy/finding-mirror.js';
import { findingNotes, hintNotes, type FindingGestures } from '../privacy/finding-note.js';
import type { TextHint } from '../privacy/text-hints.js';
import { pathOf, type CanvasText } from './canvas-view.js';
import { writtenText } from './written-text.js';

// Underlining in a longer text costs more than a keystroke may; its notes say it in words anyway.
const longestMirrored = 100_000;

/** One text to type, read or choose: its words, what asks attention in it, and what typing does. */
export interface CanvasFieldOptions {
  readonly t: Translate;
  readonly field: CanvasText;
  readonly label: string;
  readonly question: string | undefined;
  readonly text: string;
  /** Drawn to be typed in; `writable` when typing may begin. */
  readonly isForm: boolean;
  readonly writable: boolean;
  /** The level of a heading inside the sheet. */
  readonly level: number;
  readonly findings: readonly OpenFinding[];
  /** Words that may be a name; they ask no attention. */
  readonly hints: readonly TextHint[];
  readonly gestures: FindingGestures;
  /** What is wrong with the last thing that was done here; `null` while nothing is. */
  readonly error: string | null;
  /** The texts to choose between, instead of the area. */
  readonly conflict: TemplateResult | null;
  /** The area stands below the texts to choose between; pressing ends that. */
  readonly onMerged: (() => void) | null;
  readonly onInput: (text: string) => void;
  /** Who types in this text elsewhere, as a line. */
  readonly elsewhere: unknown;
}

/** A text of the canvas: an area to type in, paragraphs to read, or two texts to choose between. */
export function canvasField(options: CanvasFieldOptions): TemplateResult {
  const { t, isForm, conflict, onMerged, elsewhere } = options;
  return html`${conflict ? conflictBox(options, conflict) : isForm ? area(options) : reading(options)} ${elsewhere}
  ${
    onMerged
      ? html`<button type="button" class="button button--primary" @click=${onMerged}>
          ${t('canvas.conflict.merged')}
        </button>`
      : nothing
  }`;
}

/** Whether a text asks attention: two texts, or a possible name. */
export function asksAttention({ conflict, findings }: CanvasFieldOptions): boolean {
  return conflict !== null || findings.length > 0;
}

function area(options: CanvasFieldOptions): TemplateResult {
  const { t, field, label, question, text, writable, findings, hints, gestures, error, onInput } = options;
  const hasNotes = findings.length > 0 || (writable && hints.length > 0);
  return textAreaField({
    t,
    name: pathOf(field),
    label,
    description: question,
    error,
    value: text,
    readOnly: !writable,
    longest: longestText,
    behind: findings.length > 0 && text.length <= longestMirrored ? findingMirror(text, findings) : undefined,
    below: hasNotes
      ? html`<div class="stack-small">
          ${findingNotes(t, findings, writable ? gestures : null)} ${writable ? hintNotes(t, hints, gestures) : nothing}
        </div>`
      : undefined,
    onInput,
  });
}

function reading({ t, field, label, text, level, findings }: CanvasFieldOptions): TemplateResult {
  return html`<div class="field" id=${fieldId(pathOf(field))} tabindex="-1">
    ${heading(level, label)}
    ${text.trim() === '' ? html`<p class="muted">${t('canvas.notWritten')}</p>` : writtenText(text)}
    ${findingNotes(t, findings, null)}
  </div>`;
}

function conflictBox(options: CanvasFieldOptions, conflict: TemplateResult): TemplateResult {
  const { field, label, question, onMerged } = options;
  return html`<fieldset class="field conflict" id=${onMerged ? nothing : fieldId(pathOf(field))}>
      <legend class="field__label">${label}</legend>
      ${onMerged || !question ? nothing : html`<p class="field__description">${question}</p>`} ${conflict}
    </fieldset>
    ${onMerged ? area(options) : nothing}`;
}
