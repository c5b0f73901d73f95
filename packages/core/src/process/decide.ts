import { isInstant, type Instant } from '../calendar/calendar.js';
import type { AcceptedStep, StepTexts } from '../log/log.js';
import type { Json } from '../log/canonical-json.js';
import type { Actor } from './actor.js';
import { distinctTexts, hasText, readCommand } from './command-shape.js';
import { fieldsOf, type Command } from './commands.js';
import type { Transition } from './definition.js';
import type { Facts } from './facts.js';
import { stageAfterMigration } from './migrate.js';
import { isEnd, transitionOf, type CaseState, type Process } from './process.js';
import type { Refusal } from './refusal.js';
import { factsUsedBy, pickFacts, refusalsOf, refusedAlone } from './refusals.js';

/** What became of a command: the step to append to the log, or every reason why not. */
export type Decision =
  | { readonly accepted: true; readonly step: AcceptedStep }
  | { readonly accepted: false; readonly refusals: readonly Refusal[] };

/** The commands whose entry keeps the hash of the decided sections it was given on. */
const tiedToSections = new Set(['vote.cast', 'review.give', 'deliberation.approve']);

/**
 * Decides on a command: the one function that page, server and tests ask. Pure, and never throws on what was sent.
 * `facts` come from `factsOf`, `actor` from the host's authentication, `now` from the clock of whoever guards the log.
 */
export function decide(
  process: Process,
  state: CaseState,
  facts: Facts,
  sent: unknown,
  actor: Actor,
  now: Instant,
): Decision {
  const shape = readCommand(sent, 'sent', process);
  if (!shape.ok) return refused(refusedAlone(shape.type, shape.code, {}, shape.field));
  const { command } = shape;
  const alone = refusedBeforeRules(process, state, command, now);
  if (alone) return refused(alone);
  const transition = transitionOf(process, state.stage, command) as Transition;
  const refusals = refusalsOf(transition, {
    definition: process.definition,
    record: state.record,
    facts,
    command,
    actor,
    now,
  });
  if (refusals.length > 0) return refused(refusals);
  const kept = pickFacts(facts, factsUsedBy(transition, tiedToSections.has(command.type)));
  return { accepted: true, step: acceptedStep(process, state, command, kept, actor, now) };
}

/** The refusals that are reported alone, the first that holds: a closed case, the wrong stage, time that goes back. */
export function refusedBeforeRules(
  process: Process,
  state: CaseState,
  command: Command,
  now: Instant,
): readonly Refusal[] | null {
  const { type } = command;
  if (!process.definition.transitions.some((transition) => transition.command === type))
    return refusedAlone(type, 'unknown-command');
  if (isEnd(process, state.stage)) return refusedAlone(type, 'case-closed', { date: state.record.endedAt });
  if (!transitionOf(process, state.stage, command)) return refusedAlone(type, 'wrong-stage', { stage: state.stage });
  const { lastAt } = state.record;
  if (!isInstant(now) || (lastAt !== null && Date.parse(now) < Date.parse(lastAt)))
    return refusedAlone(type, 'time-before-last');
  return null;
}

function acceptedStep(
  process: Process,
  state: CaseState,
  command: Command,
  facts: Partial<Facts>,
  actor: Actor,
  now: Instant,
): AcceptedStep {
  const data: Record<string, Json> = {};
  const texts: Record<string, string | readonly string[]> = {};
  for (const { name, kind, optional } of fieldsOf(command.type)) {
    const content = command[name];
    if (content === undefined) continue;
    if (kind === 'texts') texts[name] = distinctTexts(content) as readonly string[];
    else if (kind === 'text') {
      if (!optional || hasText(content)) texts[name] = content as string;
    } else data[name] = content as Json;
  }
  if (Object.keys(facts).length > 0) data['facts'] = facts;
  if (command.type === 'case.open')
    data['process'] = { id: process.definition.id, version: process.definition.version };
  if (command.type === 'case.migrate') data['stage'] = stageAfterMigration(process, state, command);
  const by = {
    id: actor.id,
    role: actor.role,
    ...(actor.discipline === undefined ? {} : { discipline: actor.discipline }),
  };
  return { at: now, by, type: command.type, data, texts: texts satisfies StepTexts };
}

function refused(refusals: readonly Refusal[]): Decision {
  return { accepted: false, refusals };
}
