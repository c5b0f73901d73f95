import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';

/** One thing that is needed: its sentence, and what pressing it does (moving focus to where it is mended). */
export interface SummaryItem {
  readonly text: string;
  readonly detail?: string | undefined;
  /** Absent: plain text without a link. */
  readonly go?: (() => void) | undefined;
}

/** What an error summary shows. */
export interface ErrorSummaryOptions {
  readonly level: number;
  readonly title: string;
  readonly items: readonly SummaryItem[];
}

/** The id of the error summary within a shadow root. */
export const errorSummaryId = 'error-summary';

/** Everything that is still needed, above the part it is about; it takes focus with `focusErrorSummary`. */
export function errorSummary({ level, title, items }: ErrorSummaryOptions): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<div
    class="error-summary stack-small"
    id=${errorSummaryId}
    tabindex="-1"
    role="group"
    aria-labelledby="error-summary-title"
  >
    <div class="error-summary__title">${icon('triangle')} ${heading(level, title, 'part', 'error-summary-title')}</div>
    <ol class="error-summary__list">
      ${items.map(({ text, detail, go }) => {
        const more = detail ? html` ${detail}` : nothing;
        return html`<li>
          ${go ? html`<button type="button" class="link" @click=${go}>${text}</button>` : text}${more}
        </li>`;
      })}
    </ol>
  </div>`;
}

/** Moves focus to the error summary of a shadow root, once it is drawn. */
export function focusErrorSummary(root: ParentNode): void {
  root.querySelector<HTMLElement>(`#${errorSummaryId}`)?.focus();
}
