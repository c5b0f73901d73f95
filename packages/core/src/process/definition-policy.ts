import * as z from 'zod/mini';
import { daySchema } from '../calendar/day-schema.js';

/** The most days that a definition may count on from a day: a hundred years. Far beyond it a calendar has no days. */
export const mostDays = 36_500;

/** A name in both languages. */
export const titleSchema = z.strictObject({ nl: z.string(), en: z.string() });

/** A list of names. */
export const namesSchema = z.array(z.string());

const count = z.int().check(z.minimum(0));
const atLeastOne = z.int().check(z.minimum(1));
const days = z.int().check(z.minimum(0), z.maximum(mostDays));
const named = z.strictObject({ id: z.string().check(z.minLength(1)), title: titleSchema });

/** A table of people and its numbers; a condition names the table instead of repeating them. */
export const tableSchema = z.strictObject({
  id: z.string(),
  title: titleSchema,
  /** The command that gives its day: `sparring.hold` or `table.schedule`. */
  dayFrom: z.string(),
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.exactOptional(z.int().check(z.minimum(1), z.maximum(7))),
  /** At least so many days after another table. */
  after: z.exactOptional(z.strictObject({ table: z.string(), days })),
  /** The longest slot of one case. */
  minutes: z.exactOptional(atLeastOne),
  /** How many people of as many disciplines. */
  disciplines: z.exactOptional(count),
  /** How many votes for, of others than the makers. */
  approvers: z.exactOptional(count),
  /** How many must be present, beside the makers. */
  quorum: z.exactOptional(count),
});

/** How consent is asked: what it may be about, and who may write it down on behalf of the household. */
export const consentFormSchema = z.strictObject({ scope: z.array(named), onBehalf: namesSchema });

/**
 * When a cost-benefit analysis is needed: `always` before the decision, only `withBudget` (when the plan asks of a
 * budget), `afterwards` (before the case closes), or `never`.
 */
export const costBenefitPolicySchema = z.literal(['always', 'withBudget', 'afterwards', 'never']);

/** The questions that are answered before a plan is assessed. */
export const reflectionSchema = z.array(named);

/** The moments at which a household may give a score: `baseline`, `start`, and whole months after the help started. */
export const momentsSchema = z.array(z.union([z.literal(['baseline', 'start']), atLeastOne.check(z.maximum(120))]));

/** The levels a case can be brought to; level 1 is the first. Ordered: a skipped level needs a reason. */
export const ladderSchema = z.strictObject({ ordered: z.boolean(), levels: z.array(named) });

/** Whether help may come before the decision, and within how many days it is evaluated then. */
export const urgentSchema = z.strictObject({ allowed: z.boolean(), evaluateWithinDays: days.check(z.minimum(1)) });

/** How many days ahead the end of a time-limited part is announced, and how often a case that waits is looked at. */
export const remindersSchema = z.strictObject({ beforeEndDays: days, reviewWaitingDays: days.check(z.minimum(1)) });

/** What a funding source holds in a year, in cents. */
export const budgetSchema = z.strictObject({ source: z.string(), year: atLeastOne, cents: count });

/**
 * Who is competent above the mandate of the table, from near to far: each up to an amount in cents, the last one without
 * a limit.
 */
export const higherBodySchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  title: titleSchema,
  upToCents: z.exactOptional(count),
});

/** A day on which no table meets, and the day on which it meets instead. */
export const holidaySchema = z.strictObject({ on: daySchema, title: titleSchema, movesTo: daySchema });

/** A kind of help a case may choose, on its own or with others. */
export const interventionsSchema = z.array(named);

/** An earlier version whose cases may go over to this one: the stages that have another name now. */
export const migrationSchema = z.strictObject({
  version: atLeastOne,
  stages: z.record(z.string(), z.string()),
});
