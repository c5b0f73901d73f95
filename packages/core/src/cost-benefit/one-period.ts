import { scenarioNames, type CostBenefit, type Scenario } from './cost-benefit.js';

/**
 * Whether all that counts is about the days of the analysis. Amounts of scenarios with other days are still set against
 * each other whole, as they are given; their months cannot be laid side by side, so that nothing is said of how costs run.
 */
export function hasOnePeriod({ period, scenarios }: CostBenefit): boolean {
  return scenarioNames.every((name) => {
    const own = countedPeriod(scenarios[name]);
    return own === undefined || (own.start === period.start && own.months === period.months);
  });
}

function countedPeriod(scenario: Scenario | null): Scenario['period'] {
  const { impossible, lines, total, period } = scenario ?? {};
  return impossible === undefined && (lines ?? total) !== undefined ? period : undefined;
}
