import type { Amount } from '../amount/amount.js';
import { scenarioNames, type CostBenefit, type ScenarioName } from './cost-benefit.js';
import { boundsOf, sumOf } from './exact-sum.js';
import type { Finding } from './finding.js';
import type { LineLedger } from './line-ledger.js';
import { refTo } from './line-ref.js';
import type { ExactScenario } from './scenario-sum.js';

/** Everything in the figures to look at again within each scenario. */
export function findingsWithin(
  input: CostBenefit,
  scenarios: Record<ScenarioName, ExactScenario>,
  ledgers: Record<ScenarioName, LineLedger>,
): Finding[] {
  return scenarioNames.flatMap((name) => [
    ...unequalPeriod(name, input),
    ...totalBesideLines(name, input.scenarios[name]?.total, scenarios[name]),
    ...duplicateLines(name, ledgers[name]),
    ...ledgers[name].findings,
  ]);
}

function unequalPeriod(scenario: ScenarioName, { period, scenarios }: CostBenefit): Finding[] {
  const months = scenarios[scenario]?.period?.months ?? period.months;
  if (months === period.months) return [];
  return [{ code: 'unequal-periods', scenario, lines: [], params: { months, periodMonths: period.months } }];
}

function totalBesideLines(scenario: ScenarioName, total: Amount | undefined, worked: ExactScenario): Finding[] {
  if (worked.state !== 'calculated' || worked.fromTotal || total === undefined) return [];
  const stated = sumOf(total);
  const { sum } = worked;
  if (stated.unquantified || (stated.min === sum.min && stated.max === sum.max)) return [];
  const params = { terms: worked.lines.map(boundsOf), sum: boundsOf(sum), stated: boundsOf(stated) };
  return [{ code: 'total-differs-from-lines', scenario, lines: [], params }];
}

function duplicateLines(scenario: ScenarioName, { repeated }: LineLedger): Finding[] {
  return repeated.flatMap((entries): Finding[] => {
    const lines = entries.map(({ worked, index }) => refTo(scenario, worked.line, index));
    const [first] = entries;
    if (!first) return [];
    const { label, amount, unit } = first.worked.line;
    return [{ code: 'duplicate-line', scenario, lines, params: { label, amount, unit, count: lines.length } }];
  });
}
