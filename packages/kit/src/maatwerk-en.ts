import './explain-policy.js';
import { registerMessages } from '@maatwerk/elements/messages';
import { english } from '@maatwerk/elements/messages/english';
import { startKit } from './kit.js';

registerMessages('en', english);

/** The kit of the script-tag file that speaks English beside Dutch: a page with `lang="en"` is in English. */
export const maatwerk = startKit();
