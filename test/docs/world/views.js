import { createCaseSession } from '@maatwerk/core/case/case-session';
import { walkCase } from '@maatwerk/core/case/case-walk';
import { process } from './process.js';
import { store } from './store.js';

const id = 'M-2026-014';
const opened = [];
const open = (actor, clock) => {
  opened.push(createCaseSession({ id, store, processes: [process], actor, clock }));
  return opened.at(-1);
};
await walkCase({ open, to: 'scheduled' });

/** The cases of a host, as their sessions show them. */
export const views = [{ id, ...opened.at(-1).view }];
