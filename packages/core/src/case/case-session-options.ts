import type { Instant } from '../calendar/calendar.js';
import type { Actor } from '../process/actor.js';
import type { Process } from '../process/process.js';
import type { CaseStore, DraftPort } from './case.ports.js';

/** What a session needs: the case, where it is kept, by which rules, who acts, and the clock of this device. */
export interface CaseSessionOptions {
  readonly id: string;
  readonly store: CaseStore;
  /** The processes known here; a case is opened with the version it began with, a new one with the first. */
  readonly processes: readonly [Process, ...Process[]];
  readonly actor: Actor | null;
  readonly clock: () => Instant;
  readonly drafts?: DraftPort;
  readonly knownNames?: readonly string[];
}
