import type { Notation } from '../amount/notation.js';
import { readAmount } from '../amount/read-amount.js';
import { addDays, isDay } from '../calendar/calendar.js';
import type { CostLine, ScenarioName } from './cost-benefit.js';
import { headingOf, tableColumns, type TableColumn, type TableHeading } from './table-columns.js';
import { confidenceWords, meaningOf, payerWords, scenarioWords } from './table-words.js';
import { isRefusedInLine, newLine, typeInLine, withUnit, type TypedCell } from './typed-line.js';
import { withUnread } from './unread-line.js';

/** How to read a table: in which notation, unless its headings are in another; what new lines are named; and without headings, from which column on and over which lines its rows go. */
export type TableOptions = {
  notation: Notation;
  newId: () => string;
  columns?: readonly TableColumn[];
  onto?: readonly CostLine[];
};

/** A cell by the place of its line in the reading, the name of its column, and its text. */
export type TableCell = { row: number; column: string; text: string };

/**
 * What a table says. `scenarios` has the scenario of each line, where the table names one. `cells` counts the cells that
 * are not empty, headings aside: each of them is in its line as it was read, or in `unread` (kept as typed in its line, which
 * counts as PM until then), or in `noted` (kept in the note of its line, because no field can hold it).
 */
export type TableReading = {
  lines: CostLine[];
  scenarios: (ScenarioName | null)[];
  hasHeadings: boolean;
  notation: Notation;
  cells: number;
  unread: TableCell[];
  noted: TableCell[];
};

// A title and a date may stand above the headings.
const mostAbove = 5;

/** The columns of a table without headings: those of the editor. */
export const defaultColumns: readonly TableColumn[] = [
  'label',
  'amount',
  'unit',
  'times',
  'fundingSource',
  'payer',
  'ownContribution',
];

/** Reads the rows of a table as lines. Columns are known by a row of headings in Dutch or English, else by their order. Rows without any text are left out. It never throws, and keeps every cell. */
export function linesOfTable(table: readonly (readonly string[])[], options: TableOptions): TableReading {
  const rows = table.filter((row) => row.some((cell) => !isBlank(cell)));
  const found = headingsIn(rows, options.notation);
  const columns = found?.columns ?? (options.columns ?? defaultColumns).map((column): TableHeading => ({ column }));
  const titles = found ? rows[found.at] : undefined;
  const reading: TableReading = {
    lines: [],
    scenarios: [],
    hasHeadings: found !== null,
    notation: found?.notation ?? options.notation,
    cells: 0,
    unread: [],
    noted: [],
  };
  for (const [row, cells] of rows.slice(found ? found.at + 1 : 0).entries()) {
    const line = (found ? undefined : options.onto?.[row]) ?? newLine(options.newId());
    // What stands above the headings, such as a title, goes with the first line.
    const above = row === 0 ? rows.slice(0, found?.at ?? 0).flat() : [];
    readRow(reading, line, sortCells(row, columns, cells, titles, above));
  }
  return reading;
}

type Known = TableHeading & { text: string; title: string };
type SortedCells = { known: Map<TableColumn, Known>; noted: TableCell[] };

function sortCells(
  row: number,
  columns: readonly (TableHeading | null)[],
  cells: readonly string[],
  titles: readonly string[] | undefined,
  above: readonly string[],
): SortedCells {
  const known = new Map<TableColumn, Known>();
  const noted = above.map((text): TableCell => ({ row, column: '', text }));
  for (const [at, text] of cells.entries()) {
    const [heading, title = ''] = [columns[at], titles?.[at]];
    if (isBlank(text)) continue;
    if (!heading || known.has(heading.column)) noted.push({ row, column: title, text });
    else known.set(heading.column, { ...heading, text, title });
  }
  return { known, noted: noted.filter(({ text }) => !isBlank(text)) };
}

function readRow(reading: TableReading, from: CostLine, { known, noted }: SortedCells): void {
  const row = reading.lines.length;
  reading.cells += known.size + noted.length;
  let line = from;
  for (const column of tableColumns) {
    const cell = known.get(column);
    const next = cell && withCell(line, cell, known, reading.notation);
    if (next) line = next;
    else if (cell) noted.push({ row, column: cell.title, text: cell.text });
  }
  for (const [column, { text }] of known) {
    if (isTyped(column) && isRefusedInLine(line, column)) reading.unread.push({ row, column, text });
  }
  const scenario = known.get('scenario');
  reading.noted.push(...noted);
  reading.scenarios.push(scenario ? (meaningOf(scenarioWords, scenario.text) ?? null) : null);
  reading.lines.push(withNoted(line, noted));
}

// The line with a cell in it; null where no field can hold its text.
function withCell(
  line: CostLine,
  { column, text, unit, isThrough }: Known,
  known: SortedCells['known'],
  notation: Notation,
): CostLine | null {
  switch (column) {
    case 'scenario':
      return meaningOf(scenarioWords, text) ? line : null;
    case 'amount':
      return typeInLine(unit ? withUnit(line, unit) : line, column, text, notation);
    case 'unit':
      return withUnitCell(line, text, known.get('amount'), notation);
    case 'to':
      return withLastDay(typeInLine(line, column, text, notation), text, isThrough);
    case 'payer':
      return { ...line, payer: meaningOf(payerWords, text) ?? text };
    case 'stated':
      return withStated(line, text, notation);
    case 'confidence': {
      const confidence = meaningOf(confidenceWords, text);
      return confidence ? { ...line, confidence } : null;
    }
    case 'fundingSource':
    case 'source':
    case 'priceRegion':
    case 'note':
      return { ...line, [column]: text };
    default:
      return typeInLine(line, column, text, notation);
  }
}

// `74 per maand` beside the unit week says two things: which of the two is right, nobody knows.
function withUnitCell(line: CostLine, text: string, amount: Known | undefined, notation: Notation): CostLine {
  const next = typeInLine(line, 'unit', text, notation);
  const reading = amount && readAmount(amount.text, { notation });
  const per = reading && 'per' in reading ? reading.per : amount?.unit;
  const contradicts = amount && per && next.unread?.unit === undefined && next.unit !== per;
  return contradicts ? { ...next, amount: { unquantified: true, typed: amount.text } } : next;
}

function withLastDay(line: CostLine, text: string, isThrough: true | undefined): CostLine {
  if (!isThrough || line.to === undefined || line.unread?.to !== undefined) return line;
  const to = addDays(line.to, 1);
  return isDay(to) ? { ...line, to } : withUnread(line, 'to', text);
}

function withStated(line: CostLine, text: string, notation: Notation): CostLine | null {
  const reading = readAmount(text, { notation });
  const isOneAmount = 'cents' in reading && !('per' in reading) && !('estimate' in reading);
  return isOneAmount ? { ...line, stated: { cents: reading.cents } } : null;
}

function withNoted(line: CostLine, noted: readonly TableCell[]): CostLine {
  if (noted.length === 0) return line;
  const texts = noted.map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
  return { ...line, note: [...(line.note ? [line.note] : []), ...texts].join('\n') };
}

type FoundHeadings = { at: number; notation: Notation; columns: (TableHeading | null)[] };

function headingsIn(rows: readonly (readonly string[])[], preferred: Notation): FoundHeadings | null {
  const inOrder: Notation[] = preferred === 'nl' ? ['nl', 'en'] : ['en', 'nl'];
  for (const [at, row] of rows.slice(0, mostAbove).entries()) {
    const [first, second] = inOrder.map((notation): FoundHeadings & { known: number } => {
      const columns = row.map((cell) => headingOf(cell, notation));
      return { at, notation, columns, known: columns.filter((column) => column !== null).length };
    });
    if (!first || !second) continue;
    const best = second.known > first.known ? second : first;
    const filled = row.filter((cell) => !isBlank(cell)).length;
    const isHeadings = best.known >= 2 ? best.known * 2 >= filled : at === 0 && best.known === filled;
    if (isHeadings) return best;
  }
  return null;
}

const typedColumns: readonly string[] = [
  'label',
  'amount',
  'unit',
  'times',
  'people',
  'from',
  'to',
  'ownContribution',
  'priceYear',
];

function isTyped(column: TableColumn): column is TableColumn & TypedCell {
  return typedColumns.includes(column);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
