import type { PerScenario } from './analysis.js';
import { scenarioNames, type ScenarioName } from './cost-benefit.js';
import { boundsOf, nothing, plus, type ExactSum } from './exact-sum.js';
import type { ExactScenario } from './scenario-sum.js';

/** What the costs of a line can be added up by. */
export type ShareKey = 'payer' | 'fundingSource';

/** An exact sum per scenario; a scenario that is not calculated counts as 0 here. */
export type ExactPerScenario = Record<ScenarioName, ExactSum>;

/** The sum per payer or funding source in each scenario; lines without one, and totals without lines, stand under `''`. */
export function sumPer(key: ShareKey, scenarios: Record<ScenarioName, ExactScenario>): Record<string, PerScenario> {
  return Object.fromEntries([...exactPer(key, scenarios)].map(([of, sums]) => [of, inNumbers(sums)]));
}

/** The same sums, exact at any size. */
export function exactPer(
  key: ShareKey,
  scenarios: Record<ScenarioName, ExactScenario>,
): ReadonlyMap<string, ExactPerScenario> {
  // A Map, because a payer may be called `__proto__`.
  const found = new Map<string, ExactPerScenario>();
  for (const name of scenarioNames) {
    for (const part of partsOf(scenarios[name], key)) {
      const sums = found.get(part.of) ?? { current: nothing, threatened: nothing, custom: nothing };
      sums[name] = plus(sums[name], part.sum);
      found.set(part.of, sums);
    }
  }
  return found;
}

function partsOf(scenario: ExactScenario, key: ShareKey): { of: string; sum: ExactSum }[] {
  if (scenario.state !== 'calculated') return [];
  if (scenario.fromTotal) return [{ of: '', sum: scenario.sum }];
  return scenario.lines.map((line) => ({ of: line.line[key] ?? '', sum: line }));
}

function inNumbers(sums: ExactPerScenario): PerScenario {
  return { current: boundsOf(sums.current), threatened: boundsOf(sums.threatened), custom: boundsOf(sums.custom) };
}
