import type { Amount } from '../amount/amount.js';
import type { CostBenefit, CostLine, Scenario, ScenarioName } from './cost-benefit.js';

/** An analysis with another total in a scenario; `null` takes the total away. */
export function withTotal(costBenefit: CostBenefit, name: ScenarioName, total: Amount | null): CostBenefit {
  const { total: _before, ...rest } = costBenefit.scenarios[name] ?? {};
  return withScenario(costBenefit, name, total === null ? rest : { ...rest, total });
}

/** An analysis with other lines in a scenario; without any line the scenario is no longer calculated by lines, which is not the same as 0. */
export function withLines(costBenefit: CostBenefit, name: ScenarioName, lines: CostLine[]): CostBenefit {
  const { lines: _before, ...rest } = costBenefit.scenarios[name] ?? {};
  return withScenario(costBenefit, name, lines.length === 0 ? rest : { ...rest, lines });
}

/** An analysis in which a scenario cannot be calculated for a reason, as typed; a blank text means that it can. */
export function withImpossible(costBenefit: CostBenefit, name: ScenarioName, reason: string): CostBenefit {
  const { impossible: _before, ...rest } = costBenefit.scenarios[name] ?? {};
  return withScenario(costBenefit, name, reason.trim() === '' ? rest : { ...rest, impossible: reason });
}

// A scenario in which nothing stands is no scenario: everyone who looks sees at once that nothing was filled in.
function withScenario(costBenefit: CostBenefit, name: ScenarioName, scenario: Scenario): CostBenefit {
  const next = Object.keys(scenario).length === 0 ? null : scenario;
  return { ...costBenefit, scenarios: { ...costBenefit.scenarios, [name]: next } };
}
