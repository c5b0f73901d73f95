import { isDeepStrictEqual } from 'node:util';
import { readAmount } from '@maatwerk/core/amount/read-amount';

/** Reads the text of every case and compares the reading; a case is named by its text. */
export function run(cases) {
  return cases.map(({ text, expect }) => {
    const reading = readAmount(text);
    const name = JSON.stringify(text);
    return isDeepStrictEqual(reading, expect)
      ? { name, passed: true }
      : { name, passed: false, message: `expected ${JSON.stringify(expect)}, read ${JSON.stringify(reading)}` };
  });
}
