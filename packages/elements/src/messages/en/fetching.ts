import type { fetching as dutch } from '../nl/fetching.js';
import type { Message } from '../message-catalogue.js';

/** Words in the place of an element that is fetched when it is first drawn, in English. */
export const fetching: Readonly<Record<keyof typeof dutch, Message>> = {
  'fetching.coming': 'We are fetching this part.',
  'fetching.failed': 'We cannot fetch a part of this page. What you typed is still there. Are you connected?',
  'fetching.retry': 'Try again',
};
