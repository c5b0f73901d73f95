import { canvasFields, type CanvasField } from '@maatwerk/core/canvas';
import { html, type nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import { CaseQuestions, type PinnedQuestions, type QuestionsHost } from '../question/case-questions.js';
import { pathOf } from './canvas-view.js';

const places = canvasFields.map(pathOf);
// On a case page these have parts of their own, which show the questions about it.
const elsewhere = ['costBenefit', 'valueTriangle'];

/** The questions of a table on the sheet: each under its field, and those about something else above it. */
export class CanvasQuestions extends CaseQuestions {
  readonly #host: QuestionsHost;

  constructor(host: QuestionsHost) {
    super(host, 'canvas');
    this.#host = host;
  }

  /** The questions about the whole plan, and about parts that are no field of the sheet. */
  above(): PinnedQuestions | typeof nothing {
    return this.others('', this.#host.embedded ? [...places, ...elsewhere] : places);
  }

  /** The open questions under a field of the paper; `null` where there are none. */
  printedUnder(field: CanvasField): TemplateResult | null {
    const path = pathOf(field);
    this.at(path);
    return this.#printed(path);
  }

  /** The open questions about something else, for a page of their own under a title; `null` where there are none. */
  printedApart(level: number, title: string): TemplateResult | null {
    this.above();
    const lines = this.#printed('', places);
    return lines && html`<section class="paper__part">${heading(level, title)} ${lines}</section>`;
  }

  // On paper there are no other parts: all that is open stands there.
  #printed(about: string, except?: readonly string[]): TemplateResult | null {
    const lines = this.onPaper(about, except);
    if (lines.length === 0) return null;
    return html`${lines.map((line) => html`<p class="small paper__question">${line}</p>`)}`;
  }
}
