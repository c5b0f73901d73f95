import type { CanvasField } from '@maatwerk/core/canvas';
import type { Conflict, FieldVersion } from '@maatwerk/core/case/case-document';
import type { Translate } from '../messages/message-catalogue.js';

/** A text of the sheet that two people may change apart: the eight boxes, and the two references in the head. */
export type CanvasText = CanvasField | 'reference' | 'clientNumber';

/** The path of a text in the case. */
export function pathOf(field: CanvasText): string {
  return `canvas/${field}`;
}

/** The words above a text. */
export function labelOf(t: Translate, field: CanvasText): string {
  return t(`canvas.${field}.label`);
}

/** The question of a text. */
export function questionOf(t: Translate, field: CanvasText): string {
  return t(`canvas.${field}.question`);
}

/** The versions of a conflict that hold words; a field that somebody emptied is an empty text. */
export function versionTexts({
  versions,
}: Conflict): readonly { readonly text: string; readonly version: FieldVersion }[] {
  return versions.map((version) => ({ text: typeof version.value === 'string' ? version.value : '', version }));
}
