/** What a typed number of times says; `4 x 52` is 208. */
export type TimesReading = { times: number } | { empty: true } | { refused: true };

const number = /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})(,\d{1,6})?$/;
const mostTimes = 1e9;

/** Reads a number of times in Dutch notation, or a product of them; decimals after a comma. */
export function readTimes(text: string): TimesReading {
  if (text.trim() === '') return { empty: true };
  const factors = text.split(/[×x*]/i).map((factor) => factor.trim());
  if (factors.length > 4 || !factors.every((factor) => number.test(factor))) return { refused: true };
  const product = factors.reduce((sum, factor) => sum * Number(factor.replaceAll('.', '').replace(',', '.')), 1);
  return product > mostTimes ? { refused: true } : { times: Math.round(product * 1e6) / 1e6 };
}

/** A number of times as the text to edit: `1500`, `12,5`. */
export function writeTimes(times: number): string {
  return String(times).replace('.', ',');
}
