import type { Amount } from './amount.js';

const estimateSigns = { nl: 'ca.', en: '±' };

/** An amount as the text to edit, which reads back as the same amount: `62.785`, `82,50`, `22.000 - 56.000`, `ca. 5.000` (`± 5.000` in English), `PM`, or what was typed and not understood. The notation of numbers is Dutch in either language. */
export function writeAmount(amount: Amount, locale: 'nl' | 'en' = 'nl'): string {
  if ('unquantified' in amount) return amount.typed ?? 'PM';
  if ('cents' in amount) {
    return amount.estimate ? `${estimateSigns[locale]} ${writeCents(amount.cents)}` : writeCents(amount.cents);
  }
  const [min, max] = amount.range;
  return min === max ? writeCents(min) : `${writeCents(min)} - ${writeCents(max)}`;
}

/** Cents as euros with dots between thousands, and decimals only where there are any: `-41.445`, `82,50`. */
export function writeCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const decimals = digits.slice(-2);
  return `${cents < 0 ? '-' : ''}${grouped(digits.slice(0, -2))}${decimals === '00' ? '' : `,${decimals}`}`;
}

/** Digits in groups of three with dots between. */
export function grouped(digits: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return (first === 0 ? groups : [digits.slice(0, first), ...groups]).join('.');
}
