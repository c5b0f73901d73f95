import type { Day } from '../calendar/calendar.js';
import type { AgendaItem } from './agenda.js';
import type { AgendaCase } from './readiness.js';
import { minutesOf } from './time-of-day.js';

/**
 * What is wrong with a slot. `no-time`: nobody gave it one. `overlap`: another case is at the table then.
 * `person-double`: the lead or case worker is at another table then. `outside-day`: before the table begins or after it
 * ends. `slot-too-long`: longer than the table gives a case.
 */
export type Clash =
  | { readonly code: 'no-time' }
  | { readonly code: 'overlap'; readonly with: string }
  | { readonly code: 'person-double'; readonly person: string; readonly with: string }
  | { readonly code: 'outside-day'; readonly from: string; readonly until: string }
  | { readonly code: 'slot-too-long'; readonly max: number };

/** What a slot is held against: the others of its day and table, every case, and the hours of the table. */
export interface ClashScope {
  readonly cases: readonly AgendaCase[];
  readonly slots: readonly AgendaItem[];
  readonly day: Day;
  readonly from: string;
  readonly until: string;
  readonly slot: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything that is wrong with a slot that is still to come; what happened already is no clash. */
export function clashesOf(item: AgendaItem, scope: ClashScope): readonly Clash[] {
  if (item.status === 'decided') return [];
  const own = spanOf(item.start, item.minutes);
  const isSession = item.start === null && scope.cases.find(({ id }) => id === item.id)?.state.record.table == null;
  if (!own) return isSession ? [] : [{ code: 'no-time' }];
  const { from, until, slot } = scope;
  const [begin, end] = [minutesOf(from) ?? 0, minutesOf(until) ?? 24 * 60];
  return [
    ...overlaps(item, own, scope),
    ...doubles(item, own, scope),
    ...(own.start < begin || own.end > end ? [{ code: 'outside-day', from, until } as const] : []),
    ...(item.minutes > slot ? [{ code: 'slot-too-long', max: slot } as const] : []),
  ];
}

function overlaps(item: AgendaItem, own: Span, { slots }: ClashScope): readonly Clash[] {
  return slots
    .filter((other) => other.id !== item.id && meet(own, spanOf(other.start, other.minutes)))
    .map((other) => ({ code: 'overlap', with: other.id }));
}

// Two cases of one table that overlap are said already; here the other is at another table.
function doubles(item: AgendaItem, own: Span, { cases, slots, day }: ClashScope): readonly Clash[] {
  const people = peopleOf(cases.find(({ id }) => id === item.id));
  const here = new Set(slots.map(({ id }) => id));
  return cases.flatMap((other): Clash[] => {
    const { table } = other.state.record;
    if (here.has(other.id) || table?.on !== day || !meet(own, spanOf(table.startsAt, table.minutes))) return [];
    const person = people.find((id) => peopleOf(other).includes(id));
    return person === undefined ? [] : [{ code: 'person-double', person, with: other.id }];
  });
}

/** Who comes to the table with a case: the ids of its lead and its case worker, each once. */
export function peopleOf(one: Pick<AgendaCase, 'state'> | undefined): readonly string[] {
  const { lead = null, caseWorker = null } = one?.state.record ?? {};
  return [...new Set([lead, caseWorker])].filter((id) => id !== null);
}

function spanOf(start: string | null | undefined, minutes: number): Span | null {
  const begin = minutesOf(start);
  return begin === null ? null : { start: begin, end: begin + minutes };
}

function meet(a: Span, b: Span | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}
