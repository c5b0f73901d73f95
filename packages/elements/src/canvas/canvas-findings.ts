import { canvasFields, type CanvasField } from '@maatwerk/core/canvas';
import { TextFindings, type FindingsHost } from '../privacy/text-findings.js';
import { labelOf, pathOf } from './canvas-view.js';

const fieldOf = (path: string): CanvasField => path.slice('canvas/'.length) as CanvasField;

/** Possible names in the eight texts of a canvas. */
export function canvasFindings(host: FindingsHost<'canvas'>): TextFindings<'canvas'> {
  return new TextFindings(host, {
    section: 'canvas/',
    texts: () => new Map(canvasFields.map((field) => [pathOf(field), host.editor.value[field]])),
    labelOf: (path) => labelOf(host.words.t, fieldOf(path)),
    write: (path, text) =>
      host.editor.change({ ...host.editor.value, [fieldOf(path)]: text }, { label: path, commit: true }),
  });
}
