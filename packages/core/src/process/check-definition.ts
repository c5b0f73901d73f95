import { commands, isCommandType } from './commands.js';
import { rules } from './conditions.js';
import { definitionSchema, type DefinitionProblem, type ProcessDefinition } from './definition.js';
import { nearestName } from './nearest-name.js';

/** The outcome of reading a process file: the definition, or everything that is wrong with it. */
export type DefinitionReading =
  | { readonly ok: true; readonly definition: ProcessDefinition }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/** Reads any value as a process definition: its shape first, then every name it uses. Never throws. */
export function readDefinition(value: unknown): DefinitionReading {
  let parsed;
  try {
    parsed = definitionSchema.safeParse(value);
  } catch {
    return { ok: false, problems: [{ place: '', expected: 'definition' }] };
  }
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      place: issue.path.map(String).join('/'),
      expected: issue.code,
    }));
    return { ok: false, problems };
  }
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
    const nearest = nearestName(found, names);
    problems.push({ place, expected, found, ...(nearest === undefined ? {} : { nearest }) });
  };
  const used = definition.transitions.map(({ command }) => command);

  twice([...stages, ...ends]).forEach((found) => problems.push({ place: 'stages', expected: 'unique-name', found }));
  ['unopened', 'open']
    .filter((name) => [...stages, ...ends].includes(name))
    .forEach((found) => problems.push({ place: 'stages', expected: 'unreserved-name', found }));
  definition.stages.forEach((stage, index) => {
    check(`stages/${index}/phase`, 'phase', stage.phase, phases);
    if (stage.next !== undefined) check(`stages/${index}/next`, 'command', stage.next, used);
  });
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
      check(
        `${place}/refusedWith/${at}`,
        'condition',
        typeof condition === 'string' ? condition : condition.code,
        Object.keys(rules),
      ),
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

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
