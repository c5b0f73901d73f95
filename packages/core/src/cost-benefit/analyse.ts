import type { Analysis, Bounds, LineOutcome, ScenarioOutcome } from './analysis.js';
import { scenarioNames, type CostBenefit, type ScenarioName } from './cost-benefit.js';
import { breakEvenMonthOf } from './cumulative.js';
import { boundsOf, less } from './exact-sum.js';
import { findingsIn } from './findings.js';
import type { ExactLine } from './line-outcome.js';
import { calculateScenario, type ExactScenario } from './scenario-sum.js';
import { sumPer } from './who-pays.js';

/** Calculates three scenarios side by side: outcomes, savings, who pays, break-even and findings. Exact to the cent. */
export function analyse(input: CostBenefit): Analysis {
  const { period, scenarios } = input;
  const worked = {
    current: calculateScenario(scenarios.current, period),
    threatened: calculateScenario(scenarios.threatened, period),
    custom: calculateScenario(scenarios.custom, period),
  };
  const figures = {
    current: outcomeOf(worked.current),
    threatened: outcomeOf(worked.threatened),
    custom: outcomeOf(worked.custom),
    saving: savingOf(worked.threatened, worked.custom),
    savingNow: savingOf(worked.current, worked.custom),
    perPayer: sumPer('payer', worked),
    perFundingSource: sumPer('fundingSource', worked),
    lines: linesOf(worked),
  };
  return {
    ...figures,
    breakEvenMonth: breakEvenMonthOf(period, worked.threatened, worked.custom),
    findings: findingsIn(input, worked),
    outOfReach: isOutOfReach(figures),
  };
}

function outcomeOf(scenario: ExactScenario): ScenarioOutcome {
  return scenario.state === 'calculated'
    ? { state: 'calculated', ...boundsOf(scenario.sum) }
    : { state: scenario.state };
}

function savingOf(without: ExactScenario, plan: ExactScenario): Bounds | null {
  if (without.state !== 'calculated' || plan.state !== 'calculated') return null;
  return boundsOf(less(without.sum, plan.sum));
}

function linesOf(worked: Record<ScenarioName, ExactScenario>): Analysis['lines'] {
  return {
    current: worked.current.lines.map(lineOutcomeOf),
    threatened: worked.threatened.lines.map(lineOutcomeOf),
    custom: worked.custom.lines.map(lineOutcomeOf),
  };
}

function lineOutcomeOf(worked: ExactLine): LineOutcome {
  const { line, min, max, unquantified, formula, outside, timesMissing } = worked;
  const outcome = { min: Number(min), max: Number(max), unquantified, formula, outside, timesMissing };
  return line.id === undefined ? outcome : { ...outcome, id: line.id };
}

type Figures = Omit<Analysis, 'breakEvenMonth' | 'findings' | 'outOfReach'>;

function isOutOfReach(figures: Figures): boolean {
  const perKey = [figures.perPayer, figures.perFundingSource].flatMap((per) => Object.values(per));
  const bounds = [
    ...scenarioNames.flatMap((name) => [figures[name], ...figures.lines[name]]),
    ...perKey.flatMap((per) => Object.values(per)),
    figures.saving,
    figures.savingNow,
  ];
  return bounds.some(
    (sum) => sum !== null && 'min' in sum && !(Number.isSafeInteger(sum.min) && Number.isSafeInteger(sum.max)),
  );
}
