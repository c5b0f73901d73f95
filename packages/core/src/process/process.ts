import { initialTransition, transition as nextSnapshot, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { readDefinition } from './check-definition.js';
import type { CaseLogRecord } from './case-log-record.js';
import type { Command } from './commands.js';
import type { DefinitionProblem, ProcessDefinition, Transition } from './definition.js';
import { machineOf, type CaseEvent } from './process.machine.js';
import { fitsWhen, transitionsAt } from './refusals.js';
import { withNumbersOfTables } from './table-numbers.js';
import { trackStates } from './tracks.js';

/** A definition that was checked and compiled. Made by `compileProcess` alone. */
export interface Process {
  readonly definition: ProcessDefinition;
  readonly machine: AnyStateMachine;
  /** Later versions of the same process that a case may go over to; empty unless `linkVersions` knows some. */
  readonly later: readonly Process[];
}

/** Where a case stands: its stage (`null` before it is opened) and what its log says. Made by folding, never restored. */
export interface CaseState {
  readonly stage: string | null;
  readonly record: CaseLogRecord;
  readonly snapshot: AnyMachineSnapshot;
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
 * Compiles a definition to the machine that runs it.
 * @throws DefinitionError when the definition is no definition or uses a name that does not exist.
 */
export function compileProcess(written: unknown): Process {
  const reading = readDefinition(written);
  if (!reading.ok) throw new DefinitionError(reading.problems);
  const definition = withNumbersOfTables(reading.definition);
  return Object.freeze({ definition, machine: machineOf(definition), later: Object.freeze([]) });
}

/** The state of a case before anything happened. */
export function initialState(process: Process): CaseState {
  const [snapshot] = initialTransition(process.machine);
  return stateOf(snapshot as AnyMachineSnapshot);
}

/** Whether the machine takes an event here. */
export function canStep(state: CaseState, event: CaseEvent): boolean {
  return state.snapshot.can(event);
}

/** The state after an event; the same state when the machine does not take it. */
export function step(process: Process, state: CaseState, event: CaseEvent): CaseState {
  if (!canStep(state, event)) return state;
  const [snapshot] = nextSnapshot(process.machine, state.snapshot, event);
  return stateOf(snapshot as AnyMachineSnapshot);
}

/** The state of a case at a stage with a record, in a process it came to later. */
export function stateAt(process: Process, stage: string, record: CaseLogRecord): CaseState {
  const main = isEnd(process, stage) ? stage : { open: stage };
  return stateOf(process.machine.resolveState({ value: { main, ...trackStates(record) }, context: record }));
}

/** The transition a command would take from a stage; `undefined` when the command exists but not here. */
export function transitionOf(process: Process, stage: string | null, command: Command): Transition | undefined {
  return transitionsFrom(process, stage).find(
    (candidate) => candidate.command === command.type && fitsWhen(candidate, command),
  );
}

/** Every transition that starts at a stage, `when` not yet looked at. */
export function transitionsFrom(process: Process, stage: string | null): readonly Transition[] {
  return transitionsAt(process.definition, stage).filter(
    ({ command }) => command !== 'case.migrate' || process.later.length > 0,
  );
}

/** Whether a stage is one of the ends. */
export function isEnd(process: Process, stage: string | null): boolean {
  return process.definition.ends.some(({ id }) => id === stage);
}

function stateOf(snapshot: AnyMachineSnapshot): CaseState {
  const value = snapshot.value as { main: string | { open: string } };
  const stage = typeof value.main === 'string' ? value.main : value.main.open;
  return Object.freeze({
    stage: stage === 'unopened' ? null : stage,
    record: Object.freeze(snapshot.context as CaseLogRecord),
    snapshot,
  });
}
