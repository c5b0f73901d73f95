import type { Process } from '@maatwerk/core/process';
import type { CommandField, CommandType } from '@maatwerk/core/process/commands';
import type { Translate } from './message-catalogue.js';

/** The word of one choice of a command's field: as the process names it, else that of the catalogue, else the choice itself. */
export function choiceWord(
  t: Translate,
  process: Process | undefined,
  type: CommandType,
  { name, choicesFrom }: CommandField,
  choice: string | number,
): string {
  const { escalation, interventions = [], reflection = [] } = process?.definition ?? {};
  const named = {
    levels: escalation?.levels[Number(choice) - 1],
    interventions: interventions.find(({ id }) => id === choice),
    reflection: reflection.find(({ id }) => id === choice),
  };
  const title = choicesFrom === undefined ? undefined : named[choicesFrom as keyof typeof named]?.title[t.locale];
  if (title !== undefined) return title;
  const key = [`command.${type}.${name}.${choice}`, `command.field.${name}.${choice}`].find((candidate) =>
    t.has(candidate),
  );
  if (key !== undefined) return t(key);
  return choicesFrom === 'moments' && typeof choice === 'number'
    ? t('command.field.moment.months', { n: choice })
    : String(choice);
}
