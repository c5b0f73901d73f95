import { addDays, dayOf, type Day, type Instant } from '../calendar/calendar.js';
import type { CommandType } from './commands.js';
import { recordedFacts } from './facts.js';
import { blankCommand } from './possible.js';
import { transitionsFrom, type CaseState, type Process } from './process.js';
import { conditionsOf, refusalsOf } from './refusals.js';

const furthestDays = 400;

/**
 * The first day from today on that no rule of a command refuses as its `on`: the next Tuesday where tables meet on
 * Tuesday. Today where the command has no such rule, is not possible here, or refuses every day of the coming year.
 */
export function nextAllowedDay(process: Process, state: CaseState, type: CommandType, now: Instant): Day {
  const today = dayOf(now);
  const transition = transitionsFrom(process, state.stage).find(({ command }) => command === type);
  const blank = transition && blankCommand(transition);
  if (!blank) return today;
  const situation = {
    definition: process.definition,
    record: state.record,
    facts: recordedFacts(null),
    actor: { id: '', role: '' },
    now,
  };
  for (let ahead = 0; ahead < furthestDays; ahead++) {
    const on = addDays(today, ahead);
    const refusals = refusalsOf(transition, { ...situation, command: { ...blank, on } });
    if (!refusals.some(({ field }) => field === 'on')) return on;
  }
  return today;
}

/** The most minutes a definition gives a case at the table; `null` when it sets no limit for this command here. */
export function longestSlot(process: Process, state: CaseState, type: CommandType): number | null {
  const limits = transitionsFrom(process, state.stage)
    .filter(({ command }) => command === type)
    .flatMap((transition) => conditionsOf(transition))
    .flatMap(({ code, max }) => (code === 'slot-too-long' && typeof max === 'number' ? [max] : []));
  return limits[0] ?? null;
}

/** The day by which a question of a table is usually answered: next week, when the table meets again. */
export function usualDueDay(now: Instant): Day {
  return addDays(dayOf(now), 7);
}
