import type { Figures } from './analysis.js';
import { scenarioNames, type CostBenefit, type ScenarioName } from './cost-benefit.js';
import { isOutOfReach } from './reach.js';
import { outcomesOf } from './scenario-outcomes.js';
import { nothing } from './exact-sum.js';
import { sumScenario, type ExactScenario } from './scenario-sum.js';

/** Whether an analysis is three totals over the same year or less: then there are no lines, no findings, and no course to tell of. */
export function isOnlyTotals({ period, scenarios }: CostBenefit): boolean {
  return period.months <= 12 && scenarioNames.every((name) => !(scenarios[name]?.lines ?? scenarios[name]?.period));
}

/** The figures of an analysis that `isOnlyTotals`: what `figuresOf` gives, without the work on lines. */
export function figuresOfTotals(input: CostBenefit): Figures {
  const totalOf = (name: ScenarioName): ExactScenario =>
    sumScenario(input.scenarios[name], input.period, () => ({ lines: [], sum: nothing }));
  const outcomes = outcomesOf({
    current: totalOf('current'),
    threatened: totalOf('threatened'),
    custom: totalOf('custom'),
  });
  return {
    ...outcomes,
    lines: { current: [], threatened: [], custom: [] },
    findings: [],
    outOfReach: Object.values(outcomes).some(isOutOfReach),
  };
}
