import { expect } from 'chai';
import { readDefinition } from './check-definition.js';
import { checkCondition } from './check-policy.js';
import { readCommand } from './command-shape.js';
import { commands, fieldsOf, isCommandType } from './commands.js';
import { canStep, step } from './case-machine.js';
import { rules } from './conditions.js';
import { decide } from './decide.js';
import { amsterdam } from './definitions/amsterdam.js';
import { lelystad } from './definitions/lelystad.js';
import { maastricht } from './definitions/maastricht.js';
import { theHague } from './definitions/the-hague.js';
import { utrechtWest } from './definitions/utrecht-west.js';
import type { Condition } from './definition.js';
import { dueAt } from './due.js';
import { blankCommand, needsOf, possibleCommands } from './possible.js';
import { compileProcess, type Process } from './process.js';
import { randomFrom, randomStep, type Random } from './random-walk.js';
import { refusalsOf } from './refusals.js';
import type { ParameterKind } from './rule.js';
import { votersOf } from './voters.js';
import { walk, walkOn, wholePlan } from './walk.js';

const shipped = [maastricht, utrechtWest, lelystad, amsterdam, theHague];
const [definitions, steps] = [120, 16];
const odd = ['', 'a.b', '#x', '__proto__', 'constructor', 'open', 0, -1, 1e9, Number.MAX_SAFE_INTEGER, null, [], {}];
const sample: Readonly<Record<ParameterKind, unknown>> = {
  count: 2,
  days: 7,
  weekday: 2,
  roles: ['lead'],
  moments: [6],
  anchor: 'sparring',
  flag: true,
};

type Json = Record<string, unknown>;
type Change = (definition: typeof maastricht, random: Random) => void;

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Every member of a value with the object it stands in. */
function membersOf(value: unknown): readonly (readonly [Json, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Json;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...membersOf(holder[key])]);
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value === from ? to : value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, from, to)]));
}

/** A condition with everything its rule takes. */
function conditionOf(code: string): Condition {
  const takes = Object.entries(rules[code]?.takes ?? {}).map(([name, { kind }]) => [name, sample[kind]] as const);
  return { code, ...Object.fromEntries(takes) };
}

/** What somebody who writes a process file may get wrong, with every name still one that exists. */
const changes: readonly Change[] = [
  ({ transitions }, random) => {
    const code = pick(Object.keys(rules), random);
    pick(transitions, random).refusedWith.push(conditionOf(code));
  },
  ({ transitions }, random) => {
    pick(transitions, random).command = pick(Object.keys(commands), random);
  },
  ({ transitions, stages }, random) => {
    pick(transitions, random).from = pick(['open', 'unopened', [pick(stages, random).id]], random) as string[];
  },
  (definition, random) => {
    const { stages, ends, roles } = definition;
    const { id } = pick([...stages, ...ends, ...roles], random);
    const name = pick(
      odd.filter((one) => typeof one === 'string'),
      random,
    );
    Object.assign(definition, renamed(definition, id, name));
  },
  (definition, random) => {
    const [holder, key] = pick(membersOf(definition), random);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  (definition, random) => {
    const members = membersOf(definition);
    const [holder, key] = pick(members, random);
    const [other, name] = pick(members, random);
    holder[key] = random() < 0.5 ? pick(odd, random) : structuredClone(other[name]);
  },
];

/** Walks at random and asks everything of the rules and the machine that a page asks at each step. */
function wander(process: Process, random: Random): void {
  let walked = walk(process, []);
  let facts = wholePlan;
  for (let count = 0; count < steps; count++) {
    const sent = randomStep(walked, random, facts);
    facts = sent.facts ?? facts;
    const { at, by, command } = sent;
    const { state } = walked;
    const shape = readCommand(command, 'sent', process);
    const { accepted } = decide(process, state, facts, command, by, at);
    if (shape.ok) {
      const event = { type: shape.command.type, command: shape.command, actor: by, at, facts };
      expect(canStep(process, state, event)).to.equal(accepted);
      step(process, state, event);
    }
    needsOf(process, state, facts, at);
    possibleCommands(process, state, facts, by, at);
    votersOf(process, state, facts, by);
    dueAt(process, state, at);
    if (accepted) walked = walkOn(walked, sent);
  }
}

describe('a definition that was changed at random', () => {
  it('is refused with a place, or never makes a rule, a decision or the machine throw', () => {
    let taken = 0;
    for (let seed = 1; seed <= definitions; seed++) {
      const random = randomFrom(seed);
      const definition = structuredClone(pick(shipped, random));
      pick(changes, random)(definition, random);
      const reading = readDefinition(definition);
      if (!reading.ok) {
        expect(reading.problems, `seed ${String(seed)}`).to.not.deep.equal([]);
        continue;
      }
      taken += 1;
      try {
        wander(compileProcess(definition), random);
      } catch (error) {
        throw new Error(`seed ${String(seed)}`, { cause: error });
      }
    }

    expect(taken).to.be.above(35);
  });
});

describe('a condition', () => {
  it('is refused at a command it cannot be judged by, or can be judged there', () => {
    const { state } = walk(compileProcess(maastricht), []);
    const actor = { id: 'ann', role: 'lead' };
    let taken = 0;
    for (const code of Object.keys(rules))
      for (const command of Object.keys(commands).filter(isCommandType)) {
        const condition = conditionOf(code);
        const transition = { command, from: 'open' as const, roles: ['lead'], refusedWith: [condition] };
        const complaints: string[] = [];
        const complain = (place: string, expected: string): number => complaints.push(`${place} ${expected}`);
        checkCondition(maastricht, transition, condition, 'here', () => undefined, complain);
        if (complaints.length > 0) continue;
        taken += 1;
        const sent = blankCommand(transition)!;
        const fields = Object.fromEntries(fieldsOf(command).map(({ name }) => [name, sent[name]]));
        const about = { definition: maastricht, record: state.record, facts: wholePlan, actor };
        expect(
          () =>
            refusalsOf(transition, { ...about, command: { ...fields, type: command }, now: '2026-01-05T09:00:00Z' }),
          `${code} at ${command}`,
        ).not.to.throw();
      }

    expect(taken).to.be.above(500);
  });
});
