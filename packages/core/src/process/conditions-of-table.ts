import { addDays, addMonths, dayOf, weekdayOf, type Day } from '../calendar/calendar.js';
import type { CaseLogRecord, Present } from './case-log-record.js';
import type { Command } from './commands.js';
import type { Condition } from './definition.js';
import { met, missing, numberOf, ownItem, type Rules, type Situation, type Unmet } from './rule.js';
import { countingVotes, makersOf, votesFor } from './six-eyes.js';

const day = (command: Command): Day => command['on'] as Day;

/** The conditions on tables: their days, who is there, their questions and their votes. */
export const tableRules = {
  'weekday-not-allowed': {
    field: 'on',
    takes: { weekday: { kind: 'weekday', fromTable: 'weekday' } },
    unmet: ({ definition, command }, condition) => {
      const [weekday, actual] = [numberOf(condition, 'weekday'), weekdayOf(day(command))];
      const moved = definition.holidays.some(
        ({ on, movesTo }) => movesTo === command['on'] && weekdayOf(on) === weekday,
      );
      return actual === weekday || moved ? met : { weekday, actual, date: day(command) };
    },
  },
  'disciplines-insufficient': {
    field: 'present',
    takes: { needed: { kind: 'count', fromTable: 'disciplines' } },
    unmet: ({ command }, condition) => {
      const people = distinctPeople(command['present'] as readonly Present[]);
      const disciplines = new Set(
        people.flatMap(({ discipline }) => (discipline?.trim() ? [discipline.trim().toLowerCase()] : [])),
      );
      const [needed, present] = [numberOf(condition, 'needed'), Math.min(people.length, disciplines.size)];
      return present >= needed ? met : { needed, present };
    },
  },
  'question-known': {
    field: 'id',
    unmet: ({ record, command }) => (Object.hasOwn(record.questions, command['id'] as string) ? missing : met),
  },
  'question-unknown': {
    field: 'id',
    unmet: ({ record, command }) => (Object.hasOwn(record.questions, command['id'] as string) ? met : missing),
  },
  'questions-open': {
    place: 'question.answer',
    unmet: ({ record }) => {
      const n = openQuestions(record);
      return n > 0 ? { n } : met;
    },
  },
  'too-early': {
    field: ({ command }) => (command.type === 'score.give' ? 'moment' : 'on'),
    place: ({ after }) => (after === 'scheduled' ? 'table.schedule' : undefined),
    takes: {
      after: { kind: 'anchor', fromTable: 'after' },
      days: { kind: 'days', fromTable: 'after', optional: true },
    },
    unmet: (situation, condition) => tooEarly[condition['after'] as keyof typeof tooEarly](situation, condition),
  },
  'slot-too-long': {
    field: 'minutes',
    takes: { max: { kind: 'count', fromTable: 'minutes' } },
    unmet: ({ command }, condition) =>
      (command['minutes'] as number) > numberOf(condition, 'max') ? { max: numberOf(condition, 'max') } : met,
  },
  'quorum-missing': {
    field: 'present',
    takes: { needed: { kind: 'count', fromTable: 'quorum' } },
    unmet: ({ definition, record, command }, condition) => {
      const makers = makersOf(record, definition.makers);
      const others = distinctPeople(command['present'] as readonly Present[]).filter(
        ({ id }) => !makers.has(id),
      ).length;
      return others >= numberOf(condition, 'needed') ? met : { needed: numberOf(condition, 'needed'), present: others };
    },
  },
  'maker-may-not-vote': {
    unmet: ({ definition, record, actor }) => (makersOf(record, definition.makers).has(actor.id) ? missing : met),
  },
  'not-present': { unmet: ({ record, actor }) => (record.present.some(({ id }) => id === actor.id) ? met : missing) },
  'already-voted': {
    facts: ['sections'],
    unmet: ({ record, facts, actor }) => {
      const vote = record.votes.find(({ by }) => by === actor.id);
      return vote && vote.sections === facts.sections ? { vote: vote.vote } : met;
    },
  },
  'votes-insufficient': {
    facts: ['sections'],
    place: 'vote.cast',
    takes: { needed: { kind: 'count', fromTable: 'approvers' } },
    unmet: ({ definition, record, facts }, condition) => {
      const votes = votesFor(countingVotes(record.votes, facts.sections, makersOf(record, definition.makers)));
      const needed = numberOf(condition, 'needed');
      return votes >= needed ? met : { votes, needed, missing: needed - votes };
    },
  },
  'table-on-holiday': {
    field: 'on',
    unmet: ({ definition, command }) => {
      const holiday = definition.holidays.find(({ on }) => on === command['on']);
      return holiday ? { date: holiday.on, movesTo: holiday.movesTo } : met;
    },
  },
} satisfies Rules;

const tooEarly = {
  sparring: ({ record, command }: Situation, condition: Condition): Unmet => {
    const earliest = record.sparring && addDays(record.sparring.on, numberOf(condition, 'days'));
    return earliest && day(command) < earliest ? { earliest } : met;
  },
  scheduled: ({ record, now }: Situation): Unmet =>
    record.table && dayOf(now) < record.table.on ? { scheduled: record.table.on } : met,
  part: ({ record, command, now }: Situation): Unmet => {
    const part = ownItem(record.parts, command['id']);
    return part && dayOf(now) <= part.endsOn ? { earliest: addDays(part.endsOn, 1) } : met;
  },
  help: ({ record, command, now }: Situation): Unmet => {
    const moment = command['moment'];
    if (typeof moment !== 'number' || !record.help) return met;
    const earliest = addMonths(record.help.on, moment);
    return dayOf(now) < earliest ? { earliest } : met;
  },
};

/** How many questions of the tables are neither answered nor left open. */
export function openQuestions(record: CaseLogRecord): number {
  return Object.values(record.questions).filter(({ status }) => status === 'open').length;
}

function distinctPeople(people: readonly Present[]): readonly Present[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
