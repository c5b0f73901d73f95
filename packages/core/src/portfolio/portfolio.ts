import { scenarioNames, type CostBenefit, type ScenarioName } from '../cost-benefit/cost-benefit.js';
import { less } from '../cost-benefit/exact-sum.js';
import { isOutOfReach } from '../cost-benefit/figures.js';
import type { ExactScenario } from '../cost-benefit/scenario-sum.js';
import { calculateScenario } from '../cost-benefit/work-out.js';
import { summarise, type AnalysisRef, type FigureSummary, type FigureValue } from './figure-summary.js';

/** The figures that are added: three scenarios, threatened − custom, and current − custom. */
export const portfolioFigures = ['current', 'threatened', 'custom', 'saving', 'savingNow'] as const;

/** The name of a figure of a portfolio. */
export type PortfolioFigure = (typeof portfolioFigures)[number];

/** An analysis to add, with an id by which the host knows it. */
export type PortfolioAnalysis = { readonly id?: string; readonly costBenefit: CostBenefit };

/** Scenarios of one length, among scenarios of another. */
export type PeriodUse = { months: number; scenarios: (AnalysisRef & { scenario: ScenarioName })[] };

/** Many analyses added: money in cents, exact. `months` is the period they share, `null` where nothing is calculated. */
export type Portfolio = Record<PortfolioFigure, FigureSummary> & {
  analyses: number;
  months: number | null;
  /** True when a figure lies beyond ±9.007.199.254.740.991 cents, so that its last digits are not exact. */
  outOfReach: boolean;
};

/** What adding gives: the figures, or why these analyses cannot be added, the shortest period first. */
export type Added =
  { ok: true; portfolio: Portfolio } | { ok: false; refusal: { code: 'mixed-periods'; periods: PeriodUse[] } };

type Worked = { of: AnalysisRef; scenarios: Record<ScenarioName, ExactScenario> };

/**
 * Adds analyses of any number, each read once. Amounts over periods of different months are never added: every calculated
 * scenario has to be about equally many. What is not calculated or impossible is left out and named, per figure.
 */
export function addAnalyses(analyses: readonly PortfolioAnalysis[]): Added {
  const lengths = new Map<number, PeriodUse>();
  const worked = analyses.map((analysis, index): Worked => {
    const of = { index, ...(analysis.id !== undefined && { id: analysis.id }) };
    return { of, scenarios: workOut(analysis.costBenefit, of, lengths) };
  });
  if (lengths.size > 1) {
    const periods = [...lengths.values()].sort((a, b) => a.months - b.months);
    return { ok: false, refusal: { code: 'mixed-periods', periods } };
  }
  const figure = (valueOf: (scenarios: Worked['scenarios']) => FigureValue): FigureSummary =>
    summarise(worked.map(({ of, scenarios }) => ({ of, value: valueOf(scenarios) })));
  const figures = {
    current: figure(({ current }) => costOf(current)),
    threatened: figure(({ threatened }) => costOf(threatened)),
    custom: figure(({ custom }) => costOf(custom)),
    saving: figure(({ threatened, custom }) => savingOf(threatened, custom)),
    savingNow: figure(({ current, custom }) => savingOf(current, custom)),
  };
  const [months = null] = lengths.keys();
  const outOfReach = Object.values(figures).some(({ statistics }) =>
    Object.values(statistics ?? {}).some((bounds) => isOutOfReach(bounds)),
  );
  return { ok: true, portfolio: { ...figures, analyses: analyses.length, months, outOfReach } };
}

function workOut(
  { period, scenarios }: CostBenefit,
  of: AnalysisRef,
  lengths: Map<number, PeriodUse>,
): Worked['scenarios'] {
  const work = (name: ScenarioName): ExactScenario => {
    const scenario = scenarios[name];
    const worked = calculateScenario(scenario, period);
    if (worked.state !== 'calculated') return worked;
    const { months } = scenario?.period ?? period;
    const use = lengths.get(months) ?? { months, scenarios: [] };
    use.scenarios.push({ ...of, scenario: name });
    lengths.set(months, use);
    return worked;
  };
  const [current, threatened, custom] = scenarioNames.map(work) as [ExactScenario, ExactScenario, ExactScenario];
  return { current, threatened, custom };
}

function costOf(scenario: ExactScenario): FigureValue {
  return scenario.state === 'calculated' ? scenario.sum : scenario.state;
}

// A reason why it cannot be said weighs more than that nobody tried.
function savingOf(before: ExactScenario, custom: ExactScenario): FigureValue {
  if (before.state === 'calculated' && custom.state === 'calculated') return less(before.sum, custom.sum);
  return before.state === 'impossible' || custom.state === 'impossible' ? 'impossible' : 'notCalculated';
}
