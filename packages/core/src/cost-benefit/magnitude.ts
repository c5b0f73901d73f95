import { endsOf, type Amount } from '../amount/amount.js';
import type { Finding, LineRef } from './finding.js';
import { scenarioNames, type ScenarioName } from './cost-benefit.js';
import type { ExactLine } from './line-outcome.js';
import { refTo } from './line-ref.js';
import type { ExactScenario } from './scenario-sum.js';

type MagnitudeFinding = Extract<Finding, { code: 'magnitude' }>;
type Priced = { ref: LineRef; line: ExactLine['line']; amount: Amount; min: bigint; max: bigint };

/** Same label and unit in two scenarios, a factor 10 or more between the amounts: one finding for each pair of scenarios. */
export function magnitudeFindings(scenarios: Record<ScenarioName, ExactScenario>): MagnitudeFinding[] {
  const prices = scenarioNames.map((name) => pricesByItem(name, scenarios[name]));
  return prices.flatMap((inOne, one) =>
    prices.slice(one + 1).flatMap((inOther) =>
      [...inOne].flatMap(([item, mine]) => {
        const pair = firstFarApart(mine, inOther.get(item) ?? []);
        return pair ? [findingOf(...pair)] : [];
      }),
    ),
  );
}

function pricesByItem(name: ScenarioName, scenario: ExactScenario): Map<string, Priced[]> {
  const found = new Map<string, Priced[]>();
  scenario.lines.forEach(({ line }, index) => {
    const ends = endsOf(line.amount);
    if (ends === null) return;
    const item = JSON.stringify([line.label, line.unit]);
    const prices = found.get(item) ?? [];
    const [min, max] = [BigInt(ends.min), BigInt(ends.max)];
    prices.push({ ref: refTo(name, line, index), line, amount: line.amount, min, max });
    found.set(item, prices);
  });
  return new Map([...found].map(([item, prices]) => [item, extremes(prices)]));
}

function firstFarApart(mine: Priced[], theirs: Priced[]): [Priced, Priced] | undefined {
  for (const a of mine) for (const b of theirs) if (farApart(a, b)) return [a, b];
  return undefined;
}

// Ranges that overlap or touch are not apart; else the ends that face each other are compared, and 0 has no magnitude.
function farApart(a: Priced, b: Priced): boolean {
  const [lower, upper] = a.max < b.min ? [a.max, b.min] : b.max < a.min ? [b.max, a.min] : [0n, 0n];
  if (lower === 0n || upper === 0n) return false;
  const [x, y] = [size(lower), size(upper)];
  return x >= 10n * y || y >= 10n * x;
}

// The widest gap is always between outermost or innermost ends, so a thousand lines of one label need no thousand squared comparisons.
function extremes(prices: Priced[]): Priced[] {
  if (prices.length < 8) return prices;
  const ends = (['min', 'max'] as const).flatMap((end) => [
    ...outermost(
      prices.filter((price) => price[end] > 0n),
      end,
    ),
    ...outermost(
      prices.filter((price) => price[end] < 0n),
      end,
    ),
  ]);
  return [...new Set(ends)];
}

function outermost(prices: Priced[], end: 'min' | 'max'): Priced[] {
  const [first] = prices;
  if (first === undefined) return [];
  return [
    prices.reduce((least, price) => (price[end] < least[end] ? price : least), first),
    prices.reduce((most, price) => (price[end] > most[end] ? price : most), first),
  ];
}

function size(cents: bigint): bigint {
  return cents < 0n ? -cents : cents;
}

function findingOf(a: Priced, b: Priced): MagnitudeFinding {
  const { label, unit } = a.line;
  return {
    code: 'magnitude',
    scenario: a.ref.scenario,
    lines: [a.ref, b.ref],
    params: { label, unit, a: a.ref.scenario, amountA: a.amount, b: b.ref.scenario, amountB: b.amount },
  };
}
