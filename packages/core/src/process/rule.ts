import type { Instant } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import type { CaseLogRecord } from './case-log-record.js';
import type { Command } from './commands.js';
import type { Condition, ProcessDefinition } from './definition.js';
import type { FactName, Facts } from './facts.js';
import type { RefusalParam } from './refusal.js';

/** Everything a condition may look at. */
export interface Situation {
  readonly definition: ProcessDefinition;
  readonly record: CaseLogRecord;
  readonly facts: Facts;
  readonly command: Command;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Why a condition is not met: the numbers its sentence needs. `null` when it is met. */
export type Unmet = Readonly<Record<string, RefusalParam>> | null;

/** What a parameter of a condition holds: a whole number, such a number of days, 1–7, names of roles, moments of scores, what a day comes after, or yes or no. */
export type ParameterKind = 'count' | 'days' | 'weekday' | 'roles' | 'moments' | 'anchor' | 'flag';

/** A parameter of a condition: its kind, the member of a named table that gives it, and whether it may be left out. */
export interface Parameter {
  readonly kind: ParameterKind;
  readonly fromTable?: 'weekday' | 'minutes' | 'disciplines' | 'approvers' | 'quorum' | 'after';
  readonly optional?: true;
}

/** One rule of the process under the code of its refusal. */
export interface Rule {
  /** The facts of the document it looks at. */
  readonly facts?: readonly FactName[];
  /** The field of the command that mends it; a function where that depends on the case. */
  readonly field?: string | ((situation: Situation) => string | undefined);
  /** Where in the case it can be mended; a function where that depends on the condition. */
  readonly place?: string | ((condition: Condition) => string | undefined);
  /** What a definition gives it. */
  readonly takes?: Readonly<Record<string, Parameter>>;
  readonly unmet: (situation: Situation, condition: Condition) => Unmet;
}

/** Rules by the code of their refusal. */
export type Rules = Readonly<Record<string, Rule>>;

/** The condition is met. */
export const met = null;

/** The condition is not met, and its sentence needs no number. */
export const missing = {};

/** A number that a definition gives a condition; checked when the definition was read. */
export function numberOf(condition: Condition, name: string): number {
  return condition[name] as number;
}

/** The field that names one of several things, as long as there are any: without them the form has nothing to choose. */
export function idAmong(items: (record: CaseLogRecord) => object): NonNullable<Rule['field']> {
  return ({ record }) => (Object.keys(items(record)).length > 0 ? 'id' : undefined);
}

/** The item under an id that was sent; names of the prototype are none. */
export function ownItem<Item>(items: Readonly<Record<string, Item>>, id: unknown): Item | undefined {
  return typeof id === 'string' && Object.hasOwn(items, id) ? items[id] : undefined;
}
