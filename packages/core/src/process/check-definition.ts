import { commands, isCommandType } from './commands.js';
import { checkCondition, checkPolicy, type Complaint } from './check-policy.js';
import { definitionSchema, memberNames, type DefinitionProblem, type ProcessDefinition } from './definition.js';
import { foundName, shapeProblems } from './shape-problems.js';

/** The outcome of reading a process file: the definition, or everything that is wrong with it. */
export type DefinitionReading =
  | { readonly ok: true; readonly definition: ProcessDefinition }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/** Reads any value as a process definition: its shape first, then every name it uses. Never throws. */
export function readDefinition(value: unknown): DefinitionReading {
  try {
    return read(value);
  } catch {
    // A getter of the sender's may throw, and nesting may be deeper than any file's.
    return { ok: false, problems: [{ place: '', expected: 'definition' }] };
  }
}

function read(value: unknown): DefinitionReading {
  const parsed = definitionSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: shapeProblems(parsed.error.issues, memberNames) };
  const problems = wrongNames(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, definition: parsed.data };
}

function wrongNames(definition: ProcessDefinition): readonly DefinitionProblem[] {
  const problems: DefinitionProblem[] = [];
  const stages = definition.stages.map(({ id }) => id);
  const ends = definition.ends.map(({ id }) => id);
  const roles = definition.roles.map(({ id }) => id);
  const phases = definition.phases.map(({ id }) => id);
  const check = (place: string, expected: string, found: string, names: readonly string[]): void => {
    if (names.includes(found)) return;
    problems.push({ place, expected, ...foundName(found, names) });
  };
  const complain: Complaint = (place, expected, found) =>
    problems.push({ place, expected, ...(found === undefined ? {} : foundName(found, [])) });
  const used = definition.transitions.map(({ command }) => command);

  twice([...stages, ...ends]).forEach((found) => problems.push({ place: 'stages', expected: 'unique-name', found }));
  const lists = { phases, roles, tables: idsOf(definition.tables), reflection: idsOf(definition.reflection) };
  for (const [place, names] of Object.entries(lists))
    twice(names).forEach((found) => problems.push({ place, expected: 'unique-name', found }));
  ['unopened', 'open']
    .filter((name) => [...stages, ...ends].includes(name))
    .forEach((found) => problems.push({ place: 'stages', expected: 'unreserved-name', found }));
  // The machine finds a state by a path of names.
  for (const list of ['stages', 'ends'] as const)
    definition[list].forEach(({ id }, index) => {
      if (!/^(?!__proto__$)[^.#]+$/.test(id)) complain(`${list}/${index}/id`, 'plain-name', id);
    });
  definition.stages.forEach((stage, index) => {
    check(`stages/${index}/phase`, 'phase', stage.phase, phases);
    if (stage.next !== undefined) check(`stages/${index}/next`, 'command', stage.next, used);
  });
  checkPolicy(definition, check, complain);
  check('decides', 'command', definition.decides, used);
  definition.makers.forEach((role, index) => check(`makers/${index}`, 'role', role, roles));
  for (const group of ['write', 'read', 'whileWithdrawn'] as const) {
    definition.access[group].forEach((role, index) => check(`access/${group}/${index}`, 'role', role, roles));
  }
  definition.transitions.forEach((transition, index) => {
    const place = `transitions/${index}`;
    check(`${place}/command`, 'command', transition.command, Object.keys(commands));
    if (Array.isArray(transition.from))
      transition.from.forEach((stage, at) => check(`${place}/from/${at}`, 'stage', stage, stages));
    if (transition.to !== undefined) check(`${place}/to`, 'stage', transition.to, [...stages, ...ends]);
    transition.roles.forEach((role, at) => check(`${place}/roles/${at}`, 'role', role, roles));
    transition.refusedWith.forEach((condition, at) =>
      checkCondition(definition, transition, condition, `${place}/refusedWith/${at}`, check, complain),
    );
    if (isCommandType(transition.command)) {
      const fields = commands[transition.command].map(({ name }) => name);
      Object.keys(transition.when ?? {}).forEach((field) => check(`${place}/when/${field}`, 'field', field, fields));
    }
  });
  if (!definition.transitions.some(({ from, to }) => from === 'unopened' && to !== undefined)) {
    problems.push({ place: 'transitions', expected: 'opening' });
  }
  return problems;
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
