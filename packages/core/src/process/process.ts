import { readDefinition } from './check-definition.js';
import { emptyRecord, type CaseLogRecord } from './case-log-record.js';
import type { Command } from './commands.js';
import type { DefinitionProblem, ProcessDefinition, Transition } from './definition.js';
import { fitsWhen, transitionsAt } from './refusals.js';
import { withNumbersOfTables } from './table-numbers.js';

/** A definition that was checked. Made by `compileProcess` alone. */
export interface Process {
  readonly definition: ProcessDefinition;
  /** Later versions of the same process that a case may go over to; empty unless `linkVersions` knows some. */
  readonly later: readonly Process[];
}

/** Where a case stands: its stage (`null` before it is opened) and what its log says. Made by folding, never restored. */
export interface CaseState {
  readonly stage: string | null;
  readonly record: CaseLogRecord;
}

/** A process file that cannot be used, with everything that is wrong in it. */
export class DefinitionError extends Error {
  readonly problems: readonly DefinitionProblem[];
  constructor(problems: readonly DefinitionProblem[]) {
    super(
      `process definition: ${problems.map(({ place, expected, found }) => `${place}: expected ${expected}${found === undefined ? '' : `, found ${found}`}`).join('; ')}`,
    );
    this.name = 'DefinitionError';
    this.problems = problems;
  }
}

/**
 * Checks a definition and makes a process of it.
 * @throws DefinitionError when the definition is no definition or uses a name that does not exist.
 */
export function compileProcess(written: unknown): Process {
  const reading = readDefinition(written);
  if (!reading.ok) throw new DefinitionError(reading.problems);
  const definition = withNumbersOfTables(reading.definition);
  return Object.freeze({ definition, later: Object.freeze([]) });
}

/** The same process, which now knows its later versions. */
export function withLater(process: Process, later: readonly Process[]): Process {
  return Object.freeze({ definition: process.definition, later: Object.freeze([...later]) });
}

/** The state of a case before anything happened, the same in every process. */
export const initialState: (process: Process) => CaseState = () => stateAt(null, emptyRecord);

/** The state of a case at a stage with a record; both come from folding. */
export function stateAt(stage: string | null, record: CaseLogRecord): CaseState {
  return Object.freeze({ stage, record: Object.freeze(record) });
}

/** The transition a command would take from a stage; `undefined` when the command exists but not here. */
export function transitionOf(process: Process, stage: string | null, command: Command): Transition | undefined {
  return transitionsAt(process.definition, stage).find(
    (candidate) =>
      candidate.command === command.type && fitsWhen(candidate, command) && isPossibleIn(process, candidate),
  );
}

/** Every transition that starts at a stage, `when` not yet looked at. */
export function transitionsFrom(process: Process, stage: string | null): readonly Transition[] {
  return transitionsAt(process.definition, stage).filter((transition) => isPossibleIn(process, transition));
}

/** Whether a stage is one of the ends. */
export function isEnd(process: Process, stage: string | null): boolean {
  return process.definition.ends.some(({ id }) => id === stage);
}

function isPossibleIn(process: Process, { command }: Transition): boolean {
  return command !== 'case.migrate' || process.later.length > 0;
}
