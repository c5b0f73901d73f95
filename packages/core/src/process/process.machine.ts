import { assign, type AnyStateMachine } from 'xstate';
import type { Actor } from './actor.js';
import { emptyRecord, type CaseLogRecord } from './case-log-record.js';
import type { Command } from './commands.js';
import type { ProcessDefinition, Transition } from './definition.js';
import type { Facts } from './facts.js';
import { setupMachine } from './machine-setup.js';
import { recordStep } from './record-step.js';
import { fitsWhen, refusalsOf, transitionsAt } from './refusals.js';
import { tracks, trackStates, type TrackName } from './tracks.js';

/** A command on its way through the machine; only `decide` and `fold` make one. */
export interface CaseEvent {
  readonly type: string;
  readonly command: Command;
  readonly actor: Actor;
  readonly at: string;
  readonly facts: Facts;
}

/** One way through the machine: a transition, and those of the same command and stage that come before it. */
interface Way {
  readonly transition: Transition;
  readonly before: readonly Transition[];
}

/**
 * The state machine of a definition: the main line with its stages, and beside it the tracks, which follow the record.
 * A transition's guard is "no refusals", so that the machine and a decision can never disagree.
 */
export function machineOf(definition: ProcessDefinition): AnyStateMachine {
  const machine = setupMachine({
    types: { context: {} as CaseLogRecord, events: {} as CaseEvent },
    guards: {
      permitted: ({ context, event }, { transition, before }: Way) =>
        fitsWhen(transition, event.command) &&
        !before.some((earlier) => fitsWhen(earlier, event.command)) &&
        (context.lastAt === null || Date.parse(event.at) >= Date.parse(context.lastAt)) &&
        refusalsOf(transition, {
          definition,
          record: context,
          facts: event.facts,
          command: event.command,
          actor: event.actor,
          now: event.at,
        }).length === 0,
      follows: ({ context }, { track, state }: { track: TrackName; state: string }) =>
        trackStates(context)[track] === state,
    },
    actions: {
      record: assign(({ context, event }) =>
        recordStep(context, {
          command: event.command,
          actor: event.actor,
          at: event.at,
          sections: event.facts.sections,
          workerRole: definition.makers[0],
        }),
      ),
    },
  });
  const stageTarget = (to: string): string =>
    `#${definition.id}.main.${definition.stages.some(({ id }) => id === to) ? `open.${to}` : to}`;
  const handlers = (stage: string | null): Record<string, object[]> => {
    const on: Record<string, object[]> = {};
    const before: Transition[] = [];
    for (const transition of transitionsAt(definition, stage)) {
      const { command, to } = transition;
      const way: Way = { transition, before: before.filter((earlier) => earlier.command === command) };
      (on[command] ??= []).push({
        guard: { type: 'permitted', params: way },
        actions: 'record',
        ...(to === undefined ? {} : { target: stageTarget(to) }),
      });
      before.push(transition);
    }
    return on;
  };
  const track = (name: TrackName): object => ({
    initial: tracks[name][0],
    states: Object.fromEntries(
      tracks[name].map((state) => [
        state,
        {
          always: tracks[name]
            .filter((other) => other !== state)
            .map((other) => ({ guard: { type: 'follows', params: { track: name, state: other } }, target: other })),
        },
      ]),
    ),
  });

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
          unopened: { on: handlers(null) },
          open: {
            initial: definition.stages[0]?.id,
            states: Object.fromEntries(definition.stages.map(({ id }) => [id, { on: handlers(id) }])),
          },
          ...Object.fromEntries(definition.ends.map(({ id }) => [id, {}])),
        },
      },
      ...Object.fromEntries((Object.keys(tracks) as TrackName[]).map((name) => [name, track(name)])),
    },
  });
}
