import type { ProcessDefinition } from './definition.js';
import type { Process } from './process.js';

/** A name in the languages of a definition. */
export type Title = ProcessDefinition['title'];

/** What a process itself calls the people and tables that sentences speak of; `undefined` where it has none. */
export interface OwnNames {
  /** Who makes the plan with the household: the role that `leads`. */
  readonly lead: Title | undefined;
  /** Who knows the household: the first of the `makers`. */
  readonly caseWorker: Title | undefined;
  /** The table of peers that is held before the decision, or the stage that stands for it. */
  readonly session: Title | undefined;
  /** The table that decides, or the stage where the decision is taken. */
  readonly table: Title | undefined;
}

const defaultLead = 'lead';

/** Whether people come together at a table to decide, on a day that is planned; else somebody decides alone. */
export function decidesAtTable({ definition }: Process): boolean {
  return definition.tables.some(({ dayFrom }) => dayFrom === 'table.schedule');
}

/** The names that a process gives to what every sentence may speak of. */
export function ownNames({ definition }: Process): OwnNames {
  const { roles, stages, tables, leads = defaultLead, makers, decides } = definition;
  const role = (id: string | undefined): Title | undefined => roles.find((one) => one.id === id)?.title;
  const meeting = (dayFrom: string, step: string): Title | undefined =>
    (tables.find((one) => one.dayFrom === dayFrom) ?? stages.find(({ next }) => next === step))?.title;
  return {
    lead: role(leads),
    caseWorker: role(makers[0]),
    session: meeting('sparring.hold', 'sparring.hold'),
    table: meeting('table.schedule', decides),
  };
}
