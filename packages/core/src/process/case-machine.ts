import { transition as nextSnapshot, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import type { CaseLogRecord } from './case-log-record.js';
import type { ProcessDefinition } from './definition.js';
import { isEnd, stateAt, type CaseState, type Process } from './process.js';
import { machineOf, type CaseEvent } from './process.machine.js';
import { trackStates } from './tracks.js';

const machines = new WeakMap<ProcessDefinition, AnyStateMachine>();

/** The machine of a process, compiled when it is first asked for. */
export function machineOfProcess({ definition }: Process): AnyStateMachine {
  const machine = machines.get(definition) ?? machineOf(definition);
  machines.set(definition, machine);
  return machine;
}

/** The state of the machine of a process at the stage and record of a case. Nothing that was stored reaches the machine. */
export function snapshotOf(process: Process, { stage, record }: CaseState): AnyMachineSnapshot {
  const main = stage === null ? 'unopened' : isEnd(process, stage) ? stage : { open: stage };
  return machineOfProcess(process).resolveState({ value: { main, ...trackStates(record) }, context: record });
}

/** Whether the machine takes an event here. */
export function canStep(process: Process, state: CaseState, event: CaseEvent): boolean {
  return snapshotOf(process, state).can(event);
}

/** The state after an event, as the machine has it; the same state when the machine does not take it. */
export function step(process: Process, state: CaseState, event: CaseEvent): CaseState {
  const snapshot = snapshotOf(process, state);
  if (!snapshot.can(event)) return state;
  const [next] = nextSnapshot(machineOfProcess(process), snapshot, event);
  const reached = next as { value: { main: string | { open: string } }; context: CaseLogRecord };
  const { main } = reached.value;
  return stateAt(typeof main === 'string' ? main : main.open, reached.context);
}
