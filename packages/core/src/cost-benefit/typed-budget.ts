import type { Notation } from '../amount/notation.js';
import { readAmount } from '../amount/read-amount.js';
import { writeCents } from '../amount/write-amount.js';
import type { CostBenefit } from './cost-benefit.js';
import { withUnread } from './unread-text.js';

/** An analysis after typing what the plan asks of the custom budget, beside totals: one amount, not below 0; anything else is kept as typed. */
export function typeCustomBudget(costBenefit: CostBenefit, text: string, notation: Notation = 'nl'): CostBenefit {
  const { customBudgetCents: _before, ...rest } = costBenefit;
  const reading = readAmount(text, { notation });
  if ('empty' in reading) return withUnread(rest, 'customBudget');
  return 'cents' in reading && !('per' in reading) && reading.cents >= 0
    ? { ...withUnread(rest, 'customBudget'), customBudgetCents: reading.cents }
    : withUnread(rest, 'customBudget', text);
}

/** The text to edit of what the plan asks of the custom budget. */
export function customBudgetText({ customBudgetCents, unread }: CostBenefit, notation: Notation = 'nl'): string {
  return unread?.customBudget ?? (customBudgetCents === undefined ? '' : writeCents(customBudgetCents, notation));
}
