import type { CommandField, CommandType } from '@maatwerk/core/process/commands';
import type { Process } from '@maatwerk/core/process';
import { formatWeekday } from '../format/day-time.js';
import type { Translate } from '../messages/message-catalogue.js';

/** The title of a command's form, and of the button that opens it. */
export function stepTitle(t: Translate, type: CommandType): string {
  return first(t, [`command.${type}.title`], type);
}

/** The words of the button that sends a command. */
export function stepSubmit(t: Translate, type: CommandType): string {
  return first(t, [`command.${type}.submit`, 'step.submit'], type);
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
export function stepFieldDescription(
  t: Translate,
  type: CommandType,
  { name, kind }: CommandField,
  process?: Process,
): string {
  const ofTable = name === 'on' && process ? tableDay(t, type, process) : '';
  if (ofTable !== '') return ofTable;
  return first(
    t,
    [`command.${type}.${name}.description`, `command.field.${name}.description`, `step.${kind}.description`],
    '',
  );
}

// On which day of the week a table is held, as its definition says.
function tableDay(t: Translate, type: CommandType, { definition }: Process): string {
  const weekday = definition.tables.find(({ dayFrom }) => dayFrom === type)?.weekday;
  return weekday === undefined ? '' : t('step.weekday', { weekday: formatWeekday(weekday, t.locale) });
}

function first(t: Translate, keys: readonly string[], otherwise: string): string {
  const key = keys.find((candidate) => t.has(candidate));
  return key === undefined ? otherwise : t(key);
}
