import { isCommandType } from '../process/commands.js';
import type { Table, Transition } from '../process/definition.js';
import type { Process } from '../process/process.js';
import { conditionsOf } from '../process/refusals.js';

/**
 * A table of a process as an agenda sees it. `planned`: each case has a day and a slot. `session`: everything that waits
 * for it is talked through on its day. The lists hold the stages before it, on its agenda, and at the table itself.
 */
export interface AgendaTable {
  readonly table: Table;
  readonly kind: 'planned' | 'session';
  readonly waiting: readonly string[];
  readonly planned: readonly string[];
  readonly deciding: readonly string[];
  /** The command that gives a case its day: `table.schedule`, or `sparring.hold` where the table is held at once. */
  readonly dayFrom: 'table.schedule' | 'sparring.hold';
}

/** The tables of a process, in the order of its definition; none where a process decides without a table. */
export function agendaTables(process: Process): readonly AgendaTable[] {
  return process.definition.tables.flatMap((table): AgendaTable[] => {
    const { dayFrom } = table;
    if (dayFrom !== 'table.schedule' && dayFrom !== 'sparring.hold') return [];
    const ways = waysTo(process, table);
    const sources = stagesOf(ways.map(({ from }) => from));
    if (dayFrom === 'sparring.hold')
      return [{ table, kind: 'session', waiting: sources, planned: [], deciding: [], dayFrom }];
    const planned = stagesOf(ways.map(({ to }) => (to === undefined ? [] : [to])));
    const opening = process.definition.transitions.filter(
      ({ command, from }) => command === 'deliberation.open' && stagesOf([from]).some((id) => planned.includes(id)),
    );
    return [
      {
        table,
        kind: 'planned',
        waiting: sources.filter((id) => !planned.includes(id)),
        planned,
        deciding: stagesOf(opening.map(({ to }) => (to === undefined ? [] : [to]))),
        dayFrom,
      },
    ];
  });
}

/** The table of a process with this id; `undefined` where it has none. */
export function agendaTable(process: Process, id: string): AgendaTable | undefined {
  return agendaTables(process).find(({ table }) => table.id === id);
}

/** The way by which the table decides: the deciding command of the definition, from the stage at this table. */
export function decisionAt(process: Process, { deciding }: AgendaTable): Transition | undefined {
  const { decides, transitions } = process.definition;
  return transitions.find(
    ({ command, from }) => command === decides && stagesOf([from]).some((id) => deciding.includes(id)),
  );
}

/** Whether somebody with this role gives cases their day at this table. */
export function mayPlan(process: Process, { table }: AgendaTable, role: string | undefined): boolean {
  return role !== undefined && waysTo(process, table).some(({ roles }) => roles.includes(role));
}

/** The ways that lead to a table: those whose conditions name it, or all where none names any. */
function waysTo({ definition }: Process, { id, dayFrom }: Table): readonly Transition[] {
  const ways = definition.transitions.filter(({ command }) => isCommandType(command) && command === dayFrom);
  const named = ways.filter((way) => conditionsOf(way).some((condition) => condition['table'] === id));
  return named.length > 0 ? named : ways;
}

function stagesOf(sources: readonly Transition['from'][]): readonly string[] {
  return [...new Set(sources.flatMap((from) => (Array.isArray(from) ? from : [])))];
}
