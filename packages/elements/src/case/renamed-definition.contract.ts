import { maastricht } from '@maatwerk/core/process/maastricht';

/** A definition in which nothing is called what it is called in Maastricht, and what each name of Maastricht became. */
export interface RenamedDefinition {
  readonly definition: typeof maastricht;
  readonly nameOf: (id: string) => string;
}

/** The same process in which every stage, end, table, phase and role has another name, in the data and on screen. */
export function renamedDefinition(): RenamedDefinition {
  const { phases, stages, ends, roles, tables } = maastricht;
  const named = [...phases, ...stages, ...ends, ...roles, ...tables];
  const names = new Map(named.map(({ id }, index) => [id, `name${index}`]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  // Names of stages in a condition, such as what a day comes after, are the kit's own words and not those of the file.
  const own = new Set(['command', 'code', 'after', 'when', 'dayFrom', 'next', 'decides', 'moments']);
  const rename = (value: unknown, key: string): unknown => {
    if (own.has(key) && !(key === 'after' && typeof value === 'object')) return value;
    if (key === 'title') return { nl: `Naam van ${(value as { nl: string }).nl.length}`, en: 'A name' };
    if (typeof value === 'string') return nameOf(value);
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]));
  };
  const definition = rename({ ...maastricht, id: 'other-names' }, '') as typeof maastricht;
  const tablesOnMonday = definition.tables.map((table) => ({ ...table, weekday: 1 }));
  return { definition: { ...definition, tables: tablesOnMonday }, nameOf };
}

// What somebody does has one word everywhere, also where a stage of Maastricht is called after it.
const acts = new Set(['exploration', 'approved', 'execution', 'monitoring']);
const everywhere = new Set(['household']);

/** The first word of Maastricht that stands in a text: the name of a role, a table or a stage of its own, or its weekday. */
export function wordOfMaastricht(text: string, locale: 'nl' | 'en'): string | null {
  const { roles, tables, stages, escalation } = maastricht;
  const people = roles.filter(({ id }) => !everywhere.has(id));
  const anyhow = [...people, ...tables, ...escalation.levels].map(({ title }) => title[locale]);
  const asName = stages.filter(({ id }) => !acts.has(id)).map(({ title }) => title[locale]);
  const weekday = locale === 'nl' ? 'dinsdag' : 'Tuesday';
  const word = (names: readonly string[], flags: string): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?![\\p{L}-])`, `u${flags}`);
  const found = word([...anyhow, weekday], 'i').exec(text) ?? word(asName, '').exec(text);
  return found?.[0] ?? null;
}
