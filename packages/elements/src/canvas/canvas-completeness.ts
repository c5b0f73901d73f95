import { canvasBoxes, type CanvasBox, type Completeness } from '@maatwerk/core/canvas/completeness';
import type { ConversationStep } from '@maatwerk/core/canvas/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';

/** How far the canvas is, and which boxes ask attention. */
export interface CanvasCompletenessOptions {
  readonly t: Translate;
  readonly completeness: Completeness;
  readonly attention: readonly (CanvasBox | ConversationStep)[];
  readonly onGo: (place: CanvasBox | ConversationStep) => void;
  /** Begins the conversation. */
  readonly onTalk: () => void;
}

/** A bar of twelve, the same in words, links to what asks attention, and the way into the conversation. */
export function canvasCompleteness(options: CanvasCompletenessOptions): TemplateResult {
  const { t, completeness, attention, onTalk } = options;
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
    <div class="completeness__links">
      ${
        attention.length > 0
          ? html`<p class="small">
              <span class="bar__key" aria-hidden="true"></span
              >${t('canvas.complete.attention', { n: attention.length })} ${links(options, attention)}
            </p>`
          : nothing
      }
      <button type="button" class="link small" @click=${onTalk}>${t('canvas.starters.title')}</button>
    </div>
  </div>`;
}

function boxName(t: Translate, box: CanvasBox | ConversationStep): string {
  if (box === 'score') return t('canvas.score.short');
  const isAmount = box.startsWith('costBenefit/');
  return t(isAmount ? box.replace('costBenefit/', 'canvas.costs.') : `canvas.${box.replace('/', '.')}.label`);
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

function links(
  { t, onGo }: CanvasCompletenessOptions,
  boxes: CanvasCompletenessOptions['attention'],
): TemplateResult[] {
  return boxes.map(
    (box) =>
      html`<button type="button" class="link completeness__link" @click=${() => onGo(box)}>${boxName(t, box)}</button>`,
  );
}
