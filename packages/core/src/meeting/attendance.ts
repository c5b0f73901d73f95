import { decisionAt, type AgendaTable } from '../agenda/agenda-table.js';
import type { CaseState, Process } from '../process/process.js';
import { conditionsOf } from '../process/refusals.js';
import { makersOf } from '../process/six-eyes.js';

/** Who is at the table, and whether those who did not make the plan are enough to decide. */
export interface Attendance {
  readonly present: readonly string[];
  /** How many of them may vote. */
  readonly deciders: number;
  /** How many votes for the definition asks; 0 where it counts none. */
  readonly needed: number;
  readonly isEnough: boolean;
}

/** Who is at a table that was opened; nobody before that. */
export function attendanceOf(process: Process, { record }: CaseState, table: AgendaTable): Attendance {
  const makers = makersOf(record, process.definition.makers);
  const present = [...new Set(record.present.map(({ id }) => id))];
  const deciders = present.filter((id) => !makers.has(id)).length;
  const decision = decisionAt(process, table);
  const counted = decision && conditionsOf(decision).find(({ code }) => code === 'votes-insufficient');
  const needed = typeof counted?.['needed'] === 'number' ? counted['needed'] : 0;
  return { present, deciders, needed, isEnough: deciders >= needed };
}
