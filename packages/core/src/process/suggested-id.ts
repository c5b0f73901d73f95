import type { Instant } from '../calendar/calendar.js';
import { fieldsOf, type CommandType } from './commands.js';
import { recordedFacts } from './facts.js';
import { blankCommand, type CommandOption } from './possible.js';
import { transitionsFrom, type CaseState, type Process } from './process.js';
import { refusalsOf } from './refusals.js';

/**
 * What the `id` of a command may be: one of the things of the case that no rule refuses, the earliest first, or `new`
 * where the command names a thing the case does not have yet. A question that was answered is no choice.
 */
export function possibleIds(
  process: Process,
  { stage, record }: CaseState,
  type: CommandType,
  now: Instant,
): readonly string[] | 'new' {
  const transition = transitionsFrom(process, stage).find(({ command }) => command === type);
  const blank = transition && blankCommand(transition);
  if (!blank) return [];
  const situation = {
    definition: process.definition,
    record,
    facts: recordedFacts(null),
    actor: { id: '', role: transition.roles[0] ?? '' },
    now,
  };
  // A rule that finds nothing to choose from names no field: what it says then is about the case.
  const known = new Set(refusalsOf(transition, { ...situation, command: blank }).map(({ code }) => code));
  const isAccepted = (id: string): boolean =>
    !refusalsOf(transition, { ...situation, command: { ...blank, id } }).some(
      ({ code, field }) => field === 'id' || (known.has(code) && code.endsWith('-unknown')),
    );
  if (isAccepted('-')) return 'new';
  const { questions, bridgings, timeOuts, parts, places, dossiers } = record;
  const open = Object.values(questions)
    .filter(({ status }) => status === 'open')
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const things = [bridgings, timeOuts, parts, places, dossiers].flatMap((items) => Object.keys(items));
  return [...open.map(({ id }) => id), ...things].filter(isAccepted);
}

/** Whether a step has nothing in this case to act on: no open question to answer, no help to extend, nothing raised to close. */
export function hasNothingToActOn(process: Process, state: CaseState, option: CommandOption, now: Instant): boolean {
  const { type, refusals } = option;
  if (refusals.some(({ code }) => code.endsWith('-unknown'))) return true;
  return fieldsOf(type).some(({ kind }) => kind === 'id') && possibleIds(process, state, type, now).length === 0;
}
