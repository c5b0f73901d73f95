import type { Analysis } from './analysis.js';
import type { CostBenefit } from './cost-benefit.js';
import { breakEvenMonthOf } from './cumulative.js';
import { figuresFrom, isOutOfReach, workOut } from './figures.js';
import { sumPer } from './who-pays.js';

/** Calculates three scenarios side by side: outcomes, savings, who pays, break-even and findings. Exact to the cent. */
export function analyse(input: CostBenefit): Analysis {
  const worked = workOut(input);
  const figures = figuresFrom(input, worked);
  const perPayer = sumPer('payer', worked);
  const perFundingSource = sumPer('fundingSource', worked);
  const sums = [perPayer, perFundingSource].flatMap((per) => Object.values(per).flatMap((each) => Object.values(each)));
  return {
    ...figures,
    perPayer,
    perFundingSource,
    breakEvenMonth: breakEvenMonthOf(input.period, worked.threatened, worked.custom),
    outOfReach: figures.outOfReach || sums.some((sum) => isOutOfReach(sum)),
  };
}
