import { addDays, weekdayOf, type Day } from '../calendar/calendar.js';
import type { ProcessDefinition, Table } from '../process/definition.js';

const furthestDays = 400;

/** The first day from `day` on that a table meets: its weekday, or the day that a holiday moves it to; `day` itself where it has no weekday. */
export function tableDayFrom(definition: ProcessDefinition, table: Table, day: Day): Day {
  for (let ahead = 0; ahead < furthestDays; ahead++) {
    const candidate = addDays(day, ahead);
    if (meetsOn(definition, table, candidate)) return candidate;
  }
  return day;
}

/** The last day before `day` that a table met; the day before where it has no weekday. */
export function tableDayBefore(definition: ProcessDefinition, table: Table, day: Day): Day {
  for (let back = 1; back < furthestDays; back++) {
    const candidate = addDays(day, -back);
    if (meetsOn(definition, table, candidate)) return candidate;
  }
  return addDays(day, -1);
}

/** The day a table meets instead when this one is a holiday; `null` when it is none. */
export function movedTo({ holidays }: ProcessDefinition, day: Day): Day | null {
  return holidays.find(({ on }) => on === day)?.movesTo ?? null;
}

/** Whether a table meets on a day: its weekday, or a day that a holiday moves it to; every day that is no holiday where it has no weekday. */
export function meetsOn(definition: ProcessDefinition, { weekday }: Table, day: Day): boolean {
  if (movedTo(definition, day) !== null) return false;
  if (weekday === undefined || weekdayOf(day) === weekday) return true;
  return definition.holidays.some(({ on, movesTo }) => movesTo === day && weekdayOf(on) === weekday);
}
