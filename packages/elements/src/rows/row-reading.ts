import { html, nothing, type TemplateResult } from 'lit';

/** Something a row says: the name of its field, the words, and whether they are a figure that no browser may translate. */
export type RowFact = readonly [label: string, words: string, isFigure?: boolean];

/** A row to read: what was filled in. */
export function rowReading(facts: readonly RowFact[]): TemplateResult {
  return html`<dl class="facts">
    ${written(facts).map(
      ([label, words, isFigure]) =>
        html`<div>
          <dt>${label}</dt>
          <dd translate=${isFigure ? 'no' : nothing}>${words}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A row as sentences on one line, for paper. */
export function rowSentences(name: string, facts: readonly RowFact[]): string {
  const sentences = written(facts).map(([label, words]) => {
    const asked = label.endsWith('?') ? label : `${label}:`;
    return `${asked} ${words.trim().replace(/\.$/, '')}.`;
  });
  return `${name}. ${sentences.join(' ')}`;
}

function written(facts: readonly RowFact[]): readonly RowFact[] {
  return facts.filter(([, words]) => words.trim() !== '');
}
