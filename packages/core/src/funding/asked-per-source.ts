import type { Bounds } from '../cost-benefit/analysis.js';
import type { CostBenefit } from '../cost-benefit/cost-benefit.js';
import { customBudgetSource, sourceKey } from '../cost-benefit/custom-budget.js';
import { boundsOf, nothing, plus, type ExactSum } from '../cost-benefit/exact-sum.js';
import { calculateLine } from '../cost-benefit/line-outcome.js';
import { spanOfPeriod } from '../cost-benefit/month-share.js';
import type { FundingPart } from './funding.js';

/** What the plan asks of one funding source, as the lines of the analysis have it. */
export interface AskedOfSource {
  /** The source as the first line that names it writes it. */
  readonly source: string;
  readonly asked: Bounds;
}

/**
 * What the plan asks of each funding source: the sum of the custom lines that name it, in the order of the lines; without
 * lines what was entered of the custom budget. Letter case and spaces in a name do not matter.
 */
export function askedPerSource(
  costBenefit: CostBenefit,
  budgetSource: string = customBudgetSource,
): readonly AskedOfSource[] {
  const { custom } = costBenefit.scenarios;
  const lines = custom?.lines ?? [];
  const { customBudgetCents: typed } = costBenefit;
  if (lines.length === 0)
    return typed === undefined
      ? []
      : [{ source: budgetSource, asked: { min: typed, max: typed, unquantified: false } }];
  const span = spanOfPeriod(custom?.period ?? costBenefit.period);
  const found = new Map<string, { source: string; sum: ExactSum }>();
  for (const line of lines) {
    const source = line.fundingSource?.trim() ?? '';
    if (source === '') continue;
    const key = sourceKey(source);
    const { source: written, sum } = found.get(key) ?? { source, sum: nothing };
    found.set(key, { source: written, sum: plus(sum, calculateLine(line, span)) });
  }
  return [...found.values()].map(({ source, sum }) => ({ source, asked: boundsOf(sum) }));
}

/** What is asked of the source of a part; `null` where the analysis does not name it. */
export function askedOfSource({ source }: Pick<FundingPart, 'source'>, asked: readonly AskedOfSource[]): Bounds | null {
  const key = sourceKey(source);
  return asked.find((one) => sourceKey(one.source) === key)?.asked ?? null;
}

/** The sources that the analysis names and no part does. */
export function sourcesWithoutPart(
  funding: readonly FundingPart[],
  asked: readonly AskedOfSource[],
): readonly AskedOfSource[] {
  const named = new Set(funding.map(({ source }) => sourceKey(source)));
  return asked.filter(({ source }) => !named.has(sourceKey(source)));
}
