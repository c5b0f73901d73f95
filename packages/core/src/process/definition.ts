import * as z from 'zod/mini';
import {
  budgetSchema,
  consentFormSchema,
  costBenefitPolicySchema,
  higherBodySchema,
  holidaySchema,
  interventionsSchema,
  ladderSchema,
  migrationSchema,
  momentsSchema,
  namesSchema as codes,
  reflectionSchema,
  remindersSchema,
  tableSchema,
  titleSchema as title,
  urgentSchema,
} from './definition-policy.js';

/**
 * A condition by the code of its refusal, with the numbers it is held against, or the `table` that has them.
 * Which codes exist, and what they take, stands in `conditions.ts`.
 */
const conditionSchema = z.looseObject({ code: z.string() });

const transitionSchema = z.strictObject({
  command: z.string(),
  /** Only when these fields of the command have one of these values. */
  when: z.optional(z.record(z.string(), z.array(z.union([z.string(), z.number()])))),
  /** Stages it is possible in: names, `unopened`, or `open` for every stage that is no end. */
  from: z.union([z.literal('unopened'), z.literal('open'), codes]),
  /** The stage it leads to; absent when the case stays where it is. */
  to: z.optional(z.string()),
  roles: codes,
  refusedWith: z.array(z.union([z.string(), conditionSchema])),
});

/** The data of a process: its stages, roles, commands and the conditions under which each is refused. */
export const definitionSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: z.exactOptional(z.string()),
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  version: z.int().check(z.minimum(1)),
  title,
  phases: z.array(z.strictObject({ id: z.string(), title })),
  stages: z.array(
    z.strictObject({
      id: z.string(),
      title,
      phase: z.string(),
      /** The command that moves the case on from here along the main line. */
      next: z.optional(z.string()),
      /** The decided sections are read-only here: they belong to a decision. */
      sealed: z.optional(z.boolean()),
    }),
  ),
  ends: z.array(z.strictObject({ id: z.string(), title, onMainLine: z.optional(z.boolean()) })),
  roles: z.array(z.strictObject({ id: z.string(), title })),
  tables: z._default(z.array(tableSchema), []),
  consent: z._default(consentFormSchema, { scope: [], onBehalf: [] }),
  costBenefit: z._default(costBenefitPolicySchema, 'always'),
  reflection: z._default(reflectionSchema, []),
  moments: z._default(momentsSchema, ['baseline', 'start', 6, 12]),
  escalation: z._default(ladderSchema, { ordered: true, levels: [] }),
  urgent: z._default(urgentSchema, { allowed: false, evaluateWithinDays: 14 }),
  reminders: z._default(remindersSchema, { beforeEndDays: 60, reviewWaitingDays: 30 }),
  interventions: z._default(interventionsSchema, []),
  /** The command by which the table decides; its refusals are what the plan still needs. */
  decides: z.string(),
  /** Who may write in the plan, who may only read it, and who still reads it while consent is withdrawn. */
  access: z.strictObject({ write: codes, read: codes, whileWithdrawn: codes }),
  /** Roles whose commands make their giver a maker of the plan, beside everybody who was ever assigned lead. The first is the case worker's. */
  makers: codes,
  /** The role of who makes the plan with the household; `lead` unless given. */
  leads: z.exactOptional(z.string()),
  mandateCents: z.int().check(z.minimum(0)),
  /** Who is competent above that mandate. */
  aboveMandate: z.exactOptional(z.array(higherBodySchema)),
  /** The funding source that the mandate is about. */
  customBudgetSource: z.string(),
  /** What the funding sources hold, year by year. A source that stands here is guarded by `budget-exceeded`. */
  budgets: z._default(z.array(budgetSchema), []),
  holidays: z._default(z.array(holidaySchema), []),
  /** Earlier versions whose cases may go over to this one. */
  migratesFrom: z._default(z.array(migrationSchema), []),
  /** Institutions that never count as a person's name. */
  institutions: codes,
  transitions: z.array(transitionSchema),
});

/** Every name of a member that a file can have, at any place; what an unknown one is compared with. */
export const memberNames: readonly string[] = [
  definitionSchema.shape,
  transitionSchema.shape,
  tableSchema.shape,
  higherBodySchema.shape,
  holidaySchema.shape,
  budgetSchema.shape,
  migrationSchema.shape,
].flatMap((shape) => Object.keys(shape));

/** A process as data, not yet checked for names that do not exist: `compileProcess` does that. */
export type ProcessDefinition = z.infer<typeof definitionSchema>;

/** A process as a file may write it: what has a default may be left out. */
export type WrittenDefinition = z.input<typeof definitionSchema>;

/** A table of a process and its numbers. */
export type Table = ProcessDefinition['tables'][number];

/** One way a command may be taken: from which stages, to which, by whom and refused with what. */
export type Transition = z.infer<typeof transitionSchema>;

/** A condition with its parameters; a bare code is written out as `{code}`. */
export interface Condition {
  readonly code: string;
  readonly [param: string]: unknown;
}

/** Where a definition is wrong: the place in the file, what was expected there, and the nearest name that would be right. */
export interface DefinitionProblem {
  readonly place: string;
  readonly expected: string;
  readonly found?: string;
  readonly nearest?: string;
}
