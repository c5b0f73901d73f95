import type { CaseLogRecord } from '../process/case-log-record.js';
import type { ProcessDefinition } from '../process/definition.js';
import { budgetKey } from '../process/record-track-step.js';
import { ownItem } from '../process/rule.js';

/** What a source still holds in a year, in cents: its budget less what is committed. `null` where one of both is not known. */
export function budgetLeft(
  { budgets }: Pick<ProcessDefinition, 'budgets'>,
  { committedCents }: Pick<CaseLogRecord, 'committedCents'>,
  source: string,
  year: number,
): number | null {
  const budget = budgets.find((one) => one.source === source && one.year === year);
  const committed = ownItem(committedCents, budgetKey(source, year));
  return budget && committed !== undefined ? budget.cents - committed : null;
}
