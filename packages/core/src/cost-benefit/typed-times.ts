import { withDutchMarks, type Notation } from '../amount/notation.js';

/** What a typed number of times says; `4 x 52` is 208. */
export type TimesReading = { times: number } | { empty: true } | { refused: true };

const number = /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})(,\d{1,20})?$/;
const mostTimes = 1e9;

/** Reads a number of times, or a product of them; decimals after a comma, in English after a point. */
export function readTimes(text: string, notation: Notation = 'nl'): TimesReading {
  if (text.trim() === '') return { empty: true };
  const factors = withDutchMarks(text, notation)
    .split(/[×x*]/i)
    .map((factor) => factor.trim());
  if (factors.length > 4 || !factors.every((factor) => number.test(factor))) return { refused: true };
  const [first = 0, ...rest] = factors.map((factor) => Number(factor.replaceAll('.', '').replace(',', '.')));
  const times = rest.length === 0 ? first : Math.round(rest.reduce((all, each) => all * each, first) * 1e6) / 1e6;
  return times > mostTimes ? { refused: true } : { times };
}

/** A number of times as the text to edit: `1500`, `12,5`; in English `12.5`. */
export function writeTimes(times: number, notation: Notation = 'nl'): string {
  const written = String(times);
  return notation === 'nl' ? written.replace('.', ',') : written;
}
