import { parseCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import { analyse } from '@maatwerk/core/cost-benefit/analyse';
import type { Analysis } from '@maatwerk/core/cost-benefit/analysis';

/** What the canvas shows of the costs: the analysis, `null` where nothing is known of it, and its period in months. */
export interface ReadCosts {
  readonly analysis: Analysis | null;
  readonly months: number;
}

/** Reads costs as the host gives them, once: typing in the canvas must not work through their lines again. */
export class CostsReading {
  #given: unknown = null;
  #read: ReadCosts & { readonly key: string } = { key: '', analysis: null, months: 12 };

  /** What these costs come to; what cannot be read counts as nothing known. */
  of(costs: CostBenefit | undefined): ReadCosts {
    if (costs === this.#given) return this.#read;
    this.#given = costs;
    const key = costs === undefined ? '' : JSON.stringify(costs);
    if (key === this.#read.key) return this.#read;
    const read = parseCostBenefit(costs);
    this.#read = {
      key,
      analysis: read.ok ? analyse(read.value) : null,
      months: read.ok ? read.value.period.months : 12,
    };
    return this.#read;
  }
}
