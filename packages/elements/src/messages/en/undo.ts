import type { undo as dutch } from '../nl/undo.js';

/** Words of what undo and redo did in a case, in English. */
export const undo: Record<keyof typeof dutch, string> = {
  'undo.done': 'Undone: {what}.',
  'redo.done': 'Redone: {what}.',
  'undo.skipped': 'Not changed: {what}. Somebody else has written there since.',
};
