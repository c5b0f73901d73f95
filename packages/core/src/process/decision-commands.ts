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

/** The commands that take a case out of the stage where its table decides; commands of every open stage are no decision. */
export function decisionCommands(process: Process): DecisionCommands {
  const { decides, transitions } = process.definition;
  const deciding = transitions.find(({ command }) => command === decides);
  const stages = deciding && Array.isArray(deciding.from) ? deciding.from : [];
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
