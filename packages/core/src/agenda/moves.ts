import type { Agenda, AgendaItem } from './agenda.js';
import { minutesOf, timeOf } from './time-of-day.js';

/** Another slot for a case: it becomes one `table.schedule` of that case. */
export interface Move {
  readonly id: string;
  readonly startsAt: string;
  readonly minutes: number;
}

/**
 * What one press of earlier or later does: a case goes one slot into free time, or changes places with the case beside
 * it, which makes two moves, the pressed one first. Empty where there is nowhere to go: what is at the table or decided
 * stays where it is.
 */
export function moveOf(agenda: Agenda, id: string, direction: 'earlier' | 'later'): readonly Move[] {
  const timed = agenda.slots.filter(({ start }) => start !== null);
  const at = timed.findIndex((item) => item.id === id);
  const item = timed[at];
  if (item?.status !== 'planned') return [];
  return direction === 'earlier' ? earlier(agenda, item, timed[at - 1]) : later(agenda, item, timed[at + 1]);
}

/** The command that gives a case a slot on the day of an agenda. */
export function scheduleOf(
  { day }: Agenda,
  { startsAt, minutes }: Omit<Move, 'id'>,
): Readonly<Record<string, unknown>> {
  return { type: 'table.schedule', on: day, startsAt, minutes };
}

function earlier({ from, slot }: Agenda, item: AgendaItem, before: AgendaItem | undefined): readonly Move[] {
  const start = startOf(item);
  const edge = before ? startOf(before) + before.minutes : (minutesOf(from) ?? 0);
  if (start > edge) return [moved(item, Math.max(edge, start - slot))];
  return before ? swapped(item, before) : [];
}

function later({ until, slot }: Agenda, item: AgendaItem, after: AgendaItem | undefined): readonly Move[] {
  const start = startOf(item);
  const edge = (after ? startOf(after) : (minutesOf(until) ?? 0)) - item.minutes;
  if (start < edge) return [moved(item, Math.min(edge, start + slot))];
  return after ? swapped(after, item).toReversed() : [];
}

// The one that was later takes the earlier start, and the other follows upon it.
function swapped(second: AgendaItem, first: AgendaItem): readonly Move[] {
  if (first.status !== 'planned' || second.status !== 'planned') return [];
  const start = startOf(first);
  return [moved(second, start), moved(first, start + second.minutes)];
}

function moved({ id, minutes }: AgendaItem, start: number): Move {
  return { id, startsAt: timeOf(start), minutes };
}

function startOf({ start }: AgendaItem): number {
  return minutesOf(start) ?? 0;
}
