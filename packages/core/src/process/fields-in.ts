import type { ChoiceSource, CommandField } from './command-field.js';
import { fieldsOf, type CommandType } from './commands.js';
import type { Process } from './process.js';

type Choices = readonly (string | number)[];

const sources: Readonly<Record<ChoiceSource, (process: Process) => Choices>> = {
  moments: ({ definition }) => definition.moments,
  levels: ({ definition }) => definition.escalation.levels.map((_level, index) => index + 1),
  budgetSources: ({ definition }) => [...new Set(definition.budgets.map(({ source }) => source))],
  budgetYears: ({ definition }) => [...new Set(definition.budgets.map(({ year }) => year))],
  interventions: ({ definition }) => definition.interventions.map(({ id }) => id),
  reflection: ({ definition }) => definition.reflection.map(({ id }) => id),
  laterVersions: ({ later }) => later.map(({ definition }) => definition.version),
};

/** The fields of a command with the values this process gives them, in the order of its form. */
export function fieldsIn(process: Process, type: CommandType): readonly CommandField[] {
  return fieldsOf(type).map((field) =>
    field.choicesFrom === undefined ? field : { ...field, choices: sources[field.choicesFrom](process) },
  );
}
