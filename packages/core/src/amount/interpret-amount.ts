import { mostCents } from './amount.js';
import { scanAmount, type Token } from './scan-amount.js';
import type { Unit } from './unit.js';

/** What a typed text says; a refused one with the reason why. */
export type Interpretation =
  | { cents: number }
  | { cents: number; per: Unit }
  | { cents: number; estimate: true }
  | { range: [min: number, max: number] }
  | { unquantified: true }
  | { empty: true }
  | { refused: 'unreadable' | 'out-of-reach' }
  | { refused: 'range-order'; low: number; high: number };

const unreadable: Interpretation = { refused: 'unreadable' };
// Maps, because `constructor` is a member of every object.
const multipliers = new Map([
  ['duizend', 1_000n],
  ['miljoen', 1_000_000n],
  ['mln', 1_000_000n],
]);
const currencies = ['eur', 'euro'];
const estimates = ['ca.', 'circa', 'ongeveer'];

const unitWords = new Map<string, Unit>([
  ['uur', 'hour'],
  ['dag', 'day'],
  ['etmaal', 'day'],
  ['nacht', 'night'],
  ['week', 'week'],
  ['maand', 'month'],
  ['schoolmaand', 'schoolMonth'],
  ['kwartaal', 'quarter'],
  ['halfjaar', 'halfYear'],
  ['jaar', 'year'],
]);

/** Reads a text as one amount, an amount per unit, an estimate, a range, PM or nothing; anything more or else is refused. */
export function interpretAmount(text: string): Interpretation {
  const tokens = scanAmount(text);
  if (tokens === null) return isPm(text) ? { unquantified: true } : unreadable;
  if (tokens.length === 0) return { empty: true };
  return isPm(text) ? { unquantified: true } : interpret(tokens);
}

function isPm(text: string): boolean {
  return ['pm', 'p.m.'].includes(text.trim().toLowerCase());
}

function interpret(tokens: Token[]): Interpretation {
  const [first] = tokens;
  if (first?.kind === 'approximately' || isWord(first, estimates)) return estimateOf(tokens);
  if (isWord(first, ['tussen']))
    return rangeOf(readSum(tokens, 1), tokens, (at) => (isWord(tokens[at], ['en']) ? 1 : 0));
  const sum = readSum(tokens, 0);
  if (sum === null) return unreadable;
  if (sum.end === tokens.length) return within(sum, (cents) => ({ cents }));
  if (isWord(tokens[sum.end], ['per'])) return perUnit(sum, tokens);
  return rangeOf(sum, tokens, (at) => rangeWordAt(tokens, at));
}

function estimateOf(tokens: Token[]): Interpretation {
  const sum = readSum(tokens, 1);
  if (sum === null || sum.end !== tokens.length) return unreadable;
  return within(sum, (cents) => ({ cents, estimate: true }));
}

function perUnit(sum: Sum, tokens: Token[]): Interpretation {
  const last = tokens[sum.end + 1];
  const per = last?.kind === 'word' ? unitWords.get(last.word) : undefined;
  if (per === undefined || sum.end + 2 !== tokens.length) return unreadable;
  return within(sum, (cents) => ({ cents, per }));
}

function rangeOf(low: Sum | null, tokens: Token[], separatorLength: (at: number) => number): Interpretation {
  const length = low === null ? 0 : separatorLength(low.end);
  if (low === null || length === 0) return unreadable;
  const high = readSum(tokens, low.end + length);
  if (high === null || high.end !== tokens.length || low.multiplied !== high.multiplied) return unreadable;
  return within(low, (min) => within(high, (max) => ordered(min, max)));
}

function ordered(min: number, max: number): Interpretation {
  return min < max ? { range: [min, max] } : { refused: 'range-order', low: max, high: min };
}

// The number of tokens that stand for "to" here; 0 where none does.
function rangeWordAt(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === 'hyphen' || token?.kind === 'dash') return 1;
  if (!isWord(token, ['tot'])) return 0;
  return isWord(tokens[at + 1], ['en']) && isWord(tokens[at + 2], ['met']) ? 3 : 1;
}

/** A sum of money among the tokens: where it ends, and whether a word such as "duizend" multiplied it. */
type Sum = { cents: bigint; multiplied: boolean; end: number };

function readSum(tokens: Token[], start: number): Sum | null {
  let at = start;
  const step = (holds: boolean) => (holds ? ((at += 1), true) : false);
  const minusFirst = step(isMinus(tokens[at]));
  const currencyFirst = step(isCurrency(tokens[at]));
  const minusSecond = !minusFirst && currencyFirst && step(isMinus(tokens[at]));
  const number = tokens[at];
  if (number?.kind !== 'number') return null;
  at += 1;
  const multiplier = multiplierOf(tokens[at]);
  const multiplied = step(multiplier !== undefined);
  step(!currencyFirst && isCurrency(tokens[at]));
  const size = number.cents * (multiplier ?? 1n);
  return { cents: minusFirst || minusSecond ? -size : size, multiplied, end: at };
}

function within(sum: Sum, reading: (cents: number) => Interpretation): Interpretation {
  const size = sum.cents < 0n ? -sum.cents : sum.cents;
  return size > BigInt(mostCents) ? { refused: 'out-of-reach' } : reading(Number(sum.cents));
}

function isWord(token: Token | undefined, words: string[]): boolean {
  return token?.kind === 'word' && words.includes(token.word);
}

function isCurrency(token: Token | undefined): boolean {
  return token?.kind === 'euro' || isWord(token, currencies);
}

function isMinus(token: Token | undefined): boolean {
  return token?.kind === 'hyphen' || token?.kind === 'minus';
}

function multiplierOf(token: Token | undefined): bigint | undefined {
  return token?.kind === 'word' ? multipliers.get(token.word) : undefined;
}
