import type { presence as dutch } from '../nl/presence.js';
import type { Message } from '../message-catalogue.js';

/** Words about who types in the same case elsewhere, in English. */
export const presence: Readonly<Record<keyof typeof dutch, Message>> = {
  'presence.otherWindow': 'Somebody is typing at {field} in another window',
  'presence.other': '{name} is typing at {field}',
  'presence.somebody': 'Somebody else',
};
