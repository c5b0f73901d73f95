import { dayOf, type Day } from '../calendar/calendar.js';
import type { CaseListing } from '../case/case.ports.js';
import type { Process } from '../process/process.js';
import { agendaTables, type AgendaTable } from './agenda-table.js';

/**
 * Whether a case of a store's list may stand on an agenda of its process on a day: it waits for a table, is planned, at
 * the table, or came from one and changed since that day. Only such cases need to be opened.
 */
export function isListedForTable(listing: CaseListing, processes: readonly Process[], day: Day): boolean {
  const { stage, process: origin, changedAt } = listing;
  const process = processes.find(
    ({ definition }) => definition.id === origin?.id && definition.version === origin.version,
  );
  if (!process || stage === null || listing.damaged) return false;
  return agendaTables(process).some((table) => {
    if ([...table.waiting, ...table.planned, ...table.deciding].includes(stage)) return true;
    const isLater = changedAt !== null && dayOf(changedAt) >= day;
    return isLater && stagesAfter(process, table).has(stage);
  });
}

function stagesAfter({ definition }: Process, { waiting, deciding, kind }: AgendaTable): ReadonlySet<string> {
  const sources = kind === 'session' ? waiting : deciding;
  return new Set(
    definition.transitions.flatMap(({ from, to }) =>
      to !== undefined && Array.isArray(from) && from.some((id) => sources.includes(id)) ? [to] : [],
    ),
  );
}
