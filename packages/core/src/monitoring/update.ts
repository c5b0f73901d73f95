import type { Day } from '../calendar/calendar.js';
import { mayWriteAt } from '../case/case-access.js';
import type { CaseDocument } from '../case/case-document.js';
import type { CaseView } from '../case/case-view.js';
import type { MonitoredMoment } from './moments.js';

/** A dated note on how it goes; `by` is the role of whoever says it, and `household` makes it a quote. */
export type CaseUpdate = CaseDocument['updates'][number];

/** The role whose words are a quote. */
export const quoted = 'household';

/** What an update still lacks or has wrong, by its field. */
export interface UpdateProblems {
  readonly on?: 'day-missing' | 'day-ahead';
  readonly text?: 'text-missing';
}

/** Whether the reader of a case may write updates: also while the plan is sealed, for they are no part of what was decided. */
export function mayUpdate({ process, access, actor }: Pick<CaseView, 'process' | 'access' | 'actor'>): boolean {
  return mayWriteAt(process, access, actor, 'updates');
}

/** What is wrong with an update before it is kept: no words, no day, or a day that has not come yet. */
export function updateProblems({ on, text }: Pick<CaseUpdate, 'on' | 'text'>, today: Day): UpdateProblems {
  return {
    ...(on === '' ? { on: 'day-missing' as const } : on > today ? { on: 'day-ahead' as const } : {}),
    ...(text.trim() === '' ? { text: 'text-missing' as const } : {}),
  };
}

/** The updates with one put in the place of its id, or at the end. */
export function withUpdate(updates: readonly CaseUpdate[], update: CaseUpdate): CaseUpdate[] {
  return updates.some(({ id }) => id === update.id)
    ? updates.map((one) => (one.id === update.id ? update : one))
    : [...updates, update];
}

/** The updates, the latest day first; on one day the one that was written last. */
export function latestFirst(updates: readonly CaseUpdate[]): readonly CaseUpdate[] {
  return [...updates].reverse().sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

/** What the household said at a conversation: its latest words from that day on, up to the day of the next one. */
export function quoteAt(
  moments: readonly MonitoredMoment[],
  { moment }: MonitoredMoment,
  updates: readonly CaseUpdate[],
): CaseUpdate | null {
  const index = moments.findIndex((one) => one.moment === moment);
  const on = moments[index]?.on;
  if (!on) return null;
  const next = moments.slice(index + 1).find((one) => one.on !== null && one.on > on)?.on;
  const said = latestFirst(updates).find(
    (update) => update.by === quoted && update.on >= on && (!next || update.on < next) && update.text.trim() !== '',
  );
  return said ?? null;
}
