import { assign, setup, type AnyStateMachine } from 'xstate';
import type { Actor } from './actor.js';
import { emptyRecord, type CaseLogRecord } from './case-log-record.js';
import type { Command } from './commands.js';
import type { ProcessDefinition, Transition } from './definition.js';
import type { Facts } from './facts.js';
import { recordStep } from './record-step.js';
import { fitsWhen, refusalsOf } from './refusals.js';

/** A command on its way through the machine; only `decide` and `fold` make one. */
export interface CaseEvent {
  readonly type: string;
  readonly command: Command;
  readonly actor: Actor;
  readonly at: string;
  readonly facts: Facts;
}

const escalationCommands = new Set(['escalation.raise', 'escalation.close']);

/**
 * The state machine of a definition: the main line with its stages, and beside it the escalation ladder.
 * A transition's guard is "no refusals", so that the machine and a decision can never disagree.
 */
export function machineOf(definition: ProcessDefinition): AnyStateMachine {
  const machine = setup({
    types: { context: {} as CaseLogRecord, events: {} as CaseEvent },
    guards: {
      permitted: ({ context, event }, { transition }: { transition: Transition }) =>
        fitsWhen(transition, event.command) &&
        refusalsOf(transition, {
          definition,
          record: context,
          facts: event.facts,
          command: event.command,
          actor: event.actor,
          now: event.at,
        }).length === 0,
    },
    actions: {
      record: assign(({ context, event }) =>
        recordStep(context, {
          command: event.command,
          actor: event.actor,
          at: event.at,
          sections: event.facts.sections,
        }),
      ),
    },
  });
  const main = definition.transitions.filter(({ command }) => !escalationCommands.has(command));
  const from = (stage: string): readonly Transition[] => main.filter((transition) => isFrom(transition, stage));
  const stageTarget = (to: string): string =>
    `#${definition.id}.main.${definition.stages.some(({ id }) => id === to) ? `open.${to}` : to}`;
  const handlers = (transitions: readonly Transition[]): Record<string, object[]> => {
    const on: Record<string, object[]> = {};
    for (const transition of transitions) {
      (on[transition.command] ??= []).push({
        guard: { type: 'permitted', params: { transition } },
        actions: 'record',
        ...(transition.to === undefined ? {} : { target: stageTarget(transition.to) }),
      });
    }
    return on;
  };
  const escalation = (command: string, target: string): Record<string, object[]> => {
    const transitions = definition.transitions.filter((transition) => transition.command === command);
    return {
      [command]: transitions.map((transition) => ({
        guard: { type: 'permitted', params: { transition } },
        actions: 'record',
        target,
      })),
    };
  };

  // XState types a machine by its literal stages; here they come from data.
  const createMachine = machine.createMachine.bind(machine) as unknown as (config: object) => AnyStateMachine;
  return createMachine({
    id: definition.id,
    context: () => emptyRecord,
    type: 'parallel',
    states: {
      main: {
        initial: 'unopened',
        states: {
          unopened: { on: handlers(from('unopened')) },
          open: {
            initial: definition.stages[0]?.id,
            on: handlers(from('open')),
            states: Object.fromEntries(definition.stages.map(({ id }) => [id, { on: handlers(from(id)) }])),
          },
          ...Object.fromEntries(definition.ends.map(({ id }) => [id, {}])),
        },
      },
      escalation: {
        initial: 'none',
        states: {
          none: { on: escalation('escalation.raise', 'raised') },
          raised: { on: escalation('escalation.close', 'none') },
        },
      },
    },
  });
}

function isFrom(transition: Transition, stage: string): boolean {
  return Array.isArray(transition.from) ? transition.from.includes(stage) : transition.from === stage;
}
