import { agendaOf, type Agenda } from '@maatwerk/core/agenda';
import { agendasOfDay } from '@maatwerk/core/agenda/day';
import { agendaTables, mayPlan, type AgendaTable } from '@maatwerk/core/agenda/table';
import { tableDayBefore, tableDayFrom } from '@maatwerk/core/agenda/table-days';
import { minutesOf } from '@maatwerk/core/agenda/time-of-day';
import { addDays, dayOf, isDay, type Day, type Instant } from '@maatwerk/core/calendar';
import type { CaseView } from '@maatwerk/core/case/case-view';
import type { Process } from '@maatwerk/core/process';
import type { LitElement } from 'lit';
import { readActor } from '../case/actor-converter.js';
import { caseSurroundings } from '../case/case-surroundings.js';
import { readGivenProcess, type GivenProcess } from '../case/given-process.js';
import type { AgendaCases, AgendaCasesHost } from './agenda-cases.js';
import type { AgendaMode } from './agenda-head.js';

/** An element that is told which day of which table it shows. */
export interface AgendaDayHost extends LitElement, AgendaCasesHost {
  readonly mode: AgendaMode;
  readonly table: string | undefined;
  readonly day: Day | undefined;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly process: unknown;
}

const usualHours = { from: '13:30', until: '17:00' };

/** Which day of which table an element shows, and its agenda; what cannot be read falls back on the definition. */
export class AgendaDay {
  readonly #host: AgendaDayHost;
  readonly #cases: AgendaCases;
  #process: { readonly given: unknown; readonly read: GivenProcess } = { given: undefined, read: null };
  #made: { readonly key: readonly unknown[]; readonly agendas: readonly [Agenda, ...Agenda[]] } | null = null;

  constructor(host: AgendaDayHost, cases: AgendaCases) {
    this.#host = host;
    this.#cases = cases;
  }

  /** The processes known here, the one whose tables are shown first. */
  get processes(): readonly Process[] {
    const { process } = this.#host;
    if (this.#process.given !== process) this.#process = { given: process, read: readGivenProcess(process) };
    const { read } = this.#process;
    const known = caseSurroundings()?.processes ?? [];
    return read?.ok ? [read.process, ...known] : known;
  }

  /** The process that was given cannot be used. */
  get isWrong(): boolean {
    return this.processes.length >= 0 && this.#process.read?.ok === false;
  }

  /** The tables of the process. */
  get tables(): readonly AgendaTable[] {
    const [process] = this.processes;
    return process ? agendaTables(process) : [];
  }

  /** The table that is shown: the one asked for, else the last of the process, where decisions are taken. */
  get table(): AgendaTable | undefined {
    return this.tables.find(({ table }) => table.id === this.#host.table) ?? this.tables.at(-1);
  }

  /** The day that is shown. */
  get day(): Day {
    const { day } = this.#host;
    if (isDay(day)) return day;
    const today = dayOf(this.now());
    const [process] = this.processes;
    const { table } = this;
    return process && table ? tableDayFrom(process.definition, table.table, today) : today;
  }

  /** Whether the meeting is shown. */
  get isMeeting(): boolean {
    return this.#host.mode === 'meet';
  }

  /** The moment by the host's clock, or that of the device. */
  now(): Instant {
    return this.#host.clock?.() ?? new Date().toISOString();
  }

  /** The day of the table before or after this one. */
  otherDay(direction: 'before' | 'after'): Day {
    const [process] = this.processes;
    const { table, day } = this;
    if (!process || !table) return day;
    const { definition } = process;
    return direction === 'before'
      ? tableDayBefore(definition, table.table, day)
      : tableDayFrom(definition, table.table, addDays(day, 1));
  }

  /** The agenda of that day. */
  agenda(table: AgendaTable): Agenda {
    return this.agendas(table)[0];
  }

  /** The agenda of that day and those of the other tables of the day. They are made anew only when a case, the table or the day is another. */
  agendas(table: AgendaTable): readonly [Agenda, ...Agenda[]] {
    const { views } = this.#cases;
    const now = this.now();
    const hours = this.#hours();
    const key = [table.table, this.day, dayOf(now), hours.from, hours.until, ...views];
    const made = this.#made;
    if (made?.key.length === key.length && made.key.every((part, at) => part === key[at])) return made.agendas;
    const [process] = this.processes;
    const asked = { table, day: this.day, ...hours };
    const agendas = process ? agendasOfDay(process, views, asked, now) : ([agendaOf(views, asked, now)] as const);
    this.#made = { key, agendas };
    return agendas;
  }

  /** The case that is shown: the one that was chosen, in a meeting else the one at the table, else the next one. */
  current(chosen: string | null): string | null {
    if (chosen !== null && this.#cases.sessionOf(chosen)) return chosen;
    const { table } = this;
    if (!this.isMeeting || !table) return null;
    const { slots } = this.agenda(table);
    const open = slots.find(({ status }) => status === 'open') ?? slots.find(({ status }) => status === 'planned');
    return (open ?? slots[0])?.id ?? null;
  }

  /** The planned case that follows one; `null` after the last. */
  nextAfter(id: string | null): string | null {
    const { table } = this;
    if (!table) return null;
    const { slots } = this.agenda(table);
    const later = slots.slice(slots.findIndex((item) => item.id === id) + 1);
    return later.find(({ status }) => status === 'planned' || status === 'open')?.id ?? null;
  }

  /** What is known of a case; `null` while it did not open. */
  viewOf(id: string | null): CaseView | null {
    const view = this.#cases.sessionOf(id)?.view;
    return view?.phase === 'ready' ? view : null;
  }

  /** What a case is called: its reference, or its id where the reader may not see the plan. */
  nameOf(id: string): string {
    const view = this.viewOf(id);
    return (view?.access.read ? view.document.canvas.reference.trim() : '') || id;
  }

  /** Whether the reader leads this table: gives cases their day, or for a session holds it. */
  get mayLead(): boolean {
    const [process] = this.processes;
    const { table } = this;
    return process !== undefined && table !== undefined && mayPlan(process, table, readActor(this.#host.actor)?.role);
  }

  #hours(): { readonly from: string; readonly until: string } {
    const { startsAt, endsAt } = this.#host;
    const [from, until] = [minutesOf(startsAt), minutesOf(endsAt)];
    const isRange = from !== null && until !== null && from < until;
    return isRange ? { from: startsAt, until: endsAt } : usualHours;
  }
}
