import { notations, type Notation } from '../amount/notation.js';
import { readAmount } from '../amount/read-amount.js';
import type { Unit } from '../amount/unit.js';
import { writeRate, writeUnit } from '../amount/write-rate.js';
import type { CostLine, OwnContribution } from './cost-benefit.js';
import { readTimes, writeTimes } from './typed-times.js';

// Nobody types more, and the expressions below stay cheap.
const longest = 120;

/**
 * Reads what a household pays itself: `10`, `10 per week`, `20 per week × 40`, `100 eenmalig`; `null` when it is not
 * understood. Without a number it counts as often as the line, where both are per the same unit; `× periode` lets it
 * follow from the days all the same.
 */
export function readContribution(text: string, line: CostLine, notation: Notation): OwnContribution | null {
  if (text.length > longest) return null;
  const { once, asPeriod } = notations[notation];
  const [, counted = text, count = ''] = /^([^]*?)[×x*]([\d.,\s]+|\s*[a-z]+\s*)$/i.exec(text) ?? [];
  const [, single] = new RegExp(`^([^]*)\\s${once}\\s*$`, 'i').exec(counted) ?? [];
  const reading = readAmount(single ?? counted, { notation });
  if (!('cents' in reading) || 'estimate' in reading || (single !== undefined && 'per' in reading)) return null;
  const unit = single === undefined ? ('per' in reading ? reading.per : line.unit) : 'once';
  if (count === '') return contribution(reading.cents, unit, unit === line.unit ? line.times : undefined);
  if (count.trim().toLowerCase() === asPeriod) return contribution(reading.cents, unit, undefined);
  const times = readTimes(count, notation);
  return 'times' in times ? contribution(reading.cents, unit, times.times) : null;
}

/** What a household pays itself as the text to edit, which reads back as the same in this line. */
export function writeContribution(own: OwnContribution, line: CostLine, notation: Notation): string {
  const isSame = own.unit === line.unit;
  const rate = writeRate(own.cents, own.unit, notation);
  const text = own.unit === 'once' && !isSame ? `${rate} ${writeUnit('once', notation)}` : rate;
  if (own.times === (isSame ? line.times : undefined)) return text;
  return `${text} × ${own.times === undefined ? notations[notation].asPeriod : writeTimes(own.times, notation)}`;
}

/** What a household pays itself, with a number of times where there is one. */
export function contribution(cents: number, unit: Unit, times: number | undefined): OwnContribution {
  return { cents, unit, ...(times !== undefined && { times }) };
}
