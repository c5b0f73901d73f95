import type { rows as dutch } from '../nl/rows.js';
import type { Message } from '../message-catalogue.js';

/** Words of every list of rows in a plan, in English. */
export const rows: Readonly<Record<keyof typeof dutch, Message>> = {
  'rows.up': 'Move up: {row}',
  'rows.down': 'Move down: {row}',
  'rows.remove': 'Remove: {row}',
  'rows.added': 'Added: {row}.',
  'rows.removed': 'Removed: {row}. Undo brings it back.',
  'rows.moved': 'Now in place {n} of {total}.',
  'rows.attention': { one: '{n} asks attention', other: '{n} ask attention' },
  'rows.open': 'Still open: {list}.',
  'rows.lacking': '{n} still without {what}',
  'rows.lacks.rule-missing': 'a rule',
  'rows.lacks.decides-missing': 'who decides',
  'rows.lacks.customisation-missing': 'a kind of maatwerk',
  'rows.lacks.proportion-missing': 'an answer about proportion',
  'rows.lacks.part-missing': 'a description',
  'rows.lacks.source-missing': 'a source',
  'rows.lacks.end-missing': 'an end date',
  'rows.lacks.renewal-after-end': 'a renewal in time',
  'rows.lacks.organisation-missing': 'an organisation',
  'rows.lacks.key-party-not-contacted': 'contact',
  'rows.versions': '{row}: two people changed this at the same time. Nothing is gone. Choose what stays.',
  'rows.versions.gone': 'One person removed this while another changed it. Choose what stays.',
  'rows.versions.yours': 'Yours',
  'rows.versions.of': 'From {name}',
  'rows.versions.somebody': 'somebody else',
  'rows.versions.removed': 'Removed',
  'rows.versions.keep': 'Keep this',
  'rows.versions.both': 'Keep both texts',
  'rows.versions.settled': 'Chosen. There is one text again.',
};
