import { isDay } from '../calendar/calendar.js';
import { fieldsOf, isCommandType, type Command, type CommandField, type FieldKind } from './commands.js';
import { fieldsIn } from './fields-in.js';
import { isPlace } from './place.js';
import type { Process } from './process.js';

/** What the shape of something sent as a command says about it, before any rule of the process. */
export type CommandShape =
  | { readonly ok: true; readonly command: Command }
  | {
      readonly ok: false;
      readonly code: 'unknown-command' | 'malformed-command';
      readonly type: string;
      readonly field?: string;
    };

/** Longer texts belong in the document, not in a step. In characters. */
export const longestStepText = 100_000;
const longestId = 200;

/** Where a command comes from: sent by somebody now, or rebuilt from a log, where commitments stand for its texts. */
export type CommandOrigin = 'sent' | 'recorded';

/**
 * Reads anything as a command. Only own, known fields are taken over, so that nothing else reaches a rule or the log.
 * With a process its own choices are the valid ones, such as the moments of its scores.
 */
export function readCommand(value: unknown, origin: CommandOrigin = 'sent', process?: Process): CommandShape {
  try {
    return read(value, origin, process);
  } catch {
    // A getter or proxy of the sender's may throw; that is no reason for the kit to.
    return { ok: false, code: 'malformed-command', type: '' };
  }
}

function read(value: unknown, origin: CommandOrigin, process?: Process): CommandShape {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, code: 'malformed-command', type: '' };
  const type = own(value, 'type');
  if (typeof type !== 'string') return { ok: false, code: 'malformed-command', type: '' };
  if (!isCommandType(type)) return { ok: false, code: 'unknown-command', type: type.slice(0, 80) };
  const taken: Record<string, unknown> = {};
  for (const field of process ? fieldsIn(process, type) : fieldsOf(type)) {
    const content = own(value, field.name);
    if (content === undefined) {
      if (field.optional || field.missing) continue;
      return { ok: false, code: 'malformed-command', type, field: field.name };
    }
    if (!checks[field.kind](content, field, origin))
      return { ok: false, code: 'malformed-command', type, field: field.name };
    taken[field.name] = copy(field.kind, content);
  }
  return { ok: true, command: Object.freeze({ ...taken, type }) };
}

/** Whether a command's text field says something: words that are not blank, or a commitment to such words. */
export function hasText(content: unknown): boolean {
  return typeof content === 'string' ? content.trim() !== '' : isCommitment(content);
}

/** The texts of a list field that count: blank ones and repetitions do not. */
export function distinctTexts(content: unknown): readonly unknown[] {
  if (!Array.isArray(content)) return [];
  const seen = new Set<string>();
  return content.filter((item) => {
    if (typeof item !== 'string') return isCommitment(item);
    const text = item.trim();
    if (text === '' || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Whether an optional choice was made. */
export function hasChoice(content: unknown): boolean {
  return typeof content === 'string' && content.trim() !== '';
}

const checks: Record<FieldKind, (content: unknown, field: CommandField, origin: CommandOrigin) => boolean> = {
  text: (content, _field, origin) => isWords(content, origin),
  texts: (content, _field, origin) => Array.isArray(content) && content.every((item) => isWords(item, origin)),
  id: isId,
  person: isId,
  people: (content) => Array.isArray(content) && content.every(isPerson),
  day: isDay,
  time: (content) => typeof content === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(content),
  minutes: (content) => typeof content === 'number' && content > 0,
  cents: (content) => Number.isSafeInteger(content),
  score: (content) => content === null || (typeof content === 'number' && !Number.isNaN(content)),
  boolean: (content) => typeof content === 'boolean',
  choice: (content, field) =>
    (field.choices ?? []).includes(content as string) ||
    (field.optional === true && typeof content === 'string' && content.trim() === ''),
  household: (content) =>
    isObject(content) && Number.isSafeInteger(own(content, 'adults')) && Number.isSafeInteger(own(content, 'children')),
  place: isPlace,
};

function isWords(content: unknown, origin: CommandOrigin): boolean {
  return origin === 'recorded'
    ? isCommitment(content)
    : typeof content === 'string' && content.length <= longestStepText;
}

function copy(kind: FieldKind, content: unknown): unknown {
  if (kind === 'household')
    return Object.freeze({ adults: own(content, 'adults'), children: own(content, 'children') });
  if (kind === 'people') return Object.freeze((content as readonly object[]).map(copyPerson));
  if (kind === 'texts') return Object.freeze([...(content as readonly unknown[])]);
  return content;
}

function copyPerson(person: object): { readonly id: unknown; readonly discipline?: unknown } {
  const discipline = own(person, 'discipline');
  return Object.freeze({ id: own(person, 'id'), ...(discipline === undefined ? {} : { discipline }) });
}

function isPerson(content: unknown): boolean {
  if (!isObject(content) || !isId(own(content, 'id'))) return false;
  const discipline = own(content, 'discipline');
  return discipline === undefined || typeof discipline === 'string';
}

function isId(content: unknown): boolean {
  return typeof content === 'string' && content.trim() !== '' && content.length <= longestId;
}

function isCommitment(content: unknown): boolean {
  return isObject(content) && typeof own(content, 'commitment') === 'string';
}

function isObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function own(value: unknown, key: string): unknown {
  return Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}
