import { addDays, dayOf, type Day } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import type { CommandField } from './command-field.js';
import { isCommandType, type CommandType } from './commands.js';
import type { Facts } from './facts.js';
import { fieldsIn } from './fields-in.js';
import { transitionsFrom } from './process.js';
import { wholePlan, type Walked, type WalkStep } from './walk.js';

/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A generator of numbers from a seed (mulberry32: small, fast, good enough to pick with). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ids = ['ann', 'bob', 'cem', 'dia', 'eva'];
const disciplines = ['wonen', 'jeugd', 'schulden', 'wmo'];
const minute = 60_000;

/**
 * A step that somebody might send to a case as it stands: mostly possible here and by the right role, often with
 * something wrong in it, now and then nonsense. People are few, so that the same one turns up in several roles.
 */
export function randomStep(
  { process, state }: Pick<Walked, 'process' | 'state'>,
  random: Random,
  before: Facts,
): WalkStep {
  const here = transitionsFrom(process, state.stage);
  const { stages, transitions, roles } = process.definition;
  const next = stages.find(({ id }) => id === state.stage)?.next;
  const wanted = random() < 0.35 ? here.filter(({ command }) => command === next) : random() < 0.9 ? here : transitions;
  const transition = pick(wanted.length > 0 ? wanted : transitions, random);
  const role = random() < 0.9 ? pick(transition.roles, random) : pick(roles, random).id;
  const at = laterThan(state.record.lastAt ?? '2026-01-05T09:00:00Z', random);
  const type = transition.command as CommandType;
  const command: Record<string, unknown> = { type };
  for (const field of isCommandType(type) ? fieldsIn(process, type) : []) {
    const fixed = transition.when?.[field.name];
    const value = fixed ? pick(fixed, random) : valueOf(field, { process, state }, dayOf(at), random);
    if (value !== undefined) command[field.name] = value;
  }
  return {
    at,
    by: actorIn(role, state.record.lead, random),
    command: { ...command, type },
    facts: changed(before, random),
  };
}

/** The facts of a document that somebody wrote in since. */
export function changed(before: Facts, random: Random): Facts {
  if (random() < 0.75) return before;
  if (random() < 0.5) return { ...wholePlan, sections: before.sections };
  const choices: readonly Partial<Facts>[] = [
    { sections: pick(['plan-1', 'plan-2', 'plan-3'], random) },
    { costBenefit: pick(['calculated', 'impossible', null], random) },
    { customBudgetCents: pick([0, 4_999_999, 5_000_000, 5_000_001, 8_000_000], random) },
    { privacyFindings: pick([0, 1], random) },
    { conflicts: pick([0, 2], random) },
    { legitimacy: random() < 0.5 },
    { involvement: random() < 0.5 },
    { perspective: random() < 0.8, situation: random() < 0.8 },
    { parties: pick([0, 2, 3], random), hardshipClause: random() < 0.5 },
  ];
  return { ...before, ...pick(choices, random) };
}

function actorIn(role: string, lead: string | null, random: Random): Actor {
  const id = role === 'lead' && lead !== null && random() < 0.8 ? lead : pick(ids, random);
  return random() < 0.7 ? { id, role, discipline: pick(disciplines, random) } : { id, role };
}

function valueOf(
  field: CommandField,
  { state }: Pick<Walked, 'process' | 'state'>,
  today: Day,
  random: Random,
): unknown {
  if (random() < (field.missing ? 0.04 : field.optional ? 0.4 : 0.01)) return undefined;
  const { record } = state;
  switch (field.kind) {
    case 'text':
      return random() < 0.05 ? ' ' : 'x';
    case 'texts':
      return random() < 0.05 ? [''] : ['x', 'y'];
    case 'id':
      return pick(['a', 'b', ...Object.keys(record.questions), ...Object.keys(record.parts)].slice(0, 4), random);
    case 'person':
      return pick(ids, random);
    case 'people':
      return ids.filter(() => random() < 0.7).map((id) => ({ id, discipline: pick(disciplines, random) }));
    case 'day':
      return dayIn(field.name, record.sparring?.on, today, random);
    case 'time':
      return '13:30';
    case 'minutes':
      return pick([15, 30, 30, 31, 60], random);
    case 'cents':
      return pick([0, 5_000_001, 9_000_000], random);
    case 'score':
      return pick([0, 6.5, 10, 11, null], random);
    case 'place':
      return pick(['canvas/support', 'costBenefit'], random);
    case 'boolean':
      return random() < 0.5;
    case 'choice':
      return pick(field.choices?.length ? field.choices : ['x'], random);
    case 'household':
      return random() < 0.95 ? { adults: 1, children: 2 } : { adults: 0, children: 1 };
  }
}

function dayIn(name: string, sparring: Day | undefined, today: Day, random: Random): Day {
  if (name === 'endsOn' || name === 'until') return addDays(today, pick([-1, 30, 90], random));
  if (sparring !== undefined && random() < 0.5) return addDays(sparring, pick([6, 7, 7, 8, 14], random));
  const tuesday = Array.from({ length: 7 }, (_, ahead) => addDays(today, ahead)).find(
    (day) => new Date(day).getUTCDay() === 2,
  );
  return random() < 0.7 ? (tuesday ?? today) : addDays(today, pick([-3, 0, 1, 7], random));
}

function laterThan(last: string, random: Random): string {
  const ahead = minute * (random() < 0.03 ? -1 : pick([0, 1, 1, 1, 60, 1_440, 1_440 * 7, 1_440 * 40], random));
  return `${new Date(Date.parse(last) + ahead).toISOString().slice(0, 19)}Z`;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
