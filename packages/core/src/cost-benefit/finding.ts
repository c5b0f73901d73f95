import type { Amount } from '../amount/amount.js';
import type { Unit } from '../amount/unit.js';
import type { Bounds, LineFormula } from './analysis.js';
import type { ScenarioName } from './cost-benefit.js';

/** Where a line stands: its scenario, its place in the list (from 0) and its id where it has one. */
export type LineRef = { scenario: ScenarioName; index: number; id?: string };

/** What holds of every finding: which lines it is about (none where it is about the scenario). */
type About<Code extends string, Params> = { code: Code; scenario: ScenarioName; lines: LineRef[]; params: Params };

/** Something in the figures to look at, as a code with its arithmetic in numbers (cents); the user decides. */
export type Finding =
  | About<'total-differs-from-lines', { terms: Bounds[]; sum: Bounds; stated: Bounds }>
  | About<'unequal-periods', { months: number; periodMonths: number }>
  | About<'duplicate-line', { label: string; amount: Amount; unit: Unit; count: number }>
  | About<
      'row-differs-from-rate',
      { label: string; formula: LineFormula; computed: Bounds; stated: number; rounding: number }
    >
  | About<
      'magnitude',
      { label: string; unit: Unit; a: ScenarioName; amountA: Amount; b: ScenarioName; amountB: Amount }
    >
  | About<'times-missing', { label: string; unit: Unit; of: 'line' | 'ownContribution' }>
  | About<'line-outside-period', { label: string; from?: string; to?: string; counted: boolean }>;

/** The code of a finding. */
export type FindingCode = Finding['code'];

/** A finding as a text that stays the same as long as its lines and figures do: by it a user keeps a finding with a reason. */
export function findingKey({ code, scenario, lines, params }: Finding): string {
  return JSON.stringify([code, scenario, lines.map(({ scenario: of, id, index }) => [of, id ?? index]), params]);
}
