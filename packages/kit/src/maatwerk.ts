import './explain-policy.js';
import { startKit } from './kit.js';

/** The kit of the script-tag file: every element registered, cases and drafts kept on this device. */
export const maatwerk = startKit();
