import { canvasFields, type CanvasField } from '@maatwerk/core/canvas';
import { html, type TemplateResult } from 'lit';
import type { Translate } from '../messages/message-catalogue.js';
import { asksAttention, canvasField } from './canvas-field.js';
import { canvasPaper, type PaperCuts, type PaperText } from './canvas-paper.js';
import type { CanvasParticulars } from './canvas-particulars.js';
import type { CanvasQuestions } from './canvas-questions.js';
import type { CanvasTexts } from './canvas-texts.js';
import { labelOf, pathOf } from './canvas-view.js';

/** The sheet: its eight texts, and the score and the costs that stand between them. */
export interface CanvasSheetOptions {
  readonly texts: CanvasTexts;
  readonly questions: CanvasQuestions;
  readonly particulars: CanvasParticulars;
  readonly score: TemplateResult;
  readonly costs: TemplateResult;
}

/** The whole sheet on screen: perspective and score first, then the boxes in the order of reading. */
export function canvasSheet({ texts, questions, particulars, score, costs }: CanvasSheetOptions): TemplateResult {
  const box = (field: CanvasField): TemplateResult => {
    const options = texts.of(field);
    const path = pathOf(field);
    const attention = asksAttention(options) || questions.open(path) > 0 || particulars.asksAttention(field);
    return html`<div class="cell cell--${field} ${attention ? 'cell--attention' : ''}" part="cell">
      ${canvasField(options)} ${particulars.at(field)} ${questions.at(path)}
    </div>`;
  };
  return html`<div class="sheet" part="sheet">
    ${box('perspective')}
    <div class="cell cell--score" part="cell">${score}</div>
    ${canvasFields.slice(1, 6).map(box)} ${costs} ${canvasFields.slice(6).map(box)}
  </div>`;
}

/** The same sheet for paper: what is printed of each text, and how the pages are drawn. */
export function printedSheet(
  { texts, questions, particulars, score, costs }: CanvasSheetOptions,
  { t, level, facts }: { readonly t: Translate; readonly level: number; readonly facts: readonly string[] },
): { readonly texts: readonly PaperText[]; readonly draw: (cuts: PaperCuts) => TemplateResult } {
  const printed = canvasFields.map((field): PaperText => {
    const conflict = texts.conflict(field, true);
    const asked = questions.printedUnder(field);
    return {
      field,
      label: labelOf(t, field),
      remark: conflict ? t('canvas.conflict.onPaper', { n: texts.versions(field) }) : '',
      text: conflict ? '' : texts.of(field).text,
      below: asked ? html`${conflict} ${asked}` : conflict,
    };
  });
  const asked = questions.printedApart(level + 1, t('canvas.questions'));
  const lists = particulars.printed(level + 1);
  const apart = asked && lists ? html`${lists} ${asked}` : (lists ?? asked);
  const paper = { t, level, facts, texts: printed, score, costs, apart };
  return { texts: printed, draw: (cuts) => canvasPaper(paper, cuts) };
}
