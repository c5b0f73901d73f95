import { notations, type Notation } from '../amount/notation.js';
import { amountFrom, readAmount } from '../amount/read-amount.js';
import { writeAmount } from '../amount/write-amount.js';
import { writeUnit } from '../amount/write-rate.js';
import type { Unit } from '../amount/unit.js';
import type { CostLine } from './cost-benefit.js';
import { readPriceYear } from './price-age.js';
import { contribution, readContribution, writeContribution } from './typed-contribution.js';
import { readDay } from './typed-day.js';
import { readTimes, writeTimes } from './typed-times.js';
import { withUnread, withoutUnread, type UnreadCell } from './unread-line.js';

/** A cell of a line in which a person types, or may paste a text that is not understood. */
export type TypedCell = 'label' | 'amount' | UnreadCell;

/** A line in which nothing was typed yet; it counts as PM until there is an amount. */
export function newLine(id: string): CostLine {
  return { id, label: '', amount: { unquantified: true, typed: '' }, unit: 'once' };
}

/** A line after typing in one of its cells. `253 per etmaal` as amount also sets the unit; what is not understood is kept as typed. */
export function typeInLine(line: CostLine, cell: TypedCell, text: string, notation: Notation = 'nl'): CostLine {
  if (cell === 'label') return { ...line, label: text };
  if (cell === 'amount') return withAmount(line, text, notation);
  const rest = withoutUnread(line, cell);
  const next = readers[cell](rest, text, notation);
  return next ?? withUnread(cell === 'unit' ? rest : without(rest, cell), cell, text);
}

/** The text to edit in a cell of a line. */
export function textInLine(line: CostLine, cell: TypedCell, notation: Notation = 'nl'): string {
  if (cell === 'label') return line.label;
  if (cell === 'amount') return writeAmount(line.amount, notation);
  return line.unread?.[cell] ?? written(line, cell, notation);
}

/** Whether the text in a cell was not understood. */
export function isRefusedInLine(line: CostLine, cell: TypedCell): boolean {
  if (cell === 'label') return false;
  if (cell !== 'amount') return line.unread?.[cell] !== undefined;
  return 'unquantified' in line.amount && (line.amount.typed ?? '').trim() !== '';
}

/** A line with another unit; an own contribution per the same unit goes along. */
export function withUnit(line: CostLine, unit: Unit): CostLine {
  const own = line.ownContribution;
  return {
    ...withoutUnread(line, 'unit'),
    unit,
    ...(own && { ownContribution: own.unit === line.unit ? { ...own, unit } : own }),
  };
}

// Each gives the line with the cell as it was read; `null` where the text is not understood.
const readers: Record<UnreadCell, (line: CostLine, text: string, notation: Notation) => CostLine | null> = {
  unit: (line, text, notation) => {
    const { units, once } = notations[notation];
    const word = text
      .trim()
      .toLowerCase()
      .replace(/^per\s+/, '')
      .replace(/\s+/g, ' ');
    const unit = word === once ? 'once' : units.get(word);
    return unit ? withUnit(line, unit) : null;
  },
  times: withTimes,
  people: (line, text, notation) => {
    const reading = readTimes(text, notation);
    if ('empty' in reading) return without(line, 'people');
    return 'times' in reading && Number.isSafeInteger(reading.times) ? { ...line, people: reading.times } : null;
  },
  from: (line, text, notation) => withDay(line, 'from', text, notation),
  to: (line, text, notation) => withDay(line, 'to', text, notation),
  ownContribution: (line, text, notation) => {
    if (text.trim() === '') return without(line, 'ownContribution');
    const ownContribution = readContribution(text, line, notation);
    return ownContribution && { ...line, ownContribution };
  },
  priceYear: (line, text) => {
    if (text.trim() === '') return without(line, 'priceYear');
    const priceYear = readPriceYear(text);
    return priceYear === null ? null : { ...line, priceYear };
  },
};

function withAmount(line: CostLine, text: string, notation: Notation): CostLine {
  const reading = readAmount(text, { notation });
  const amount = amountFrom(text, notation) ?? { unquantified: true as const, typed: '' };
  return 'per' in reading ? withUnit({ ...line, amount }, reading.per) : { ...line, amount };
}

// As long as both count the same units, the number of one is the number of the other.
function withTimes(line: CostLine, text: string, notation: Notation): CostLine | null {
  const reading = readTimes(text, notation);
  if ('refused' in reading) return null;
  const times = 'times' in reading ? reading.times : undefined;
  return { ...followed(without(line, 'times'), line, times), ...(times !== undefined && { times }) };
}

function followed(next: CostLine, { ownContribution: own, unit, times: before }: CostLine, times?: number): CostLine {
  const follows = own !== undefined && own.unit === unit && own.times === before;
  return follows ? { ...next, ownContribution: contribution(own.cents, own.unit, times) } : next;
}

function withDay(line: CostLine, cell: 'from' | 'to', text: string, notation: Notation): CostLine | null {
  if (text.trim() === '') return without(line, cell);
  const day = readDay(text, notation);
  return day === null ? null : { ...line, [cell]: day };
}

function without(line: CostLine, cell: Exclude<UnreadCell, 'unit'>): CostLine {
  const { [cell]: _before, ...rest } = line;
  const next = rest as CostLine;
  return cell === 'times' ? followed(next, line) : next;
}

function written(line: CostLine, cell: UnreadCell, notation: Notation): string {
  if (cell === 'unit') return writeUnit(line.unit, notation);
  const held = line[cell];
  if (held === undefined) return '';
  if (typeof held === 'number') return cell === 'priceYear' ? String(held) : writeTimes(held, notation);
  return typeof held === 'string' ? held : writeContribution(held, line, notation);
}
