import { rules } from './conditions.js';
import type { Condition, ProcessDefinition, Transition } from './definition.js';
import { mostDays } from './definition-policy.js';
import { fieldsOf, isCommandType } from './commands.js';
import type { Parameter, ParameterKind } from './rule.js';
import { withNumbers } from './table-numbers.js';

/** Reports a name that is none of the valid ones at a place in the file. */
export type NameCheck = (place: string, expected: string, found: string, names: readonly string[]) => void;

/** Reports a place in the file where something else was expected. */
export type Complaint = (place: string, expected: string, found?: string) => void;

/**
 * Checks one condition of a command: its code, the table it names, every parameter its rule takes, and that the command
 * has what the rule is about: nobody can be counted at a step that names no people.
 */
export function checkCondition(
  definition: ProcessDefinition,
  { command }: Pick<Transition, 'command'>,
  written: string | Condition,
  place: string,
  check: NameCheck,
  complain: Complaint,
): void {
  const code = typeof written === 'string' ? written : written.code;
  check(place, 'condition', code, Object.keys(rules));
  if (!Object.hasOwn(rules, code)) return;
  const rule = rules[code];
  const takes: Readonly<Record<string, Parameter>> = rule?.takes ?? {};
  const condition = withNumbers(definition, written);
  const fromTable = Object.values(takes).some((parameter) => parameter.fromTable !== undefined);
  Object.keys(condition)
    .filter((name) => name !== 'code' && !(name === 'table' && fromTable))
    .forEach((name) => check(`${place}/${name}`, 'parameter', name, Object.keys(takes)));
  const table = condition['table'];
  if (table !== undefined && fromTable) {
    const ids = definition.tables.map(({ id }) => id);
    check(`${place}/table`, 'table', shown(table), ids);
    if (!ids.includes(shown(table))) return;
  }
  for (const [name, { kind, optional }] of Object.entries(takes)) {
    const value = condition[name];
    if (value === undefined && optional === true) continue;
    if (!isKind[kind](value, definition))
      complain(`${place}/${name}`, kind, value === undefined ? undefined : shown(value));
  }
  const about = rule?.field;
  if (typeof about === 'string' && isCommandType(command) && !fieldsOf(command).some(({ name }) => name === about))
    complain(place, `command-with-${about}`, command);
  if (condition['after'] === 'sparring' && condition['days'] === undefined) complain(`${place}/days`, 'count');
}

/** Checks the names inside tables, consent, urgent help, higher bodies, holidays and migrations. */
export function checkPolicy(definition: ProcessDefinition, check: NameCheck, complain: Complaint): void {
  const { tables, consent, holidays, migratesFrom, stages, roles, moments, budgets, version, leads } = definition;
  const { aboveMandate = [] } = definition;
  const tableIds = tables.map(({ id }) => id);
  tables.forEach(({ dayFrom, after }, index) => {
    check(`tables/${index}/dayFrom`, 'command', dayFrom, ['sparring.hold', 'table.schedule']);
    if (after === undefined) return;
    check(`tables/${index}/after/table`, 'table', after.table, tableIds);
    const earlier = tables.find(({ id }) => id === after.table);
    if (earlier && earlier.dayFrom !== 'sparring.hold')
      complain(`tables/${index}/after/table`, 'table-with-sparring-day', after.table);
  });
  const roleIds = roles.map(({ id }) => id);
  consent.onBehalf.forEach((role, index) => check(`consent/onBehalf/${index}`, 'role', role, roleIds));
  if (leads !== undefined) check('leads', 'role', leads, roleIds);
  aboveMandate.forEach(({ upToCents = Infinity }, index) => {
    const before = index === 0 ? -1 : aboveMandate[index - 1]?.upToCents;
    if (before === undefined || before >= upToCents) complain(`aboveMandate/${index}/upToCents`, 'higher-amount');
  });
  holidays.forEach(({ on, movesTo }, index) => {
    if (holidays.some((other) => other.on === movesTo)) complain(`holidays/${index}/movesTo`, 'working-day', movesTo);
    if (holidays.findIndex((other) => other.on === on) !== index) complain(`holidays/${index}/on`, 'unique-day', on);
  });
  budgets.forEach(({ source, year }, index) => {
    if (budgets.findIndex((other) => other.source === source && other.year === year) !== index)
      complain(`budgets/${index}`, 'unique-budget', `${source} ${year}`);
  });
  moments.forEach((moment, index) => {
    if (moments.indexOf(moment) !== index) complain(`moments/${index}`, 'unique-moment', String(moment));
  });
  migratesFrom.forEach((migration, index) => {
    if (migration.version >= version)
      complain(`migratesFrom/${index}/version`, 'earlier-version', String(migration.version));
    for (const [before, now] of Object.entries(migration.stages))
      check(
        `migratesFrom/${index}/stages/${before}`,
        'stage',
        now,
        stages.map(({ id }) => id),
      );
  });
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isKind: Readonly<Record<ParameterKind, (value: unknown, definition: ProcessDefinition) => boolean>> = {
  count: isCount,
  days: (value) => isCount(value) && (value as number) <= mostDays,
  weekday: (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 7,
  roles: (value, { roles }) => isListOf(value, (role) => roles.some(({ id }) => id === role)),
  moments: (value, { moments }) => isListOf(value, (moment) => moments.some((one) => one === moment)),
  anchor: (value) => ['sparring', 'scheduled', 'help', 'part'].includes(value as string),
  flag: (value) => typeof value === 'boolean',
};

function isListOf(value: unknown, fits: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : typeof value;
}
