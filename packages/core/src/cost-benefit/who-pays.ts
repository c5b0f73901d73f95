import type { PerScenario } from './analysis.js';
import { scenarioNames, type ScenarioName } from './cost-benefit.js';
import { boundsOf, nothing, plus, type ExactSum } from './exact-sum.js';
import type { ExactScenario } from './scenario-sum.js';

type Key = 'payer' | 'fundingSource';
type ExactPerScenario = Record<ScenarioName, ExactSum>;

/** The sum per payer or funding source in each scenario; lines without one, and totals without lines, stand under `''`. */
export function sumPer(key: Key, scenarios: Record<ScenarioName, ExactScenario>): Record<string, PerScenario> {
  // A Map, because a payer may be called `__proto__`.
  const found = new Map<string, ExactPerScenario>();
  for (const name of scenarioNames) {
    for (const part of partsOf(scenarios[name], key)) {
      const sums = found.get(part.of) ?? { current: nothing, threatened: nothing, custom: nothing };
      sums[name] = plus(sums[name], part.sum);
      found.set(part.of, sums);
    }
  }
  return Object.fromEntries([...found].map(([of, sums]) => [of, inNumbers(sums)]));
}

function partsOf(scenario: ExactScenario, key: Key): { of: string; sum: ExactSum }[] {
  if (scenario.state !== 'calculated') return [];
  if (scenario.fromTotal) return [{ of: '', sum: scenario.sum }];
  return scenario.lines.map((line) => ({ of: line.line[key] ?? '', sum: line }));
}

function inNumbers(sums: ExactPerScenario): PerScenario {
  return { current: boundsOf(sums.current), threatened: boundsOf(sums.threatened), custom: boundsOf(sums.custom) };
}
