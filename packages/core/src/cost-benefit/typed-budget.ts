import type { Notation } from '../amount/notation.js';
import { readAmount } from '../amount/read-amount.js';
import { writeCents } from '../amount/write-amount.js';
import type { CostBenefit } from './cost-benefit.js';

/** An analysis after typing what the plan asks of the custom budget, beside totals: one amount, not below 0; anything else is kept as typed. */
export function typeCustomBudget(costBenefit: CostBenefit, text: string, notation: Notation = 'nl'): CostBenefit {
  const { customBudgetCents: _before, unread: _unread, ...rest } = costBenefit;
  const reading = readAmount(text, { notation });
  if ('empty' in reading) return rest;
  return 'cents' in reading && !('per' in reading) && reading.cents >= 0
    ? { ...rest, customBudgetCents: reading.cents }
    : { ...rest, unread: { customBudget: text } };
}

/** The text to edit of what the plan asks of the custom budget. */
export function customBudgetText({ customBudgetCents, unread }: CostBenefit, notation: Notation = 'nl'): string {
  return unread?.customBudget ?? (customBudgetCents === undefined ? '' : writeCents(customBudgetCents, notation));
}
