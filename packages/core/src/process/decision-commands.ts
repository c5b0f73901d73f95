import { isCommandType, type CommandType } from './commands.js';
import type { Transition } from './definition.js';
import { isEnd, type Process } from './process.js';

/** What a table may decide, by the commands of its definition: agreeing, sending back to an earlier stage, ending. */
export interface DecisionCommands {
  /** The stages in which the table decides. */
  readonly stages: readonly string[];
  readonly approve: CommandType | null;
  readonly sendBack: readonly CommandType[];
  readonly end: readonly CommandType[];
}

/**
 * The transition by which a case is decided on: that of its stage, else of the first stage ahead where that is possible.
 * A definition may decide in more than one stage, such as in a fast lane and a broad one.
 */
export function decidingTransition({ definition }: Process, stage: string | null): Transition | undefined {
  const { decides, transitions, stages } = definition;
  const ways = transitions.filter(({ command }) => command === decides);
  const places = ways.map(({ from }) => stages.findIndex(({ id }) => Array.isArray(from) && from.includes(id)));
  const now = stages.findIndex(({ id }) => id === stage);
  const here = ways.find(({ from }) => stage !== null && Array.isArray(from) && from.includes(stage));
  return here ?? ways.find((_way, index) => (places[index] ?? -1) > now) ?? ways.at(-1);
}

/**
 * The commands that take a case out of the stages where it is decided on, or out of one of them; commands of every open
 * stage are no decision.
 */
export function decisionCommands(process: Process, stage?: string): DecisionCommands {
  const { decides, transitions } = process.definition;
  const deciding = transitions.filter(({ command }) => command === decides);
  const all = deciding.flatMap(({ from }) => (Array.isArray(from) ? from : []));
  const stages = stage === undefined ? [...new Set(all)] : all.filter((one) => one === stage);
  const others = transitions.filter(
    ({ command, from, to }) =>
      command !== decides && to !== undefined && Array.isArray(from) && from.some((stage) => stages.includes(stage)),
  );
  const typesWhere = (fits: (transition: Transition) => boolean): readonly CommandType[] => [
    ...new Set(
      others
        .filter(fits)
        .map(({ command }) => command)
        .filter((command) => isCommandType(command)),
    ),
  ];
  return {
    stages,
    approve: isCommandType(decides) ? decides : null,
    sendBack: typesWhere(({ to }) => !isEnd(process, to ?? null)),
    end: typesWhere(({ to }) => isEnd(process, to ?? null)),
  };
}
