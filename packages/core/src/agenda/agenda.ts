import { dayOf, type Day, type Instant } from '../calendar/calendar.js';
import type { Entry } from '../log/log.js';
import type { CaseLogRecord } from '../process/case-log-record.js';
import type { Table } from '../process/definition.js';
import type { Refusal } from '../process/refusal.js';
import { agendaTable, type AgendaTable } from './agenda-table.js';
import { clashesOf, type Clash } from './clashes.js';
import { freePlaces, type Place } from './places.js';
import { readinessOf, type AgendaCase, type Light } from './readiness.js';
import { movedTo } from './table-days.js';
import { minutesOf, timeOf } from './time-of-day.js';

/**
 * A case on the agenda of a table. `waiting`: without a slot. `missed`: its day went by and the table did not begin.
 * `planned`, `open` (at the table now) and `decided` have a slot, or for a session only their day.
 */
export interface AgendaItem {
  readonly id: string;
  readonly status: 'waiting' | 'missed' | 'planned' | 'open' | 'decided';
  /** How ready it is; `null` once the table decided. */
  readonly light: Light | null;
  readonly reasons: readonly Refusal[];
  /** When its slot begins and ends, `HH:MM`; `null` where nobody gave it a time. */
  readonly start: string | null;
  readonly end: string | null;
  readonly minutes: number;
  /** The how-manieth time at this table, 1 for the first; that of the next time while it waits. */
  readonly visit: number;
  /** The stage it went to; `null` until the table decided. */
  readonly outcome: string | null;
  /** The day it stands on, where that is not the day of the agenda. */
  readonly was: Day | null;
  readonly clashes: readonly Clash[];
}

/** One day of one table: its slots in order, what waits for a slot, and what is free. */
export interface Agenda {
  readonly day: Day;
  readonly table: Table;
  readonly kind: AgendaTable['kind'];
  /** When the table begins and ends, `HH:MM`. */
  readonly from: string;
  readonly until: string;
  /** The longest slot of a case here, in minutes. */
  readonly slot: number;
  readonly slots: readonly AgendaItem[];
  readonly waiting: readonly AgendaItem[];
  readonly free: readonly Place[];
  /** The day the table meets instead, when this one is a holiday. */
  readonly movedTo: Day | null;
}

/** Which day of which table, and between which hours it meets. */
export interface AgendaDay {
  readonly table: AgendaTable;
  readonly day: Day;
  readonly from: string;
  readonly until: string;
}

/** The slot a case gets where the definition sets no limit, in minutes. */
export const usualSlot = 30;

/** The agenda of a table on a day. Cases that have nothing to do with the table are left out; of other tables only their hours count. */
export function agendaOf(cases: readonly AgendaCase[], asked: AgendaDay, now: Instant): Agenda {
  const { table, day, from, until } = asked;
  const slot = table.table.minutes ?? usualSlot;
  const items = cases.flatMap((one) => itemOf(one, asked, now) ?? []);
  const onDay = items.filter(({ status, was }) => was === null && status !== 'waiting' && status !== 'missed');
  const slots = onDay
    .map((item) => ({ ...item, clashes: clashesOf(item, { cases, slots: onDay, day, from, until, slot }) }))
    .sort(byStart);
  const definition = cases.find(({ process }) => agendaTable(process, table.table.id))?.process.definition;
  return {
    day,
    table: table.table,
    kind: table.kind,
    from,
    until,
    slot,
    slots,
    waiting: items.filter(({ status }) => status === 'waiting' || status === 'missed').sort(byLight),
    free: table.kind === 'planned' ? freePlaces(slots, { from, until, slot }) : [],
    movedTo: definition ? movedTo(definition, day) : null,
  };
}

function itemOf(one: AgendaCase, { table: { table }, day }: AgendaDay, now: Instant): AgendaItem | null {
  const own = agendaTable(one.process, table.id);
  const { stage, record } = one.state;
  if (!own || stage === null) return null;
  const item = (status: AgendaItem['status'], slot: Slot | null, more: Partial<AgendaItem> = {}): AgendaItem => ({
    id: one.id,
    status,
    ...(status === 'decided' ? { light: null, reasons: [] } : readinessOf(one, own, now)),
    ...timesOf(slot),
    minutes: slot?.minutes ?? table.minutes ?? usualSlot,
    visit: visits(one.entries, own) + (status === 'open' || status === 'decided' ? 0 : 1),
    outcome: status === 'decided' ? stage : null,
    was: null,
    clashes: [],
    ...more,
  });
  if (own.kind === 'session') {
    if (own.waiting.includes(stage)) return item('planned', null);
    return record.sparring?.on === day ? item('decided', null) : null;
  }
  if (own.deciding.includes(stage)) {
    // Left open by an earlier table: it stays in sight until it is decided.
    const isStillOpen = record.table !== null && record.table.on < day && dayOf(now) <= day;
    return record.table?.on === day || isStillOpen ? item('open', record.table) : null;
  }
  if (own.planned.includes(stage)) {
    if (record.table?.on === day) return item('planned', record.table);
    const isPast = record.table !== null && record.table.on < dayOf(now);
    return isPast ? item('missed', null, { was: record.table.on }) : null;
  }
  const before = decidedSlot(one.entries, record);
  if (before?.on === day) return item('decided', before);
  return own.waiting.includes(stage) ? item('waiting', null) : null;
}

interface Slot {
  readonly on: Day;
  readonly minutes: number;
  readonly startsAt?: string;
}

/** The slot in which the table last decided: going back takes it out of the record, never out of the log. */
function decidedSlot(entries: readonly Entry[], record: CaseLogRecord): Slot | null {
  const opened = entries.findLastIndex(({ type }) => type === 'deliberation.open');
  if (opened < 0) return null;
  if (record.table) return record.table;
  const entry = entries.slice(0, opened).findLast(({ type }) => type === 'table.schedule');
  return (entry?.data as unknown as Slot | undefined) ?? null;
}

function visits(entries: readonly Entry[], { kind }: AgendaTable): number {
  const type = kind === 'session' ? 'sparring.hold' : 'deliberation.open';
  return entries.filter((entry) => entry.type === type).length;
}

function timesOf(slot: Slot | null): Pick<AgendaItem, 'start' | 'end'> {
  const start = minutesOf(slot?.startsAt);
  return slot && start !== null
    ? { start: timeOf(start), end: timeOf(start + slot.minutes) }
    : { start: null, end: null };
}

function byStart(a: AgendaItem, b: AgendaItem): number {
  return (a.start ?? '99').localeCompare(b.start ?? '99') || a.id.localeCompare(b.id);
}

const order: Readonly<Record<Light, number>> = { ready: 0, almost: 1, notReady: 2 };

function byLight(a: AgendaItem, b: AgendaItem): number {
  return order[a.light ?? 'ready'] - order[b.light ?? 'ready'] || a.id.localeCompare(b.id);
}
