import type { Canvas } from '@maatwerk/core/canvas';
import { growsInto, openingQuestions, wordsAt, type OpeningQuestion } from '@maatwerk/core/canvas/conversation';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { labelOf } from './canvas-view.js';
import { writtenText } from './written-text.js';

/** The answers to the three opening questions beside the sheet; without gestures they can only be read. */
export interface CanvasSaidOptions {
  readonly t: Translate;
  readonly canvas: Canvas;
  readonly level: number;
  readonly onGrow: ((question: OpeningQuestion) => void) | null;
  readonly onTalk: (question: OpeningQuestion) => void;
}

/** What was said first and is no part of the sheet yet; nothing while nothing was said. */
export function canvasSaid({ t, canvas, level, onGrow, onTalk }: CanvasSaidOptions): TemplateResult | typeof nothing {
  const said = openingQuestions.filter((question) => wordsAt(canvas, `conversation/${question}`).trim() !== '');
  if (said.length === 0) return nothing;
  return html`<section class="panel stack-small screen-only" aria-labelledby="said-title">
    ${heading(level, t('canvas.said.title'), 'part', 'said-title')}
    ${onGrow ? html`<p class="small muted">${t('canvas.said.explain')}</p>` : nothing}
    ${said.map(
      (question) =>
        html`<div class="said">
          <p><strong>${labelOf(t, `conversation/${question}`)}</strong></p>
          ${writtenText(wordsAt(canvas, `conversation/${question}`))}
          ${
            onGrow
              ? html`<div class="buttons">
                  <button type="button" class="button button--secondary" @click=${() => onGrow(question)}>
                    ${t('canvas.talk.grow', { field: labelOf(t, growsInto[question]) })}
                  </button>
                  <button
                    type="button"
                    class="button button--subtle"
                    aria-label=${t('canvas.said.changeNamed', { question: labelOf(t, `conversation/${question}`) })}
                    @click=${() => onTalk(question)}
                  >
                    ${t('canvas.said.change')}
                  </button>
                </div>`
              : nothing
          }
        </div>`,
    )}
  </section>`;
}
