import { rounded } from '../amount/fraction.js';
import { calendarMonthOf, type CalendarMonth } from './calendar-month.js';
import type { CostBenefit, ScenarioName } from './cost-benefit.js';
import { runningDifference } from './cumulative.js';
import { hasOnePeriod } from './one-period.js';
import type { ExactScenario } from './scenario-sum.js';
import { calculateScenario } from './work-out.js';

/**
 * How the plan goes beside the threat, by what both have cost at the end of each month: never a difference (`same`),
 * never dearer (`cheaper`), dearer and then cheaper for good (`cheaperLater`) or no dearer (`evenLater`), never cheaper
 * (`dearer`), or cheaper for a while and dearer in the end (`dearerLater`).
 */
export type CourseKind = 'same' | 'cheaper' | 'cheaperLater' | 'evenLater' | 'dearer' | 'dearerLater';

/** What there is to say about dearer first and cheaper later; money in cents, threatened less custom, middles of ranges. */
export type Course = {
  kind: CourseKind;
  /** After twelve months; `null` where the period is not longer than that. */
  firstYearDifference: number | null;
  wholeDifference: number;
  /** Counted from 1; `null` where the plan does not stay cheaper within the period. */
  breakEvenMonth: number | null;
  breakEvenIn: CalendarMonth | null;
  /** Whether an amount is a range, of which the middle counts here. */
  usesMiddles: boolean;
};

/** Looks at the course of the plan beside the threat; `null` unless something is known of both, over one period. Scenarios that were worked out need no working out. */
export function courseOf(input: CostBenefit, worked?: Readonly<Record<ScenarioName, ExactScenario>>): Course | null {
  if (!hasOnePeriod(input)) return null;
  const { period, scenarios } = input;
  const { threatened, custom } = worked ?? {
    threatened: calculateScenario(scenarios.threatened, period),
    custom: calculateScenario(scenarios.custom, period),
  };
  if (!isKnown(threatened) || !isKnown(custom)) return null;
  const { cents, denominator } = runningDifference(period, threatened, custom);
  const differenceAfter = (months: number): number =>
    Number(rounded({ numerator: cents[months - 1] ?? 0n, denominator }));
  const lastDearer = cents.findLastIndex((saved) => saved < 0n);
  const isDearerAtEnd = lastDearer === period.months - 1;
  const breakEvenMonth = isDearerAtEnd ? null : lastDearer + 2;
  return {
    kind: kindOf(cents, lastDearer),
    firstYearDifference: period.months > 12 ? differenceAfter(12) : null,
    wholeDifference: differenceAfter(period.months),
    breakEvenMonth,
    breakEvenIn: breakEvenMonth === null ? null : calendarMonthOf(period, breakEvenMonth),
    usesMiddles: isRange(threatened) || isRange(custom),
  };
}

function kindOf(saved: readonly bigint[], lastDearer: number): CourseKind {
  const isCheaper = (cents: bigint): boolean => cents > 0n;
  if (lastDearer === -1) return saved.some(isCheaper) ? 'cheaper' : 'same';
  if (lastDearer === saved.length - 1) return saved.some(isCheaper) ? 'dearerLater' : 'dearer';
  return saved.slice(lastDearer).some(isCheaper) ? 'cheaperLater' : 'evenLater';
}

// Of a scenario that is wholly PM nothing is known, so that it is neither dearer nor cheaper.
function isKnown(scenario: ExactScenario): boolean {
  if (scenario.state !== 'calculated') return false;
  const { min, max, unquantified } = scenario.sum;
  return !unquantified || min !== 0n || max !== 0n;
}

function isRange(scenario: ExactScenario): boolean {
  return scenario.state === 'calculated' && scenario.sum.min !== scenario.sum.max;
}
