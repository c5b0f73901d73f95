import type { CostBenefit } from './cost-benefit.js';

type Unread = NonNullable<CostBenefit['unread']>;

/** An analysis that keeps a text which could not be read under its field; without a text there is none there any more. */
export function withUnread(costBenefit: CostBenefit, field: keyof Unread, text?: string): CostBenefit {
  const { unread: before = {}, ...rest } = costBenefit;
  const { [field]: _read, ...others } = before;
  const unread: Unread = text === undefined ? others : { ...others, [field]: text };
  return Object.keys(unread).length === 0 ? rest : { ...rest, unread };
}
