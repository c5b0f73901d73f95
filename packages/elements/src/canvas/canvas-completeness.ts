import { canvasBoxes, type CanvasBox, type Completeness } from '@maatwerk/core/canvas/completeness';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';

/** How far the canvas is, and which boxes ask attention. */
export interface CanvasCompletenessOptions {
  readonly t: Translate;
  readonly completeness: Completeness;
  readonly attention: readonly CanvasBox[];
  readonly onGo: (box: CanvasBox) => void;
}

/** A bar of twelve, the same in words, links to what asks attention, and three questions to begin with. */
export function canvasCompleteness(options: CanvasCompletenessOptions): TemplateResult {
  const { t, completeness, attention } = options;
  const { filled, total, empty, optionalEmpty } = completeness;
  const unfilled = new Set<CanvasBox>([...empty, ...optionalEmpty]);
  const look = (box: CanvasBox): string =>
    attention.includes(box) ? 'attention' : unfilled.has(box) ? 'empty' : 'filled';
  return html`<div class="panel completeness screen-only" part="completeness">
    <p class="completeness__words">
      <strong>${t('canvas.complete.count', { filled, total })}</strong>
      <span class="small muted">${emptyWords(options)}</span>
    </p>
    <div class="bar" aria-hidden="true">
      ${canvasBoxes.map((box) => html`<i class="bar__box bar__box--${look(box)}"></i>`)}
    </div>
    ${
      attention.length > 0
        ? html`<p class="small">
            <span class="bar__key" aria-hidden="true"></span>${t('canvas.complete.attention', { n: attention.length })}
            ${links(options, attention)}
          </p>`
        : nothing
    }
    <details class="small">
      <summary class="completeness__summary">${t('canvas.starters.title')}</summary>
      <ul class="starters">
        ${['going', 'change', 'content'].map((question) => html`<li>${t(`canvas.starters.${question}`)}</li>`)}
      </ul>
    </details>
  </div>`;
}

/** The name of a box of the paper. */
export function boxName(t: Translate, box: CanvasBox): string {
  if (box === 'score') return t('canvas.score.short');
  return t(box.startsWith('costBenefit/') ? box.replace('costBenefit/', 'canvas.costs.') : `canvas.${box}.label`);
}

function emptyWords({ t, completeness: { empty, optionalEmpty } }: CanvasCompletenessOptions): string {
  const names = (boxes: readonly CanvasBox[]): string =>
    formatList(
      boxes.map((box) => boxName(t, box)),
      t.locale,
    );
  if (empty.length > 3) return '';
  const missing = empty.length > 0 ? t('canvas.complete.empty', { fields: names(empty) }) : '';
  const optional = optionalEmpty.length > 0 ? t('canvas.complete.optional', { fields: names(optionalEmpty) }) : '';
  return `${missing} ${optional}`.trim();
}

function links({ t, onGo }: CanvasCompletenessOptions, boxes: readonly CanvasBox[]): TemplateResult[] {
  return boxes.map(
    (box) =>
      html`<button type="button" class="link completeness__link" @click=${() => onGo(box)}>${boxName(t, box)}</button>`,
  );
}
