import { readFileSync } from 'node:fs';
import type { AllowedTrace } from './traces.js';

const page = new URL('../../../docs/guest-manners.md', import.meta.url);

/** What the docs say that the kit may do to a page: the lines of their table, which is the list itself. */
export function announcedTraces(text = readFileSync(page, 'utf8')): readonly AllowedTrace[] {
  return [...text.matchAll(/^\| ([\w -]+?) +\| `([^`]+)` +\| (stays|goes along|for moments) +\| (.+?) +\|$/gm)].map(
    ([, kind = '', name = '', until]) => ({
      kind,
      name,
      stays: until === 'stays',
      isBrief: until === 'for moments',
    }),
  );
}
