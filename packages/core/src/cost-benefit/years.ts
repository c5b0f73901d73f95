import type { CostBenefit, ScenarioName } from './cost-benefit.js';
import { cumulativeCosts, type CumulativeCosts } from './cumulative.js';

/** Where the scenarios stand at the end of a year of the period, or at its last month: cents from the first day on, `null` where not calculated. */
export type Standing = Record<ScenarioName, number | null> & {
  /** Counted from 1. */
  year: number;
  /** How many months have passed; less than twelve a year where the period ends within one. */
  months: number;
  /** Threatened less custom as they stand here; below zero where the plan has cost more, `null` unless both are calculated. */
  difference: number | null;
};

/** Adds up where the scenarios stand at the end of each year and at the last month. */
export function standingsPerYear(
  input: CostBenefit,
  costs: CumulativeCosts = cumulativeCosts(input),
): readonly Standing[] {
  const { months } = input.period;
  return Array.from({ length: Math.ceil(months / 12) }, (_, index) =>
    standingAt(costs, index + 1, Math.min(months, (index + 1) * 12)),
  );
}

function standingAt(costs: CumulativeCosts, year: number, months: number): Standing {
  const after = (name: ScenarioName): number | null => costs[name]?.[months - 1] ?? null;
  const [current, threatened, custom] = [after('current'), after('threatened'), after('custom')];
  const difference = threatened === null || custom === null ? null : threatened - custom;
  return { year, months, current, threatened, custom, difference };
}
