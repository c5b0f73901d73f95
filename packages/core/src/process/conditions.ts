import { addDays, addMonths, dayOf, weekdayOf, type Day, type Instant } from '../calendar/calendar.js';
import type { Actor } from './actor.js';
import type { CaseLogRecord, Present, ScoreMoment } from './case-log-record.js';
import { distinctTexts, hasText } from './command-shape.js';
import type { Command } from './commands.js';
import type { Condition, ProcessDefinition } from './definition.js';
import type { FactName, Facts } from './facts.js';
import type { RefusalParam } from './refusal.js';
import { countingVotes, makersOf, votesFor } from './six-eyes.js';

/** Everything a condition may look at. */
export interface Situation {
  readonly definition: ProcessDefinition;
  readonly record: CaseLogRecord;
  readonly facts: Facts;
  readonly command: Command;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Why a condition is not met: the numbers its sentence needs. `null` when it is met. */
type Unmet = Readonly<Record<string, RefusalParam>> | null;

/** One rule of the process under the code of its refusal. */
export interface Rule {
  /** The facts of the document it looks at. */
  readonly facts?: readonly FactName[];
  /** The field of the command that mends it. */
  readonly field?: string;
  /** Where in the case it can be mended. */
  readonly place?: string;
  readonly unmet: (situation: Situation, condition: Condition) => Unmet;
}

const met = null;
const missing = {};
const number = (condition: Condition, name: string): number => condition[name] as number;
const day = (command: Command): Day => command['on'] as Day;

/** Every rule a definition can name. */
export const rules: Readonly<Record<string, Rule>> = {
  'household-outside-target': {
    unmet: ({ record }, condition) => {
      const [adults, children, problems] = [
        number(condition, 'adults'),
        number(condition, 'children'),
        number(condition, 'problems'),
      ];
      const fits =
        record.household !== null && record.household.adults >= adults && record.household.children >= children;
      return fits && record.problems >= problems ? met : { adults, children, problems };
    },
  },
  'how-missing': {
    field: 'how',
    unmet: ({ command, actor }, condition) =>
      (condition['onBehalf'] as readonly string[]).includes(actor.role) && !hasChoice(command['how']) ? missing : met,
  },
  'consent-missing': { place: 'consent.give', unmet: ({ record }) => (record.consent ? met : missing) },
  'lead-missing': { place: 'lead.assign', unmet: ({ record }) => (record.lead ? met : missing) },
  'situation-missing': {
    facts: ['situation'],
    place: 'canvas/situation',
    unmet: ({ facts }) => (facts.situation ? met : missing),
  },
  'perspective-missing': {
    facts: ['perspective'],
    place: 'canvas/perspective',
    unmet: ({ facts }) => (facts.perspective ? met : missing),
  },
  'legitimacy-missing': {
    facts: ['legitimacy'],
    place: 'canvas/legitimacy',
    unmet: ({ facts }) => (facts.legitimacy ? met : missing),
  },
  'involvement-missing': {
    facts: ['involvement'],
    place: 'canvas/involvement',
    unmet: ({ facts }) => (facts.involvement ? met : missing),
  },
  'cost-benefit-missing': {
    facts: ['costBenefit'],
    place: 'costBenefit',
    unmet: ({ facts }) => (facts.costBenefit ? met : missing),
  },
  'privacy-findings-open': {
    facts: ['privacyFindings'],
    place: 'privacy',
    unmet: ({ facts }) => (facts.privacyFindings > 0 ? { n: facts.privacyFindings } : met),
  },
  'conflicts-open': {
    facts: ['conflicts'],
    place: 'conflicts',
    unmet: ({ facts }) => (facts.conflicts > 0 ? { n: facts.conflicts } : met),
  },
  'weekday-not-allowed': {
    field: 'on',
    unmet: ({ command }, condition) => {
      const [weekday, actual] = [number(condition, 'weekday'), weekdayOf(day(command))];
      return actual === weekday ? met : { weekday, actual, date: day(command) };
    },
  },
  'disciplines-insufficient': {
    field: 'present',
    unmet: ({ command }, condition) => {
      const people = distinctPeople(command['present'] as readonly Present[]);
      const disciplines = new Set(
        people.flatMap(({ discipline }) => (discipline?.trim() ? [discipline.trim().toLowerCase()] : [])),
      );
      const [needed, present] = [number(condition, 'needed'), Math.min(people.length, disciplines.size)];
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
    field: 'on',
    unmet: (situation, condition) => tooEarly[condition['after'] as keyof typeof tooEarly](situation, condition),
  },
  'slot-too-long': {
    field: 'minutes',
    unmet: ({ command }, condition) =>
      (command['minutes'] as number) > number(condition, 'max') ? { max: number(condition, 'max') } : met,
  },
  'quorum-missing': {
    field: 'present',
    unmet: ({ definition, record, command }, condition) => {
      const makers = makersOf(record, definition.makers);
      const others = distinctPeople(command['present'] as readonly Present[]).filter(
        ({ id }) => !makers.has(id),
      ).length;
      return others >= number(condition, 'needed') ? met : { needed: number(condition, 'needed'), present: others };
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
    unmet: ({ definition, record, facts }, condition) => {
      const votes = votesFor(countingVotes(record.votes, facts.sections, makersOf(record, definition.makers)));
      const needed = number(condition, 'needed');
      return votes >= needed ? met : { votes, needed, missing: needed - votes };
    },
  },
  'mandate-exceeded': {
    facts: ['customBudgetCents'],
    place: 'authority.record',
    unmet: ({ definition, record, facts }) => {
      const mandate = Math.max(definition.mandateCents, record.grantedCents);
      return facts.customBudgetCents > mandate ? { asked: facts.customBudgetCents, mandate } : met;
    },
  },
  'document-changed-since-approval': {
    facts: ['sections'],
    place: 'approval.reopen',
    unmet: ({ record, facts }) => (record.approval && record.approval.sections === facts.sections ? met : missing),
  },
  'score-out-of-range': {
    field: 'score',
    unmet: ({ command }) => {
      const score = command['score'] as number | null;
      return score === null || (score >= 0 && score <= 10 && Number(score.toFixed(1)) === score) ? met : missing;
    },
  },
  'already-given': {
    field: 'score',
    unmet: ({ record, command }) => {
      const given = record.scores[command['moment'] as ScoreMoment];
      const skippedBefore = given?.score === null;
      return given && !(skippedBefore && command['score'] !== null) ? { score: given.score } : met;
    },
  },
  'lessons-empty': {
    field: 'execution',
    unmet: ({ command }) =>
      ['execution', 'policy', 'chain', 'different'].some((name) => hasText(command[name])) ? met : missing,
  },
  'scores-missing': {
    place: 'score.give',
    unmet: ({ record, command }, condition) => {
      const moments = (condition['moments'] as readonly ScoreMoment[]).filter((moment) => !record.scores[moment]);
      return moments.length === 0 || hasText(command['reason']) ? met : { moments };
    },
  },
  'lessons-missing': {
    place: 'lessons.record',
    unmet: ({ record, command }) => (record.lessons || hasText(command['reason']) ? met : missing),
  },
  'reason-missing': {
    field: 'reason',
    unmet: ({ record, command }) => {
      const next = record.highestLevel + 1;
      return (command['level'] as number) > next && !hasText(command['reason']) ? { next } : met;
    },
  },
  'escalation-open': {
    place: 'escalation.close',
    unmet: ({ record }) => (record.escalation ? { level: record.escalation.level } : met),
  },
  'escalation-unknown': { place: 'escalation.raise', unmet: ({ record }) => (record.escalation ? met : missing) },
};

const tooEarly = {
  sparring: ({ record, command }: Situation, condition: Condition): Unmet => {
    const earliest = record.sparring && addDays(record.sparring.on, number(condition, 'days'));
    return earliest && day(command) < earliest ? { earliest } : met;
  },
  scheduled: ({ record, now }: Situation): Unmet =>
    record.table && dayOf(now) < record.table.on ? { scheduled: record.table.on } : met,
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

function hasChoice(content: unknown): boolean {
  return typeof content === 'string' && content.trim() !== '';
}

/** Refusals that a command's own fields give: a needed text that is absent, blank or empty. */
export function missingFields(
  command: Command,
  fields: readonly { name: string; kind: string; missing?: string }[],
): readonly { code: string; field: string }[] {
  return fields.flatMap(({ name, kind, missing: code }) => {
    if (!code) return [];
    const filled = kind === 'texts' ? distinctTexts(command[name]).length > 0 : hasText(command[name]);
    return filled ? [] : [{ code, field: name }];
  });
}
