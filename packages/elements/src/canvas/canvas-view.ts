import type { Canvas } from '@maatwerk/core/canvas';
import { withWordsAt, wordsAt, type ConversationStep } from '@maatwerk/core/canvas/conversation';
import type { Conflict, FieldVersion } from '@maatwerk/core/case/case-document';
import type { Translate } from '../messages/message-catalogue.js';

/** A text of the canvas that two people may change apart: a step of the conversation, or one of the two references in the head. */
export type CanvasText = ConversationStep | 'reference' | 'clientNumber';

/** The path of a text in the case. */
export function pathOf(field: CanvasText): string {
  return `canvas/${field}`;
}

/** The text at a path such as `canvas/support`. */
export function fieldOf(path: string): CanvasText {
  return path.slice('canvas/'.length) as CanvasText;
}

/** The words of a text; `''` when nothing is written. */
export function textAt(canvas: Canvas, field: CanvasText): string {
  return isReference(field) ? canvas[field] : wordsAt(canvas, field);
}

/** A canvas with other words in a text. */
export function withTextAt(canvas: Canvas, field: CanvasText, text: string): Canvas {
  return isReference(field) ? { ...canvas, [field]: text } : withWordsAt(canvas, field, text);
}

/** Whether a text is one of the two references. */
export function isReference(field: CanvasText): field is 'reference' | 'clientNumber' {
  return field === 'reference' || field === 'clientNumber';
}

/** The words above a text. */
export function labelOf(t: Translate, field: CanvasText): string {
  return t(`canvas.${field.replace('/', '.')}.label`);
}

/** The question of a text, as the practitioner reads it on the sheet. */
export function questionOf(t: Translate, field: CanvasText): string {
  return t(`canvas.${field.replace('/', '.')}.question`);
}

/** The versions of a conflict that hold words; a field that somebody emptied is an empty text. */
export function versionTexts({
  versions,
}: Conflict): readonly { readonly text: string; readonly version: FieldVersion }[] {
  return versions.map((version) => ({ text: typeof version.value === 'string' ? version.value : '', version }));
}
