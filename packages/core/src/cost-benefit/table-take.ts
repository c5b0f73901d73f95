import { scenarioNames, type CostBenefit, type CostLine, type ScenarioName } from './cost-benefit.js';
import { withLines } from './edit-scenario.js';
import type { TableReading } from './table-lines.js';

/** Where the lines of a table go: over the lines from a place on, at the end, or in the place of all that are there. */
export type TablePlace = { at: number; over: number } | 'end' | 'instead';

/** An analysis with the lines of a table in a scenario; a line that names another scenario goes to the end of that one, or in the place of its lines. */
export function takeTable(
  costBenefit: CostBenefit,
  target: ScenarioName,
  { lines: read, scenarios }: Pick<TableReading, 'lines' | 'scenarios'>,
  place: TablePlace,
): CostBenefit {
  return scenarioNames.reduce((next, name) => {
    const own = read.filter((_line, row) => (scenarios[row] ?? target) === name);
    if (own.length === 0) return next;
    const lines = place === 'instead' ? [] : (costBenefit.scenarios[name]?.lines ?? []);
    const { at, over } = typeof place === 'object' && name === target ? place : { at: lines.length, over: 0 };
    return withLines(next, name, [...lines.slice(0, at), ...own, ...lines.slice(at + over)]);
  }, costBenefit);
}

/** Where a table that is pasted into a line goes: over the lines from there on, or with headings after that line, in whose place it comes when nothing is in it. */
export function placeAt(
  lines: readonly CostLine[],
  at: number,
  { lines: read, hasHeadings }: Pick<TableReading, 'lines' | 'hasHeadings'>,
): { at: number; over: number } {
  if (!hasHeadings) return { at, over: Math.min(read.length, lines.length - at) };
  return isEmptyLine(lines[at]) ? { at, over: 1 } : { at: at + 1, over: 0 };
}

function isEmptyLine(line: CostLine | undefined): boolean {
  if (line === undefined) return true;
  const { id: _id, label, amount, unit: _unit, ...rest } = line;
  return label === '' && 'typed' in amount && amount.typed === '' && Object.keys(rest).length === 0;
}
