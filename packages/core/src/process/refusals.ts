import { fieldsOf, type Command } from './commands.js';
import { missingFields, rules, type Situation } from './conditions.js';
import type { Condition, ProcessDefinition, Transition } from './definition.js';
import type { FactName, Facts } from './facts.js';
import type { Refusal } from './refusal.js';

/** Every unmet condition of one transition in one situation: an empty list means it may be taken. */
export function refusalsOf(transition: Transition, situation: Situation): readonly Refusal[] {
  const { command, actor } = situation;
  const fields = fieldsOf(command.type);
  const found = missingFields(command, fields).map(({ code, field }) => refusal(command, code, {}, { field }));
  for (const condition of conditionsOf(transition)) {
    const rule = rules[condition.code];
    const params = rule?.unmet(situation, condition);
    if (!rule || !params) continue;
    const place = typeof rule.place === 'function' ? rule.place(condition) : rule.place;
    const field = typeof rule.field === 'function' ? rule.field(situation) : rule.field;
    found.push(
      refusal(command, condition.code, params, {
        ...(field !== undefined && fields.some(({ name }) => name === field) ? { field } : {}),
        ...(place === undefined ? {} : { place }),
      }),
    );
  }
  if (!transition.roles.includes(actor.role)) {
    found.push(refusal(command, 'role-not-allowed', { roles: transition.roles, role: actor.role }, {}));
  }
  return found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index);
}

/** Every transition of a definition that starts at a stage (`null`: before the case is opened), in its order. */
export function transitionsAt(definition: ProcessDefinition, stage: string | null): readonly Transition[] {
  const known = transitionsByStage.get(definition) ?? new Map<string | null, readonly Transition[]>();
  transitionsByStage.set(definition, known);
  const kept = known.get(stage);
  if (kept) return kept;
  const isOpen = definition.stages.some(({ id }) => id === stage);
  const found = definition.transitions.filter(({ from }) => {
    if (Array.isArray(from)) return stage !== null && from.includes(stage);
    return from === 'unopened' ? stage === null : isOpen;
  });
  known.set(stage, found);
  return found;
}

const transitionsByStage = new WeakMap<ProcessDefinition, Map<string | null, readonly Transition[]>>();

/** The conditions of a transition, each with its parameters. */
export function conditionsOf(transition: Transition): readonly Condition[] {
  return transition.refusedWith.map((condition) => (typeof condition === 'string' ? { code: condition } : condition));
}

/** The facts that a transition's conditions look at, and the decided sections where the step ties itself to them. */
export function factsUsedBy(transition: Transition, tiedToSections: boolean): readonly FactName[] {
  const names = conditionsOf(transition).flatMap(({ code }) => rules[code]?.facts ?? []);
  return [...new Set<FactName>([...names, ...(tiedToSections ? ['sections' as const] : [])])].sort();
}

/** Only these facts, for the log. */
export function pickFacts(facts: Facts, names: readonly FactName[]): Partial<Facts> {
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]] as const])));
}

/** A refusal that is reported alone, before any condition is looked at. */
export function refusedAlone(
  type: string,
  code: string,
  params: Refusal['params'] = {},
  field?: string,
): readonly Refusal[] {
  return [{ code, command: type, params, ...(field === undefined ? {} : { field }) }];
}

/** The transitions of a command in a stage whose `when` fits. */
export function fitsWhen(transition: Transition, command: Command): boolean {
  return Object.entries(transition.when ?? {}).every(([field, values]) => values.includes(command[field] as string));
}

function refusal(
  command: Command,
  code: string,
  params: Refusal['params'],
  where: { field?: string; place?: string },
): Refusal {
  return { code, command: command.type, params, ...where };
}
