import type { Analysis } from './analysis.js';
import type { CostBenefit } from './cost-benefit.js';

/** Calculates three scenarios side by side: outcomes, savings, who pays, break-even and findings. Exact to the cent. */
export function analyse(input: CostBenefit): Analysis {
  throw new Error(`analyse is being built for periods such as ${input.period.start}`);
}
