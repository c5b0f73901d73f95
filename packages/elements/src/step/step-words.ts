import type { Process } from '@maatwerk/core/process';
import type { CommandField, CommandType } from '@maatwerk/core/process/commands';
import type { Locale, Translate } from '../messages/message-catalogue.js';

type Title = Readonly<Record<Locale, string>>;

/** The title of a command's form, and of the button that opens it. */
export function stepTitle(t: Translate, type: CommandType): string {
  return first(t, [`command.${type}.title`], type);
}

/** The words of the button that sends a command. */
export function stepSubmit(t: Translate, type: CommandType): string {
  return first(t, [`command.${type}.submit`, `command.${type}.title`], type);
}

/** What a reader should know before sending a command; empty where there is nothing to say. */
export function stepDescription(t: Translate, type: CommandType): string {
  return first(t, [`command.${type}.description`], '');
}

/** The label of a field of a command. */
export function stepLabel(t: Translate, type: CommandType, name: string): string {
  return first(t, [`command.${type}.${name}`, `command.field.${name}`], name);
}

/** The description of a field of a command; empty where it has none. */
export function stepFieldDescription(t: Translate, type: CommandType, { name, kind }: CommandField): string {
  return first(
    t,
    [`command.${type}.${name}.description`, `command.field.${name}.description`, `step.${kind}.description`],
    '',
  );
}

/** The word of one choice of a field: a title of the process where the choice is one of its own, else of the catalogue. */
export function stepChoice(
  t: Translate,
  process: Process,
  type: CommandType,
  field: CommandField,
  choice: string | number,
): string {
  const titled = titleIn(process, field, choice);
  if (titled) return titled[t.locale];
  return first(t, [`command.${type}.${field.name}.${choice}`, `command.field.${field.name}.${choice}`], String(choice));
}

function titleIn({ definition }: Process, { choicesFrom }: CommandField, choice: string | number): Title | undefined {
  switch (choicesFrom) {
    case 'levels':
      return definition.escalation.levels[Number(choice) - 1]?.title;
    case 'interventions':
    case 'reflection':
      return definition[choicesFrom].find(({ id }) => id === choice)?.title;
    default:
      return undefined;
  }
}

function first(t: Translate, keys: readonly string[], otherwise: string): string {
  const key = keys.find((candidate) => t.has(candidate));
  return key === undefined ? otherwise : t(key);
}
