import type { ProcessDefinition } from './definition.js';

/** Somebody who is competent above the mandate of a table. */
export type HigherBody = NonNullable<ProcessDefinition['aboveMandate']>[number];

/** Who may decide on so many cents above the mandate: the nearest body; `undefined` where the definition names none. */
export function competentFor({ aboveMandate = [] }: ProcessDefinition, cents: number): HigherBody | undefined {
  return aboveMandate.find(({ upToCents = Infinity }) => cents <= upToCents);
}
