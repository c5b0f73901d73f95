import { conversationSteps, growsInto, openingOf, wordsAt } from '@maatwerk/core/canvas/conversation';
import type { Canvas } from '@maatwerk/core/canvas';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { canvasField, type CanvasFieldOptions } from './canvas-field.js';
import { labelOf } from './canvas-view.js';

/** The conversation at one of its questions, and the ways on. */
export interface CanvasConversationOptions {
  readonly t: Translate;
  readonly canvas: Canvas;
  /** Which question is asked: 0 is the first. */
  readonly place: number;
  /** The text of that question as the sheet draws it. */
  readonly text: CanvasFieldOptions;
  /** The entry of the score; it belongs to the question whether somebody is content. */
  readonly score: TemplateResult;
  readonly onGo: (place: number) => void;
  readonly onSheet: () => void;
  /** Moves the answer to the text it grows into. */
  readonly onGrow: () => void;
}

/** One question at a time, in big type: the question, its words, and the way to the next one, the former one and the whole sheet. */
export function canvasConversation(options: CanvasConversationOptions): TemplateResult {
  const { t, place, text, score, onGo, onSheet } = options;
  const step = conversationSteps[place] ?? 'perspective';
  const opening = openingOf(step);
  const progress = t('canvas.talk.progress', { n: place + 1, total: conversationSteps.length });
  const question = t(opening ? `canvas.conversation.${opening}.label` : `canvas.talk.${step}`);
  const isOwn = step === 'perspective';
  const isLast = place === conversationSteps.length - 1;
  return html`<div class="talk" part="conversation">
    <p class="talk__progress">${progress}</p>
    <div
      class="talk__card ${isOwn ? 'talk__card--own' : ''}"
      role="group"
      tabindex="-1"
      aria-label="${progress}: ${question}"
      part="question"
    >
      ${isOwn ? html`<p class="talk__own">${icon('star')}${t('canvas.talk.own')}</p>` : nothing}
      ${opening || isOwn ? nothing : html`<p class="muted">${labelOf(t, step)}</p>`}
      ${canvasField({ ...text, label: question, question: opening ? text.question : undefined })}
      ${opening ? growButton(options) : nothing} ${opening === 'content' ? score : nothing}
    </div>
    <div class="buttons talk__moves">
      ${
        place > 0
          ? html`<button type="button" class="button button--secondary" @click=${() => onGo(place - 1)}>
              ${t('canvas.talk.previous')}
            </button>`
          : nothing
      }
      ${
        isLast
          ? nothing
          : html`<button type="button" class="button button--primary" @click=${() => onGo(place + 1)}>
              ${t('canvas.talk.next')}${icon('arrowRight')}
            </button>`
      }
      ${isLast ? sheetButton(t, 'primary', onSheet) : nothing} ${isLast ? nothing : sheetButton(t, 'subtle', onSheet)}
    </div>
    <p class="muted">${t('canvas.talk.skip')}</p>
    ${allQuestions(options)}
  </div>`;
}

function sheetButton(t: Translate, look: 'primary' | 'subtle', onSheet: () => void): TemplateResult {
  return html`<button type="button" class="button button--${look}" @click=${onSheet}>
    ${t('canvas.talk.sheet')}
  </button>`;
}

function growButton({ t, place, canvas, onGrow }: CanvasConversationOptions): TemplateResult | typeof nothing {
  const step = conversationSteps[place] ?? 'perspective';
  const opening = openingOf(step);
  if (!opening || wordsAt(canvas, step).trim() === '') return nothing;
  return html`<button type="button" class="button button--secondary" @click=${onGrow}>
    ${t('canvas.talk.grow', { field: labelOf(t, growsInto[opening]) })}
  </button>`;
}

function allQuestions({ t, canvas, place, onGo }: CanvasConversationOptions): TemplateResult {
  return html`<details>
    <summary class="talk__summary">${t('canvas.talk.all')}</summary>
    <ol class="talk__all">
      ${conversationSteps.map(
        (step, index) =>
          html`<li>
            <button
              type="button"
              class="link"
              aria-current=${index === place ? 'step' : nothing}
              @click=${() => onGo(index)}
            >
              ${labelOf(t, step)}</button
            ><span class="muted"
              >${t(wordsAt(canvas, step).trim() === '' ? 'canvas.talk.empty' : 'canvas.talk.filled')}</span
            >
          </li>`,
      )}
    </ol>
  </details>`;
}
