import type { Instant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import { isCommandType } from './commands.js';
import { nextOf } from './possible.js';
import { transitionOf, type CaseState, type Process } from './process.js';

/** Whose move it is, and since when the case stands where it stands; a case that ended has nobody to move. */
export interface Turn {
  /** The roles that may take the next step. */
  readonly roles: readonly string[];
  readonly since: Instant | null;
}

/** Who is to move in a case, and since when. */
export function turnOf(process: Process, { stage }: CaseState, entries: readonly Entry[]): Turn {
  let since: Instant | null = null;
  let reached: string | null = null;
  for (const { type, data, at } of entries) {
    if (!isCommandType(type)) continue;
    const to: string | undefined = transitionOf(process, reached, { ...data, type })?.to;
    if (to === undefined || to === reached) continue;
    reached = to;
    since = at;
  }
  return { roles: nextOf(process, stage)?.roles ?? [], since };
}
