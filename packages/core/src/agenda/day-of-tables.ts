import { dayOf, type Instant } from '../calendar/calendar.js';
import type { Process } from '../process/process.js';
import { agendaOf, type Agenda, type AgendaDay, type AgendaItem } from './agenda.js';
import { agendaTables } from './agenda-table.js';
import type { AgendaCase } from './readiness.js';
import { meetsOn } from './table-days.js';

/**
 * Everything that happens at the tables of a process on one day: the agenda of the table that is asked for, also when it is
 * empty, and after it those of the other tables that have a case then. What waits for a session counts on a day on which it
 * still meets. The hours are those of the table that is asked for.
 */
export function agendasOfDay(
  process: Process,
  cases: readonly AgendaCase[],
  asked: AgendaDay,
  now: Instant,
): readonly [Agenda, ...Agenda[]] {
  const { day } = asked;
  const others = agendaTables(process)
    .filter(({ table }) => table.id !== asked.table.table.id)
    .map((table) => {
      const agenda = agendaOf(cases, { ...asked, table }, now);
      const stillMeets = day >= dayOf(now) && meetsOn(process.definition, agenda.table, day);
      const isOfDay = ({ status }: AgendaItem): boolean =>
        agenda.kind === 'planned' || status === 'decided' || stillMeets;
      return { ...agenda, slots: agenda.slots.filter(isOfDay) };
    })
    .filter(({ slots }) => slots.length > 0);
  return [agendaOf(cases, asked, now), ...others];
}
