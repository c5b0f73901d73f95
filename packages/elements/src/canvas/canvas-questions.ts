import { canvasFields } from '@maatwerk/core/canvas';
import { CaseQuestions, type PinnedQuestions, type QuestionsHost } from '../question/case-questions.js';
import type { nothing } from 'lit';
import { pathOf } from './canvas-view.js';

const places = canvasFields.map(pathOf);

/** The questions of a table on the sheet: each under its field, and those about something else above it. */
export class CanvasQuestions extends CaseQuestions {
  constructor(host: QuestionsHost) {
    super(host, 'canvas');
  }

  /** The questions about the whole plan, and about parts that are no field of the sheet. */
  above(): PinnedQuestions | typeof nothing {
    return this.others('', places);
  }
}
