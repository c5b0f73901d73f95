import { amountFrom, readAmount } from '../amount/read-amount.js';
import { writeAmount } from '../amount/write-amount.js';
import { writeRate } from '../amount/write-rate.js';
import type { Unit } from '../amount/unit.js';
import type { CostLine, OwnContribution } from './cost-benefit.js';
import { readTimes, writeTimes } from './typed-times.js';

/** A cell of a line in which a person types. */
export type TypedCell = 'label' | 'amount' | 'times' | 'people' | 'ownContribution';

type UnreadCell = Extract<TypedCell, 'times' | 'people' | 'ownContribution'>;

/** A line in which nothing was typed yet; it counts as PM until there is an amount. */
export function newLine(id: string): CostLine {
  return { id, label: '', amount: { unquantified: true, typed: '' }, unit: 'once' };
}

/** A line after typing in one of its cells. `253 per etmaal` as amount also sets the unit; what is not understood is kept as typed. */
export function typeInLine(line: CostLine, cell: TypedCell, text: string): CostLine {
  switch (cell) {
    case 'label':
      return { ...line, label: text };
    case 'amount':
      return withAmount(line, text);
    case 'times':
      return withTimes(line, text);
    case 'people':
      return withPeople(line, text);
    case 'ownContribution':
      return withOwnContribution(line, text);
  }
}

/** The text to edit in a cell of a line. */
export function textInLine(line: CostLine, cell: TypedCell): string {
  if (cell === 'label') return line.label;
  if (cell === 'amount') return writeAmount(line.amount);
  return line.unread?.[cell] ?? written(line, cell);
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
  return { ...line, unit, ...(own && { ownContribution: own.unit === line.unit ? { ...own, unit } : own }) };
}

function withAmount(line: CostLine, text: string): CostLine {
  const reading = readAmount(text);
  const amount = amountFrom(text) ?? { unquantified: true as const, typed: '' };
  return 'per' in reading ? withUnit({ ...line, amount }, reading.per) : { ...line, amount };
}

// As long as both count the same units, the number of one is the number of the other.
function withTimes(line: CostLine, text: string): CostLine {
  const reading = readTimes(text);
  const { times: before, ...rest } = withoutUnread(line, 'times');
  const times = 'times' in reading ? reading.times : undefined;
  const own = rest.ownContribution;
  const follows = own !== undefined && own.unit === line.unit && own.times === before;
  const next: CostLine = {
    ...rest,
    ...(times !== undefined && { times }),
    ...(follows && { ownContribution: contribution(own.cents, own.unit, times) }),
  };
  return 'refused' in reading ? withUnread(next, 'times', text) : next;
}

function withPeople(line: CostLine, text: string): CostLine {
  const reading = readTimes(text);
  const { people: _before, ...rest } = withoutUnread(line, 'people');
  if ('empty' in reading) return rest;
  return 'times' in reading && Number.isSafeInteger(reading.times)
    ? { ...rest, people: reading.times }
    : withUnread(rest, 'people', text);
}

function withOwnContribution(line: CostLine, text: string): CostLine {
  const { ownContribution: _before, ...rest } = withoutUnread(line, 'ownContribution');
  if (text.trim() === '') return rest;
  const own = readOwnContribution(text, line);
  return own === null ? withUnread(rest, 'ownContribution', text) : { ...rest, ownContribution: own };
}

// `20 per week × 40`: without a number the contribution is counted as often as the line is, where both are per the same unit.
function readOwnContribution(text: string, line: CostLine): OwnContribution | null {
  const [, rate = text, count] = /^(.*?)[×x*]([\d.,\s]+)$/is.exec(text) ?? [];
  const reading = readAmount(rate);
  if (!('cents' in reading) || 'estimate' in reading) return null;
  const unit = 'per' in reading ? reading.per : line.unit;
  if (count === undefined) return contribution(reading.cents, unit, unit === line.unit ? line.times : undefined);
  const counted = readTimes(count);
  return 'times' in counted ? contribution(reading.cents, unit, counted.times) : null;
}

function written(line: CostLine, cell: UnreadCell): string {
  if (cell === 'people') return line.people === undefined ? '' : writeTimes(line.people);
  if (cell === 'times') return line.times === undefined ? '' : writeTimes(line.times);
  const own = line.ownContribution;
  if (own === undefined) return '';
  const rate = writeRate(own.cents, own.unit);
  const follows = own.times === undefined || (own.unit === line.unit && own.times === line.times);
  return follows ? rate : `${rate} × ${writeTimes(own.times ?? 1)}`;
}

function contribution(cents: number, unit: Unit, times: number | undefined): OwnContribution {
  return { cents, unit, ...(times !== undefined && { times }) };
}

function withUnread(line: CostLine, cell: UnreadCell, text: string): CostLine {
  return { ...line, unread: { ...line.unread, [cell]: text } };
}

function withoutUnread(line: CostLine, cell: UnreadCell): CostLine {
  if (line.unread === undefined) return line;
  const { unread, ...rest } = line;
  const { [cell]: _gone, ...others } = unread;
  return Object.keys(others).length === 0 ? rest : { ...rest, unread: others };
}
