import { createContext } from '@lit/context';
import type { Locale, Messages } from './message-catalogue.js';

/** How a host wants the elements to speak: a language, and sentences of its own by key. */
export interface MessageSettings {
  readonly locale?: Locale;
  readonly messages?: Messages;
}

/** The language and sentences for every element within a provider; an element's own properties go first. */
export const messagesContext = createContext<MessageSettings | undefined>(Symbol('maatwerk-messages'));
