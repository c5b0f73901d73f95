import { endsOf } from '../amount/amount.js';
import type { Finding } from './finding.js';
import type { ScenarioName } from './cost-benefit.js';
import type { LineEntry, LineLedger } from './line-ledger.js';
import { refTo } from './line-ref.js';

type MagnitudeFinding = Extract<Finding, { code: 'magnitude' }>;
type Priced = { entry: LineEntry; min: bigint; max: bigint };
type Pair = readonly [LineEntry, LineEntry];

/**
 * Same label and unit in two scenarios, a factor 10 or more between the amounts: one finding for each item in this pair
 * of scenarios. Only items that changed in either ledger are compared again.
 */
export class MagnitudeJumps {
  readonly #found = new Map<string, Pair>();
  readonly #names: readonly [ScenarioName, ScenarioName];

  constructor(one: ScenarioName, other: ScenarioName) {
    this.#names = [one, other];
  }

  /** The findings now that both ledgers followed their lines. */
  follow(ledgers: Record<ScenarioName, LineLedger>): MagnitudeFinding[] {
    const [one, other] = this.#names;
    for (const item of new Set([...ledgers[one].changedItems, ...ledgers[other].changedItems])) {
      const pair = firstFarApart(ledgers[one].pricesOf(item), ledgers[other].pricesOf(item));
      if (pair) this.#found.set(item, pair);
      else this.#found.delete(item);
    }
    return [...this.#found]
      .map(([item, pair]) => ({ pair, at: ledgers[one].pricesOf(item)[0]?.index ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ pair }) => this.#findingOf(pair));
  }

  #findingOf([{ worked: one, index: oneAt }, { worked: other, index: otherAt }]: Pair): MagnitudeFinding {
    const [a, b] = this.#names;
    const { label, unit, amount: amountA } = one.line;
    return {
      code: 'magnitude',
      scenario: a,
      lines: [refTo(a, one.line, oneAt), refTo(b, other.line, otherAt)],
      params: { label, unit, a, amountA, b, amountB: other.line.amount },
    };
  }
}

function firstFarApart(mine: LineEntry[], theirs: LineEntry[]): Pair | undefined {
  if (mine.length === 0 || theirs.length === 0) return undefined;
  const others = extremes(theirs);
  for (const a of extremes(mine)) for (const b of others) if (farApart(a, b)) return [a.entry, b.entry];
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
function extremes(entries: LineEntry[]): Priced[] {
  const prices = entries.flatMap((entry): Priced[] => {
    const ends = endsOf(entry.worked.line.amount);
    return ends === null ? [] : [{ entry, min: BigInt(ends.min), max: BigInt(ends.max) }];
  });
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
