import type { AgendaItem } from './agenda.js';
import { minutesOf, timeOf } from './time-of-day.js';

/** A stretch of the table's day without a case: when it begins, `HH:MM`, and its minutes. */
export interface Place {
  readonly start: string;
  readonly minutes: number;
}

/** The hours of a table and the length of its slots. */
export interface Hours {
  readonly from: string;
  readonly until: string;
  readonly slot: number;
}

/** A shorter stretch is a breath between two cases, not a place for one. In minutes. */
const shortestPlace = 10;

/** The free places of a day in order: each as long as a slot, the last of a gap may be shorter. */
export function freePlaces(slots: readonly AgendaItem[], { from, until, slot }: Hours): readonly Place[] {
  const end = minutesOf(until) ?? 0;
  let at = minutesOf(from) ?? 0;
  const places: Place[] = [];
  const fill = (to: number): void => {
    for (; to - at >= shortestPlace; at += slot) places.push({ start: timeOf(at), minutes: Math.min(slot, to - at) });
  };
  for (const { start, minutes } of slots) {
    const begin = minutesOf(start);
    if (begin === null) continue;
    fill(Math.min(begin, end));
    at = Math.max(at, begin + minutes);
  }
  fill(end);
  return places;
}
