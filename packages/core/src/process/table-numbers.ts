import { rules } from './conditions.js';
import type { Condition, ProcessDefinition, Table } from './definition.js';
import type { Parameter } from './rule.js';

/** A definition in which every condition carries its own numbers: those of the table it names, and who acts on behalf. */
export function withNumbersOfTables(definition: ProcessDefinition): ProcessDefinition {
  return {
    ...definition,
    transitions: definition.transitions.map((transition) => ({
      ...transition,
      refusedWith: transition.refusedWith.map((condition) => withNumbers(definition, condition)),
    })),
  };
}

/** A condition with the parameters that its table or the consent form gives it; what it says itself stands. */
export function withNumbers(definition: ProcessDefinition, written: string | Condition): Condition {
  const condition: Condition = typeof written === 'string' ? { code: written } : written;
  const takes = Object.entries(Object.hasOwn(rules, condition.code) ? (rules[condition.code]?.takes ?? {}) : {});
  const table = definition.tables.find(({ id }) => id === condition['table']);
  const given = takes.flatMap(([name, parameter]) => {
    if (condition[name] !== undefined) return [];
    const value =
      parameter.kind === 'roles' ? definition.consent.onBehalf : numberIn(definition, table, name, parameter);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...condition, ...Object.fromEntries(given) };
}

function numberIn(
  { tables }: ProcessDefinition,
  table: Table | undefined,
  name: string,
  { fromTable }: Parameter,
): number | string | undefined {
  if (table === undefined || fromTable === undefined) return undefined;
  if (fromTable !== 'after') return table[fromTable];
  const earlier = tables.find(({ id }) => id === table.after?.table);
  if (name === 'days') return table.after?.days;
  return earlier && anchors[earlier.dayFrom];
}

/** What the day of a table is called in `too-early`, by the command that gives it. */
const anchors: Readonly<Record<string, string>> = { 'sparring.hold': 'sparring' };
