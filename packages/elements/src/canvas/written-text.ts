import { blocksOf, type TextBlock } from '@maatwerk/core/canvas/text-blocks';
import { html, type TemplateResult } from 'lit';

/** A text to read: its paragraphs, and its lists as lists. */
export function writtenText(text: string): TemplateResult {
  return html`<div class="prose">${blocksOf(text).map(block)}</div>`;
}

function block(one: TextBlock): TemplateResult {
  if (one.kind === 'paragraph') return html`<p>${one.text}</p>`;
  const items = one.items.map((item) => html`<li>${item}</li>`);
  return one.kind === 'list'
    ? html`<ul>
        ${items}
      </ul>`
    : html`<ol start=${one.first}>
        ${items}
      </ol>`;
}
