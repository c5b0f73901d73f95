import type { fields as dutch } from '../nl/fields.js';
import type { Message } from '../message-catalogue.js';

/** Words of every field, of undo and redo, and of values that cannot be read, in English. */
export const fields: Readonly<Record<keyof typeof dutch, Message>> = {
  'field.optional': '(not required)',
  'field.choose': 'Choose',
  'field.more': 'More: {label}',
  'field.less': 'Less: {label}',
  'field.yes': 'Yes',
  'field.no': 'No',
  understood: 'Understood',
  cancel: 'Not now',
  'undo.named': 'Undo: {what}',
  'redo.named': 'Redo: {what}',
  'undo.nothing': 'Undo: nothing has changed yet',
  'redo.nothing': 'Redo: nothing was undone',
  'editor.required': 'Fill in this part. Then you can send the form.',
  'editor.unreadable': 'We cannot read this data. What was there has not changed.',
};
