import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, type TemplateResult } from 'lit';

/** The same text under a text area, with findings underlined: only for the eye, the note below says it in words. */
export function findingMirror(text: string, findings: readonly OpenFinding[]): TemplateResult {
  const pieces: unknown[] = [];
  let end = 0;
  for (const { start, end: next } of findings) {
    if (start < end) continue;
    pieces.push(text.slice(end, start), html`<mark class="mirror__mark">${text.slice(start, next)}</mark>`);
    end = next;
  }
  // A last empty line has no height in a block, and has one in a text area.
  return html`<div class="mirror input" aria-hidden="true" translate="no">${pieces}${text.slice(end)}${'\u200b'}</div>`;
}
