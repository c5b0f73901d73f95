import { spansOf, type Span } from './span.js';

const blank = '[ \\u00a0\\u202f]{0,2}';
const currency = "(?:€|(?<!\\p{L})(?:EUR|euro(?:['’]s)?)(?!\\p{L}))";
const unit = '(?:uur|dag|etmaal|nacht|week|maand|schoolmaand|kwartaal|halfjaar|jaar)';

// No amount has more than sixteen digits, so the groups are bounded and each position costs the same.
const number =
  '(?<!\\d|\\d[-.,])(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?!\\d|\\.\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,5}(?!\\d|[-./]\\d)|\\d{1,16}(?!\\d|\\.\\d))';
const decimals = '(?:,(?:\\d{1,2}(?!\\d)|--?))';
const multiplier = '(?:duizend|miljoen|mln\\.?)(?!\\p{L})';

const amount = new RegExp(
  `(?:${currency}|(?<!\\p{L})(?:ca\\.|circa|ongeveer)|±)${blank}-?${blank}${number}${decimals}?(?:${blank}${multiplier})?` +
    `|${number}(?:` +
    decimals +
    `|${decimals}?${blank}${multiplier}` +
    // A currency in front of the next number belongs to that one.
    `|${decimals}?${blank}${currency}(?!${blank}-?\\d)` +
    `|(?<!(?<!\\d)0\\d{0,15})${blank}per${blank}${unit}(?!\\p{L})` +
    `)`,
  'giu',
);

/** Numbers that read as money: with a currency, decimals, a multiplier, a period or a word for an estimate. */
export function findAmounts(text: string): Span[] {
  return spansOf(text, amount);
}
