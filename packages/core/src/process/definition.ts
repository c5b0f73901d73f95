import * as z from 'zod/mini';

const title = z.strictObject({ nl: z.string(), en: z.string() });
const codes = z.array(z.string());

/**
 * A condition by the code of its refusal, with the numbers it is held against.
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
  /** The command by which the table decides; its refusals are what the plan still needs. */
  decides: z.string(),
  /** Who may write in the plan, who may only read it, and who still reads it while consent is withdrawn. */
  access: z.strictObject({ write: codes, read: codes, whileWithdrawn: codes }),
  /** Roles whose commands make their giver a maker of the plan, beside everybody who was ever assigned lead. */
  makers: codes,
  mandateCents: z.int().check(z.minimum(0)),
  /** The funding source that the mandate is about. */
  customBudgetSource: z.string(),
  /** Institutions that never count as a person's name. */
  institutions: codes,
  transitions: z.array(transitionSchema),
});

/** A process as data, not yet checked for names that do not exist: `compileProcess` does that. */
export type ProcessDefinition = z.infer<typeof definitionSchema>;

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
