import type { costTables as dutch } from '../nl/cost-tables.js';
import type { Message } from '../message-catalogue.js';

/** English of `nl/cost-tables.ts`. */
export const costTables: Record<keyof typeof dutch, Message> = {
  'costTables.added': { one: '{n} line added', other: '{n} lines added' },
  'costTables.filled': { one: '{n} line filled in', other: '{n} lines filled in' },
  'costTables.unread': { one: '{n} cell not understood', other: '{n} cells not understood' },
  'costTables.noted': { one: '{n} cell is in the note', other: '{n} cells are in the note' },
  'costTables.tooMany': 'These are {n} lines. Paste at most {most} at once. Nothing has changed.',
  'costTables.kept': {
    one: 'We do not understand {n} cell. It is there as you typed or pasted it. A line counts as PM while its sum cannot be made.',
    other:
      'We do not understand {n} cells. They are there as you typed or pasted them. A line counts as PM while its sum cannot be made.',
  },
  'costTables.first': 'To the first cell',
};
