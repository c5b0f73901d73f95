import { endsOf, type Amount } from '../amount/amount.js';
import type { LineOutcome } from './analysis.js';
import { changedStretch } from './changed-stretch.js';
import type { CostLine, ScenarioName } from './cost-benefit.js';
import { customBudgetSource, sourceKey } from './custom-budget.js';
import { nothing, type ExactSum } from './exact-sum.js';
import type { Finding } from './finding.js';
import { isOutOfReach } from './reach.js';
import { lineFindings } from './line-findings.js';
import { calculateLine, outcomeOfLine, type ExactLine } from './line-outcome.js';
import { refTo } from './line-ref.js';
import type { Span } from './month-share.js';
import { spendingOf, type Spending } from './spread.js';

/** A line in its place, worked out, with the texts by which it is compared with others. */
export type LineEntry = {
  readonly worked: ExactLine;
  readonly outcome: LineOutcome;
  /** Equal where a line is the same line twice. */
  readonly same: string;
  /** Equal where lines price the same thing; `null` for PM. */
  readonly item: string | null;
  index: number;
  findings: Finding[];
};

type Groups = Map<string, Set<LineEntry>>;

/**
 * The lines of one scenario worked out, and what follows from them together. Following the next version of the lines
 * looks only at those that are other objects than before, so a line that changed must be a new object.
 */
export class LineLedger {
  readonly #scenario: ScenarioName;
  readonly #same: Groups = new Map();
  readonly #items: Groups = new Map();
  readonly #repeated = new Set<Set<LineEntry>>();
  readonly #found = new Set<LineEntry>();
  readonly #asked = new Map<string, bigint>();
  readonly #spent = new Map<string, Spending & { lines: number }>();
  #followed: readonly CostLine[] = [];
  #entries: readonly LineEntry[] = [];
  #span: Span = { first: 0, end: 0 };
  #rounding = 0;
  #unquantified = 0;
  #outOfReach = 0;
  /** What is spent in the same days together. */
  spendings: readonly Spending[] = [];
  /** What all lines come to together. */
  sum: ExactSum = nothing;
  lines: ExactLine[] = [];
  outcomes: LineOutcome[] = [];
  /** The items of which a price came, went or moved; whoever compared them clears it. */
  readonly changedItems = new Set<string>();

  constructor(scenario: ScenarioName) {
    this.#scenario = scenario;
  }

  /** Whether a line comes to more than a number holds exactly. */
  get isOutOfReach(): boolean {
    return this.#outOfReach > 0;
  }

  /** The lines that stand in the list more than once, each with its doubles, in the order of the list. */
  get repeated(): LineEntry[][] {
    return [...this.#repeated].map(inOrder).sort(([a], [b]) => (a?.index ?? 0) - (b?.index ?? 0));
  }

  /** What there is to say of single lines, in the order of the list. */
  get findings(): Finding[] {
    return inOrder(this.#found).flatMap(({ findings }) => findings);
  }

  /** The lines that price an item, in the order of the list. */
  pricesOf(item: string): LineEntry[] {
    return inOrder(this.#items.get(item) ?? []);
  }

  /** The upper ends of the lines with a funding source together, in cents. */
  askedOf(source: string = customBudgetSource): bigint {
    return this.#asked.get(sourceKey(source)) ?? 0n;
  }

  /** Follows the next version of the lines, in a period and a rounding. */
  follow(lines: readonly CostLine[], span: Span, rounding: number): void {
    if (span.first !== this.#span.first || span.end !== this.#span.end || rounding !== this.#rounding) {
      this.#replace(0, this.#entries.length, []);
      this.#followed = [];
      this.#span = span;
      this.#rounding = rounding;
    } else if (lines === this.#followed) return;
    const { start, removed, added } = changedStretch(this.#followed, lines);
    this.#replace(start, start + removed, lines.slice(start, start + added));
    this.#followed = lines;
  }

  #replace(start: number, end: number, lines: readonly CostLine[]): void {
    const before = this.#entries;
    for (const entry of before.slice(start, end)) this.#count(entry, -1);
    const added = lines.map((line) => entryOf(line, this.#span));
    const spliced = <Item>(items: readonly Item[], next: readonly Item[]): Item[] =>
      items.slice(0, start).concat(next, items.slice(end));
    this.#entries = spliced(before, added);
    added.forEach((entry, offset) => {
      this.#place(entry, start + offset);
      this.#count(entry, 1);
    });
    if (added.length !== end - start)
      for (let index = start + added.length; index < this.#entries.length; index++) {
        const entry = this.#entries[index];
        if (entry) this.#place(entry, index);
      }
    this.sum = { ...this.sum, unquantified: this.#unquantified > 0 };
    this.spendings = [...this.#spent.values()];
    const worked = added.map((entry) => entry.worked);
    const outcomes = added.map(({ outcome }) => outcome);
    this.lines = spliced(this.lines, worked);
    this.outcomes = spliced(this.outcomes, outcomes);
  }

  #place(entry: LineEntry, index: number): void {
    const isNew = entry.index < 0;
    entry.index = index;
    if (isNew || entry.findings.length > 0)
      entry.findings = lineFindings(refTo(this.#scenario, entry.worked.line, index), entry.worked, this.#rounding);
  }

  #count(entry: LineEntry, by: 1 | -1): void {
    const { worked, outcome, same, item, findings } = entry;
    const { min, max } = this.sum;
    const sign = BigInt(by);
    this.sum = { min: min + sign * worked.min, max: max + sign * worked.max, unquantified: false };
    if (worked.unquantified) this.#unquantified += by;
    if (isOutOfReach(outcome)) this.#outOfReach += by;
    const source = sourceKey(worked.line.fundingSource ?? '');
    this.#asked.set(source, (this.#asked.get(source) ?? 0n) + sign * worked.max);
    if (by < 0) this.#found.delete(entry);
    else if (findings.length > 0) this.#found.add(entry);
    for (const { span, halfCents } of spendingOf(worked, this.#span)) {
      const key = `${String(span.first)} ${String(span.end)}`;
      const spent = this.#spent.get(key) ?? { span, halfCents: 0n, lines: 0 };
      const lines = spent.lines + by;
      if (lines === 0) this.#spent.delete(key);
      else this.#spent.set(key, { span, halfCents: spent.halfCents + sign * halfCents, lines });
    }
    const doubles = regroup(this.#same, same, entry, by);
    if (doubles.size > 1) this.#repeated.add(doubles);
    else this.#repeated.delete(doubles);
    if (item === null) return;
    regroup(this.#items, item, entry, by);
    this.changedItems.add(item);
  }
}

function entryOf(line: CostLine, span: Span): LineEntry {
  const worked = calculateLine(line, span);
  const { label, amount, unit, from, to } = line;
  return {
    worked,
    outcome: outcomeOfLine(worked),
    same: JSON.stringify([label, writtenAmount(amount), unit, from, to]),
    item: endsOf(amount) === null ? null : JSON.stringify([label, unit]),
    index: -1,
    findings: [],
  };
}

// The order of an object's members is no part of what is written, and an estimate of € 500 beside € 500 is the same line twice.
function writtenAmount(amount: Amount): unknown {
  if ('cents' in amount) return amount.cents;
  return 'range' in amount ? amount.range : (amount.typed ?? 'PM');
}

function regroup(groups: Groups, key: string, entry: LineEntry, by: 1 | -1): Set<LineEntry> {
  const group = groups.get(key) ?? new Set();
  if (by > 0) groups.set(key, group.add(entry));
  else if (group.delete(entry) && group.size === 0) groups.delete(key);
  return group;
}

function inOrder(entries: Iterable<LineEntry>): LineEntry[] {
  return [...entries].sort((a, b) => a.index - b.index);
}
