import type { Amount } from '../amount/amount.js';
import type { Unit } from '../amount/unit.js';
import type { ScenarioName } from './cost-benefit.js';
import type { Finding } from './finding.js';

/** A sum in cents from lowest to highest; `unquantified` says that PM comes on top. */
export type Bounds = { min: number; max: number; unquantified: boolean };

/** What a scenario comes to; nothing filled in is not the same as 0. */
export type ScenarioOutcome = ({ state: 'calculated' } & Bounds) | { state: 'notCalculated' } | { state: 'impossible' };

/** A sum per scenario; a scenario that is not calculated counts as 0 here. */
export type PerScenario = Record<ScenarioName, Bounds>;

/** The factors of a line: amount × times × people − own contribution × times × people. `times` is an exact number as text, a decimal with a point or a fraction (`13/3`); `null` where it is missing. */
export type LineFormula = {
  amount: Amount;
  unit: Unit;
  times: string | null;
  people: number;
  ownContribution?: { cents: number; unit: Unit; times: string | null };
};

/** What one line comes to in cents, and how. */
export type LineOutcome = Bounds & { id?: string; formula: LineFormula; outside: boolean; timesMissing: boolean };

/** What a screen shows of three scenarios; money in cents. */
export type Figures = Record<ScenarioName, ScenarioOutcome> & {
  saving: Bounds | null;
  savingNow: Bounds | null;
  findings: Finding[];
  /** Per scenario its lines in their own order; empty where lines do not count. */
  lines: Record<ScenarioName, LineOutcome[]>;
  /** True when a figure lies beyond ±9.007.199.254.740.991 cents, so that its last digits are not exact. */
  outOfReach: boolean;
};

/** Everything that follows from three scenarios; money in cents. `breakEvenMonth` is counted from 1, `null` where there is none. */
export type Analysis = Figures & {
  perPayer: Record<string, PerScenario>;
  perFundingSource: Record<string, PerScenario>;
  breakEvenMonth: number | null;
};
