import type { OpenFinding } from '@maatwerk/core/privacy/confirmations';
import { html, type TemplateResult } from 'lit';

/**
 * The same text under a text area, with findings underlined: only for the eye, the note below says it in words. Each line
 * is a block of its own, so that a keystroke in a long text lays out one line and not all of them.
 */
export function findingMirror(text: string, findings: readonly OpenFinding[]): TemplateResult {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    const here = findings.filter((finding) => finding.start < from + line.length && finding.end > from);
    // An empty line has no height in a block, and has one in a text area.
    return html`<div>${here.length > 0 ? marked(line, from, here) : line}${'\u200b'}</div>`;
  });
  return html`<div class="mirror input" aria-hidden="true" translate="no">${lines}</div>`;
}

function marked(line: string, from: number, findings: readonly OpenFinding[]): readonly unknown[] {
  const pieces: unknown[] = [];
  let end = 0;
  for (const finding of findings) {
    const [start, next] = [Math.max(0, finding.start - from), Math.min(line.length, finding.end - from)];
    if (start < end) continue;
    pieces.push(line.slice(end, start), html`<mark class="mirror__mark">${line.slice(start, next)}</mark>`);
    end = next;
  }
  return [...pieces, line.slice(end)];
}
