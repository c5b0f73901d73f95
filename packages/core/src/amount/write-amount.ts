import type { Amount } from './amount.js';
import { notations, type Notation } from './notation.js';

/** An amount as the text to edit, which reads back as the same amount: `62.785`, `82,50`, `22.000 - 56.000`, `ca. 5.000` (in English `62,785`, `82.50`, `22,000 - 56,000`, `± 5,000`), `PM`, or what was typed and not understood. */
export function writeAmount(amount: Amount, notation: Notation = 'nl'): string {
  if ('unquantified' in amount) return amount.typed ?? 'PM';
  if ('cents' in amount) {
    const text = writeCents(amount.cents, notation);
    return amount.estimate ? `${notations[notation].estimates[0] ?? ''} ${text}` : text;
  }
  const [min, max] = amount.range;
  return min === max ? writeCents(min, notation) : `${writeCents(min, notation)} - ${writeCents(max, notation)}`;
}

// Making one takes a hundred times as long as using it.
const formats = new Map<string, Intl.NumberFormat>();

/** Cents as euros with thousands apart, and decimals only where there are any: `-41.445`, `82,50`; in English `-41,445`, `82.50`. */
export function writeCents(cents: number, notation: Notation = 'nl'): string {
  const minimumFractionDigits = cents % 100 === 0 ? 0 : 2;
  const key = notation + String(minimumFractionDigits);
  const format = formats.get(key) ?? new Intl.NumberFormat(notations[notation].tag, { minimumFractionDigits });
  formats.set(key, format);
  // A text, because a binary fraction of 15 digits and more is not exact.
  return format.format(`${cents}e-2` as `${number}`);
}
