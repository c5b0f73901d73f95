import type { Instant } from '../calendar/calendar.js';
import { withoutChanges, type EditSteps, type StepChange } from '../history/edit-steps.js';

/** Words that somebody took out of a text, when, and the moment from which they may not be brought back any more. */
export interface Purge {
  readonly path: string;
  readonly match: string;
  readonly at: Instant;
  readonly after: Instant;
}

/** How long words that were taken away can be brought back, in milliseconds; a step of the process ends it sooner. */
export const purgeWindowMs = 600_000;

/** What the path of words begins with that stand in the form of a step. */
export const formPath = 'form:';

/** The purge of words that are taken out of the text at a path at this moment. */
export function purgeOf(path: string, match: string, at: Instant): Purge {
  return { path, match, at, after: new Date(Date.parse(at) + purgeWindowMs).toISOString() };
}

/** Whether a value that was kept is a purge. */
export function isPurge(kept: unknown): kept is Purge {
  const purge = (kept ?? {}) as Readonly<Record<keyof Purge, unknown>>;
  return [purge.path, purge.match, purge.at, purge.after].every((member) => typeof member === 'string');
}

/** Whether a change would bring the words back, whole or in pieces: it holds them, or was made in that text before. */
export function isTraceOf({ path, match, at }: Purge, change: StepChange, changedAt: number): boolean {
  const isInText = path === change.path || path.startsWith(`${change.path}/`);
  return (isInText && changedAt <= Date.parse(at)) || holds(change, match);
}

/** A way back without every change that would bring any of the words back. */
export function withoutTraces(steps: EditSteps, purges: readonly Purge[]): EditSteps {
  return withoutChanges(steps, (change, { at }) => purges.some((purge) => isTraceOf(purge, change, at)));
}

function holds(value: StepChange, words: string): boolean {
  return JSON.stringify(value).includes(JSON.stringify(words).slice(1, -1));
}
