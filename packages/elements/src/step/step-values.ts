import type { Notation } from '@maatwerk/core/amount/notation';
import { readAmount } from '@maatwerk/core/amount/read-amount';
import { isDay } from '@maatwerk/core/calendar';
import { readScore } from '@maatwerk/core/canvas/score';
import { randomSalt } from '@maatwerk/core/log/hash';
import { isPlace } from '@maatwerk/core/process/place';
import { type Command, type CommandField, type CommandType, type FieldKind } from '@maatwerk/core/process/commands';

/** What was typed in a form, by field, as typed: plain JSON, so that it can be kept as a draft. */
export type TypedFields = Readonly<Record<string, unknown>>;

/** Somebody at a table as the form knows them. */
export interface TypedPerson {
  readonly id: string;
  readonly discipline: string;
  readonly present: boolean;
}

/** What was typed for a household. */
export interface TypedHousehold {
  readonly adults: string;
  readonly children: string;
}

/** What was typed for a score: figures, or that none is wanted. */
export interface TypedScore {
  readonly text: string;
  readonly none: boolean;
}

/** What a form says: the command to send, and for each field that cannot be read the key of the sentence to show. */
export interface StepReading {
  readonly command: Command;
  readonly problems: Readonly<Record<string, string>>;
}

/** Nothing is typed, or what is typed is not understood. */
type Read = { readonly value: unknown } | { readonly problem: string } | 'absent';

/** Reads what was typed as a command. A field that cannot be read has a value no rule minds, so that rules can still be asked. */
export function readStep(
  type: CommandType,
  fields: readonly CommandField[],
  typed: TypedFields,
  notation: Notation = 'nl',
): StepReading {
  const command: Record<string, unknown> = {};
  const problems: Record<string, string> = {};
  for (const field of fields) {
    const read = readers[field.kind](typed[field.name], field, notation);
    if (read === 'absent') {
      if (field.optional || field.missing) continue;
      problems[field.name] = `step.missing.${field.kind}`;
      command[field.name] = harmlessValue(field);
    } else if ('problem' in read) {
      problems[field.name] = read.problem;
      if (!field.optional) command[field.name] = harmlessValue(field);
    } else command[field.name] = read.value;
  }
  return { command: { ...command, type }, problems };
}

/** What was typed in a text field; anything else is nothing. */
export function typedText(typed: unknown): string {
  return typeof typed === 'string' ? typed : '';
}

/** What was typed for a score; anything else is nothing. */
export function typedScore(typed: unknown): TypedScore {
  const { text, none } = asObject(typed);
  return { text: typedText(text), none: none === true };
}

/** What was typed for a household; anything else is nothing. */
export function typedHousehold(typed: unknown): TypedHousehold {
  const { adults, children } = asObject(typed);
  return { adults: typedText(adults), children: typedText(children) };
}

/** The people of a form; whatever is no person is left out. */
export function typedPeople(typed: unknown): readonly TypedPerson[] {
  if (!Array.isArray(typed)) return [];
  return typed.map((person: unknown) => {
    const { id, discipline, present } = asObject(person);
    return { id: typedText(id), discipline: typedText(discipline), present: present === true };
  });
}

const readers: Record<FieldKind, (typed: unknown, field: CommandField, notation: Notation) => Read> = {
  text: (typed) => (typedText(typed) === '' ? 'absent' : { value: typed }),
  texts: (typed) => {
    const lines = typedText(typed)
      .split('\n')
      .map((line) => line.trim());
    const texts = lines.filter((line) => line !== '');
    return texts.length === 0 ? 'absent' : { value: texts };
  },
  // A question gets its name from the form; one that is answered is chosen.
  id: (typed, { name }) => ({ value: typedText(typed) || `${name}-${randomSalt().slice(0, 8)}` }),
  person: (typed) => (typedText(typed).trim() === '' ? 'absent' : { value: typedText(typed).trim() }),
  people: (typed) => ({
    value: typedPeople(typed)
      .filter(({ id, present }) => present && id.trim() !== '')
      .map(({ id, discipline }) => ({
        id: id.trim(),
        ...(discipline.trim() ? { discipline: discipline.trim() } : {}),
      })),
  }),
  day: (typed) =>
    typedText(typed) === '' ? 'absent' : isDay(typed) ? { value: typed } : { problem: 'step.missing.day' },
  time: (typed) => (typedText(typed) === '' ? 'absent' : { value: typed }),
  minutes: (typed) => wholeNumber(typed, 1, 'step.missing.minutes'),
  cents: (typed, _field, notation) => {
    const reading = readAmount(typedText(typed), { notation });
    if ('empty' in reading) return 'absent';
    return 'cents' in reading && !('per' in reading) ? { value: reading.cents } : { problem: 'step.unread.cents' };
  },
  score: (typed) => {
    const { text, none } = typedScore(typed);
    if (none) return { value: null };
    const reading = readScore(text);
    if ('empty' in reading) return 'absent';
    return 'score' in reading ? { value: reading.score } : { problem: 'score-out-of-range' };
  },
  boolean: (typed) => (typed === 'yes' || typed === 'no' ? { value: typed === 'yes' } : 'absent'),
  choice: (typed, { choices = [] }) => (choices.includes(typed as string) ? { value: typed } : 'absent'),
  household: (typed) => {
    const [adults, children] = Object.values(typedHousehold(typed)).map((text) => wholeNumber(text, 0, ''));
    if (typeof adults !== 'object' || typeof children !== 'object') return 'absent';
    if (!('value' in adults) || !('value' in children)) return { problem: 'step.missing.household' };
    return { value: { adults: adults.value, children: children.value } };
  },
  place: (typed) => (isPlace(typed) ? { value: typed } : 'absent'),
};

const harmless: Readonly<Record<Exclude<FieldKind, 'choice'>, unknown>> = {
  text: '',
  texts: [],
  id: '-',
  person: '-',
  people: [],
  day: '9999-12-31',
  time: '00:00',
  minutes: 1,
  cents: 0,
  score: null,
  boolean: false,
  household: { adults: 1, children: 1 },
  place: 'canvas',
};

function harmlessValue({ kind, choices }: CommandField): unknown {
  return kind === 'choice' ? choices?.[0] : harmless[kind];
}

function wholeNumber(typed: unknown, least: number, problem: string): Read {
  const text = typedText(typed).trim();
  if (text === '') return 'absent';
  return /^\d{1,4}$/.test(text) && Number(text) >= least ? { value: Number(text) } : { problem };
}

function asObject(typed: unknown): Readonly<Record<string, unknown>> {
  return typeof typed === 'object' && typed !== null ? (typed as Record<string, unknown>) : {};
}
