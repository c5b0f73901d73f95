import type { Locale } from '../messages/message-catalogue.js';

/** A number with at most two decimals as people write it: `7,5`, `2.600`; in English `7.5`, `2,600`. */
export function formatNumber(value: number, locale: Locale = 'nl'): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
}

/** An exact number in text (`12.5`, `13/3`) with the decimal mark of a language. */
export function formatExact(exact: string, locale: Locale): string {
  return locale === 'nl' ? exact.replace('.', ',') : exact;
}

/** Words in a row: `a, b en c`, or `a, b of c` where one of them holds. */
export function formatList(items: readonly string[], locale: Locale, kind: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(locale, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}
