import type { Bounds } from './analysis.js';
import { scenarioNames, type CostBenefit, type ScenarioName } from './cost-benefit.js';
import { boundsOf, less, nothing, plus, type ExactSum } from './exact-sum.js';
import { isOutOfReach } from './reach.js';
import { workOut } from './work-out.js';
import type { ExactScenario } from './scenario-sum.js';
import { exactPer, type ExactPerScenario, type ShareKey } from './who-pays.js';

/** What comes to one payer or funding source: a sum in cents per scenario, `null` where it is not calculated, and both differences, `null` also where an amount is wholly PM. */
export type Share = Record<ScenarioName, Bounds | null> & {
  /** The payer or source as it is written in the lines; `''` for lines without one and for totals without lines. */
  of: string;
  /** Threatened less custom. */
  saving: Bounds | null;
  /** Current less custom. */
  savingNow: Bounds | null;
  /** Whether it pays more with the plan than if nothing changes, whatever becomes of ranges. */
  paysMore: boolean;
};

/** Everybody's share, the largest first and what has no name last, and what they come to together. */
export type Shares = {
  shares: readonly Share[];
  together: Share;
  /** Whether a line says who pays; without it there is nothing to divide. */
  isDivided: boolean;
  outOfReach: boolean;
};

type Worked = Readonly<Record<ScenarioName, ExactScenario>>;

/** Adds up per payer what each scenario costs and who pays more; what was worked out before need not be again. */
export function payersOf(input: CostBenefit, worked: Worked = workOut(input)): Shares {
  return sharesBy('payer', worked);
}

/** Adds up per funding source what each scenario costs and which is used more; what was worked out before need not be again. */
export function fundingSourcesOf(input: CostBenefit, worked: Worked = workOut(input)): Shares {
  return sharesBy('fundingSource', worked);
}

function sharesBy(key: ShareKey, worked: Worked): Shares {
  const found = [...exactPer(key, worked)];
  const shares = found
    .sort(byName)
    .sort(bySize)
    .map(([of, sums]) => shareOf(of, sums, worked));
  const together = shareOf('', found.map(([, sums]) => sums).reduce(added, none), worked);
  return {
    shares,
    together,
    isDivided: shares.some(({ of }) => of !== ''),
    outOfReach: [...shares, together].some(({ saving, savingNow, ...share }) =>
      [saving, savingNow, ...scenarioNames.map((name) => share[name])].some(isOutOfReach),
    ),
  };
}

const none: ExactPerScenario = { current: nothing, threatened: nothing, custom: nothing };

function added(a: ExactPerScenario, b: ExactPerScenario): ExactPerScenario {
  return {
    current: plus(a.current, b.current),
    threatened: plus(a.threatened, b.threatened),
    custom: plus(a.custom, b.custom),
  };
}

function shareOf(of: string, sums: ExactPerScenario, worked: Worked): Share {
  const isCalculated = (name: ScenarioName): boolean => worked[name].state === 'calculated';
  const boundsIn = (name: ScenarioName): Bounds | null => (isCalculated(name) ? boundsOf(sums[name]) : null);
  const savingOn = (name: ScenarioName): Bounds | null =>
    [name, 'custom' as const].every((each) => isCalculated(each) && isKnown(sums[each]))
      ? boundsOf(less(sums[name], sums.custom))
      : null;
  const saving = savingOn('threatened');
  return {
    of,
    current: boundsIn('current'),
    threatened: boundsIn('threatened'),
    custom: boundsIn('custom'),
    saving,
    savingNow: savingOn('current'),
    paysMore: saving !== null && saving.max <= 0 && saving.min < 0,
  };
}

function isKnown({ min, max, unquantified }: ExactSum): boolean {
  return !unquantified || min !== 0n || max !== 0n;
}

type Found = [of: string, sums: ExactPerScenario];

function byName([a]: Found, [b]: Found): number {
  return a < b ? -1 : 1;
}

function bySize([a, one]: Found, [b, other]: Found): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  const [mine, theirs] = [sizeOf(one), sizeOf(other)];
  return mine === theirs ? 0 : mine > theirs ? -1 : 1;
}

function sizeOf(sums: ExactPerScenario): bigint {
  const sizes = scenarioNames.flatMap((name) => ends(sums[name]));
  return sizes.reduce((largest, size) => (size > largest ? size : largest), 0n);
}

function ends({ min, max }: ExactSum): readonly bigint[] {
  return [min < 0n ? -min : min, max < 0n ? -max : max];
}
