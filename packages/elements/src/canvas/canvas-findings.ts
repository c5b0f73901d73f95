import { conversationSteps } from '@maatwerk/core/canvas/conversation';
import { TextFindings, type FindingsHost, type FindingTexts } from '../privacy/text-findings.js';
import { fieldOf, labelOf, pathOf, textAt, withTextAt } from './canvas-view.js';

/** The texts of a canvas in which names are looked for: what was said first, and the eight texts of the sheet. */
export function canvasTexts(host: FindingsHost<'canvas'>): FindingTexts {
  return {
    section: 'canvas/',
    texts: () => new Map(conversationSteps.map((step) => [pathOf(step), textAt(host.editor.value, step)])),
    labelOf: (path) => labelOf(host.words.t, fieldOf(path)),
    write: (path, text) =>
      host.editor.change(withTextAt(host.editor.value, fieldOf(path), text), { label: path, commit: true }),
  };
}

/** Possible names in the texts of a canvas. */
export function canvasFindings(host: FindingsHost<'canvas'>): TextFindings<'canvas'> {
  return new TextFindings(host, canvasTexts(host));
}
