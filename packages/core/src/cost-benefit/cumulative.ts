import { rounded } from '../amount/fraction.js';
import { dayNumberAfterMonths, dayNumberOf } from '../calendar/calendar.js';
import { type CostBenefit, type Period, type ScenarioName } from './cost-benefit.js';
import type { ExactScenario } from './scenario-sum.js';
import { calculateScenario } from './work-out.js';
import { spreadOver, type Spread } from './spread.js';

/** What each scenario has cost at the end of each month of the analysis, in cents; `null` where it is not calculated. Middles of ranges; PM adds nothing. */
export type CumulativeCosts = Record<ScenarioName, number[] | null>;

/** Works out the cumulative costs for the chart; rounded at each month, never added up from rounded months. What was worked out before need not be again. */
export function cumulativeCosts(
  { period, scenarios }: CostBenefit,
  worked?: Readonly<Record<ScenarioName, ExactScenario>>,
): CumulativeCosts {
  const cumulative = (name: ScenarioName): number[] | null => {
    const scenario = worked?.[name] ?? calculateScenario(scenarios[name], period);
    if (scenario.state !== 'calculated') return null;
    const { denominator, cents } = runningTotal(spreadInMonths(period, scenario));
    return cents.map((numerator) => Number(rounded({ numerator, denominator })));
  };
  return { current: cumulative('current'), threatened: cumulative('threatened'), custom: cumulative('custom') };
}

/** The first month, from 1, from whose end on the plan has cost no more than the threat up to the end of the period; `null` if there is none or either is not calculated. */
export function breakEvenMonthOf(period: Period, threatened: ExactScenario, custom: ExactScenario): number | null {
  if (threatened.state !== 'calculated' || custom.state !== 'calculated') return null;
  const { cents } = runningDifference(period, threatened, custom);
  const lastBehind = cents.findLastIndex((saved) => saved < 0n);
  return lastBehind === cents.length - 1 ? null : lastBehind + 2;
}

/** What the plan has saved at the end of each month: the threat less the plan, exact; below zero where it has cost more. */
export function runningDifference(period: Period, threatened: ExactScenario, custom: ExactScenario): Spread {
  const threat = runningTotal(spreadInMonths(period, threatened));
  const plan = runningTotal(spreadInMonths(period, custom));
  return {
    denominator: threat.denominator * plan.denominator,
    cents: threat.cents.map(
      (cents, month) => cents * plan.denominator - (plan.cents[month] ?? 0n) * threat.denominator,
    ),
  };
}

function spreadInMonths(period: Period, scenario: ExactScenario): Spread {
  const first = dayNumberOf(period.start);
  const monthStarts = Array.from({ length: period.months + 1 }, (_, month) => dayNumberAfterMonths(first, month));
  return spreadOver(monthStarts, scenario);
}

function runningTotal({ denominator, cents }: Spread): Spread {
  let total = 0n;
  return { denominator, cents: cents.map((month) => (total += month)) };
}
