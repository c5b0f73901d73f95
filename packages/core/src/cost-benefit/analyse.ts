import type { Analysis } from './analysis.js';
import type { CostBenefit } from './cost-benefit.js';
import { breakEvenMonthOf } from './cumulative.js';
import { FollowedFigures } from './followed-figures.js';
import { isOutOfReach } from './reach.js';
import { sumPer } from './who-pays.js';

/** Calculates three scenarios side by side: outcomes, savings, who pays, break-even and findings. Exact to the cent. */
export function analyse(input: CostBenefit): Analysis {
  const followed = new FollowedFigures();
  const worked = followed.workOut(input);
  const figures = followed.of(input, worked);
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
