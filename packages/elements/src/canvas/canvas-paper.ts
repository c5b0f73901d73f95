import type { CanvasField } from '@maatwerk/core/canvas';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import type { Translate } from '../messages/message-catalogue.js';
import { writtenText } from './written-text.js';

/** A text on paper: its words, and what stands below them, such as texts to choose between. */
export interface PaperText {
  readonly field: CanvasField;
  readonly label: string;
  /** Said behind the label, such as that there are two texts. */
  readonly remark: string;
  readonly text: string;
  readonly below: TemplateResult | null;
}

/** How many characters of a text stand on the first page; a text that is not in it stands there whole. */
export type PaperCuts = ReadonlyMap<CanvasField, number>;

/** The canvas on paper: one page with the twelve columns, and pages with what did not fit on it. */
export interface CanvasPaperOptions {
  readonly t: Translate;
  readonly level: number;
  readonly facts: readonly string[];
  readonly texts: readonly PaperText[];
  readonly score: TemplateResult;
  readonly costs: TemplateResult;
  /** What stands on no place of the sheet, after the pages; `null` for nothing. */
  readonly apart: TemplateResult | null;
}

/** The pages of a canvas, with each text cut where its box is full. */
export function canvasPaper(options: CanvasPaperOptions, cuts: PaperCuts): TemplateResult {
  const { t, level, facts, texts, score, costs, apart } = options;
  const cells = texts.map((text) => firstPart(options, text, cuts.get(text.field)));
  return html`<div class="paper__page">
      ${heading(level, t('canvas.title'), 'title')}
      <p class="head__facts" translate="no">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      <div class="sheet">${cells[0]}${score}${cells.slice(1, 6)}${costs}${cells.slice(6)}</div>
    </div>
    ${
      cuts.size === 0 && apart === null
        ? nothing
        : html`<div class="paper__rest">
            ${texts.map((text) => {
              const cut = cuts.get(text.field);
              return cut === undefined ? nothing : rest(options, text, cut);
            })}
            ${apart}
          </div>`
    }`;
}

function firstPart({ t, level }: CanvasPaperOptions, text: PaperText, cut: number | undefined): TemplateResult {
  const { field, label, remark, text: words, below } = text;
  return html`<div class="cell cell--${field}" data-field=${field}>
    ${heading(level + 1, html`${label}${remark ? html` <small>${remark}</small>` : nothing}`)}
    ${writtenText(cut === undefined ? words : words.slice(0, cut))}
    ${cut === undefined ? below : html`<p class="paper__on small">${t('canvas.paper.goesOn')}</p>`}
  </div>`;
}

function rest({ t, level }: CanvasPaperOptions, { label, text, below }: PaperText, cut: number): TemplateResult {
  return html`<section class="paper__part">
    ${heading(level + 1, t('canvas.paper.rest', { field: label }))} ${writtenText(text.slice(cut))} ${below}
  </section>`;
}
