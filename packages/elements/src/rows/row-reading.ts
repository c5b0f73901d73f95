import { html, type TemplateResult } from 'lit';

/** Something a row says: the name of its field, and the words. */
export type RowFact = readonly [label: string, words: unknown];

/** A row to read: what was filled in. */
export function rowReading(facts: readonly RowFact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts
      .filter(([, words]) => words !== '')
      .map(
        ([label, words]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
  </dl>`;
}
