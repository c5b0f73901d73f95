import type { Figures } from '@maatwerk/core/cost-benefit/analysis';
import { courseOf, type Course } from '@maatwerk/core/cost-benefit/break-even-course';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { cumulativeCosts, type CumulativeCosts } from '@maatwerk/core/cost-benefit/cumulative';
import { hasOnePeriod } from '@maatwerk/core/cost-benefit/one-period';
import type { FollowedFigures } from '@maatwerk/core/cost-benefit/followed-figures';
import { fundingSourcesOf, payersOf, type Shares } from '@maatwerk/core/cost-benefit/payers';

/** Everything the chart shows of one analysis; `costs` works out the months when they are drawn. */
export interface ChartReading {
  readonly value: CostBenefit;
  readonly analysis: Figures;
  readonly payers: Shares;
  readonly sources: Shares;
  readonly course: Course | null;
  /** Whether months of one scenario can stand beside months of another. */
  readonly hasOnePeriod: boolean;
  readonly costs: () => CumulativeCosts;
}

/** Works out what the chart shows, with only the lines that changed since the analysis before. */
export function readChart(value: CostBenefit, figures: FollowedFigures): ChartReading {
  const worked = figures.workOut(value);
  return {
    value,
    analysis: figures.of(value, worked),
    payers: payersOf(value, worked),
    sources: fundingSourcesOf(value, worked),
    course: courseOf(value, worked),
    hasOnePeriod: hasOnePeriod(value),
    costs: () => cumulativeCosts(value, worked),
  };
}
