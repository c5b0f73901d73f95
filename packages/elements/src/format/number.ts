import type { Locale } from '../messages/message-catalogue.js';

/** A number with at most two decimals and a comma, as people write it: `7,5`, `2.600`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value);
}

/** Words in a row: `a, b en c`, or `a, b of c` where one of them holds. */
export function formatList(items: readonly string[], locale: Locale, kind: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(locale, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}
