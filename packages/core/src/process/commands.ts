import type { CommandField } from './command-field.js';
import { routeCommands, trackCommands } from './track-commands.js';

export type { CommandField, FieldKind } from './command-field.js';

const text = (name: string, missing?: string): CommandField => ({
  name,
  kind: 'text',
  ...(missing ? { missing } : { optional: true }),
});
const on: CommandField = { name: 'on', kind: 'day' };
const reason = text('reason', 'reason-missing');
const reasonIfNeeded = text('reason');
const how: CommandField = { name: 'how', kind: 'choice', optional: true, choices: ['spoken', 'written', 'form'] };
const questionId: CommandField = { name: 'id', kind: 'id' };

/** Every command by its name, with its fields in the order of a form. Which stage and role they belong to is the definition's. */
export const commands = {
  'case.open': [
    { name: 'household', kind: 'household' },
    { name: 'problems', kind: 'texts' },
  ],
  'exploration.start': [reason],
  'lead.assign': [{ name: 'id', kind: 'person' }],
  'consent.give': [on, { name: 'scope', kind: 'texts', missing: 'scope-missing' }, how],
  'consent.withdraw': [on, how],
  'draft.start': [],
  'case.refer': [{ name: 'outcome', kind: 'choice', choices: ['regular', 'unsuitable'] }, reason],
  'sparring.request': [],
  'sparring.hold': [on, { name: 'present', kind: 'people' }],
  'question.ask': [
    questionId,
    text('text', 'text-missing'),
    { name: 'owner', kind: 'person' },
    { name: 'due', kind: 'day' },
    { name: 'about', kind: 'place', optional: true },
  ],
  'question.answer': [questionId, text('text', 'text-missing')],
  'question.leaveOpen': [questionId, reason],
  'table.schedule': [on, { name: 'startsAt', kind: 'time', optional: true }, { name: 'minutes', kind: 'minutes' }],
  'deliberation.open': [{ name: 'present', kind: 'people' }],
  'vote.cast': [{ name: 'vote', kind: 'choice', choices: ['for', 'against', 'abstain'] }],
  'deliberation.return': [reason],
  'deliberation.approve': [],
  'deliberation.reject': [reason],
  'execution.start': [],
  'approval.reopen': [reason],
  'help.start': [on],
  'authority.record': [
    on,
    { name: 'outcome', kind: 'choice', choices: ['granted', 'refused'] },
    { name: 'upToCents', kind: 'cents' },
    text('body', 'body-missing'),
    text('reference'),
  ],
  'score.give': [
    { name: 'moment', kind: 'choice', choices: ['baseline', 'start', 6, 12], choicesFrom: 'moments' },
    { name: 'score', kind: 'score' },
  ],
  'lessons.record': [
    { name: 'carriedOut', kind: 'boolean' },
    text('execution'),
    text('policy'),
    text('chain'),
    text('different'),
  ],
  'case.close': [reasonIfNeeded],
  'case.stop': [how],
  'case.withdraw': [reason],
  'case.loseSight': [reason],
  'case.overtake': [reason],
  'case.handOver': [text('to', 'receiver-missing')],
  'escalation.raise': [
    { name: 'level', kind: 'choice', choices: [1, 2, 3, 4, 5], choicesFrom: 'levels' },
    { name: 'tried', kind: 'texts', missing: 'tried-missing' },
    text('question', 'question-missing'),
    reasonIfNeeded,
  ],
  'escalation.close': [{ name: 'outcome', kind: 'text' }],
  ...trackCommands,
  ...routeCommands,
} as const satisfies Record<string, readonly CommandField[]>;

/** The name of a command. */
export type CommandType = keyof typeof commands;

/** A command as it is sent: its name and fields, not yet checked. */
export type Command = { readonly type: CommandType } & Readonly<Record<string, unknown>>;

/** The fields of a command, in the order of its form; `fieldsIn` also knows the values that a process gives them. */
export function fieldsOf(type: CommandType): readonly CommandField[] {
  return commands[type];
}

/** Whether a text is the name of a command. */
export function isCommandType(type: unknown): type is CommandType {
  return typeof type === 'string' && Object.hasOwn(commands, type);
}
