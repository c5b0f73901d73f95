import { mostCents } from './amount.js';
import { notations, withDutchMarks, type Notation, type NotationWords } from './notation.js';
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

/** Reads a text as one amount, an amount per unit, an estimate, a range, PM or nothing; anything more or else is refused. */
export function interpretAmount(text: string, notation: Notation): Interpretation {
  const words = notations[notation];
  const tokens = scanAmount(withDutchMarks(text, notation));
  if (tokens?.length === 0) return { empty: true };
  if (words.unquantified.includes(text.trim().toLowerCase())) return { unquantified: true };
  return tokens === null ? unreadable : interpret(tokens, words);
}

function interpret(tokens: Token[], words: NotationWords): Interpretation {
  const [first] = tokens;
  const [before, middle] = words.between;
  if (first?.kind === 'approximately' || isWord(first, words.estimates)) return estimateOf(tokens, words);
  if (isWord(first, [before]))
    return rangeOf(readSum(tokens, 1, words), tokens, words, (at) => (isWord(tokens[at], [middle]) ? 1 : 0));
  const sum = readSum(tokens, 0, words);
  if (sum === null) return unreadable;
  if (sum.end === tokens.length) return within(sum, (cents) => ({ cents }));
  if (isWord(tokens[sum.end], ['per'])) return perUnit(sum, tokens, words);
  return rangeOf(sum, tokens, words, (at) => rangeWordAt(tokens, at, words));
}

function estimateOf(tokens: Token[], words: NotationWords): Interpretation {
  const sum = readSum(tokens, 1, words);
  if (sum === null || sum.end !== tokens.length) return unreadable;
  return within(sum, (cents) => ({ cents, estimate: true }));
}

function perUnit(sum: Sum, tokens: Token[], words: NotationWords): Interpretation {
  const name = tokens.slice(sum.end + 1).map((token) => (token.kind === 'hyphen' ? '-' : wordOf(token)));
  const per = words.units.get(name.join(' '));
  return per === undefined ? unreadable : within(sum, (cents) => ({ cents, per }));
}

function rangeOf(
  low: Sum | null,
  tokens: Token[],
  words: NotationWords,
  separatorLength: (at: number) => number,
): Interpretation {
  const length = low === null ? 0 : separatorLength(low.end);
  if (low === null || length === 0) return unreadable;
  const high = readSum(tokens, low.end + length, words);
  if (high === null || high.end !== tokens.length || low.multiplied !== high.multiplied) return unreadable;
  return within(low, (min) => within(high, (max) => ordered(min, max)));
}

function ordered(min: number, max: number): Interpretation {
  return min < max ? { range: [min, max] } : { refused: 'range-order', low: max, high: min };
}

// The number of tokens that stand for "to" here; 0 where none does.
function rangeWordAt(tokens: Token[], at: number, words: NotationWords): number {
  const token = tokens[at];
  if (token?.kind === 'hyphen' || token?.kind === 'dash') return 1;
  const to = words.to.find((each) => each.every((word, index) => isWord(tokens[at + index], [word])));
  return to?.length ?? 0;
}

/** A sum of money among the tokens: where it ends, and whether a word such as "duizend" multiplied it. */
type Sum = { cents: bigint; multiplied: boolean; end: number };

function readSum(tokens: Token[], start: number, words: NotationWords): Sum | null {
  let at = start;
  const step = (holds: boolean) => (holds ? ((at += 1), true) : false);
  const isCurrency = (token: Token | undefined) => token?.kind === 'euro' || isWord(token, words.currencies);
  const minusFirst = step(isMinus(tokens[at]));
  const currencyFirst = step(isCurrency(tokens[at]));
  const minusSecond = !minusFirst && currencyFirst && step(isMinus(tokens[at]));
  const number = tokens[at];
  if (number?.kind !== 'number') return null;
  at += 1;
  const multiplier = words.multipliers.get(wordOf(tokens[at]));
  const multiplied = step(multiplier !== undefined);
  step(!currencyFirst && isCurrency(tokens[at]));
  const size = number.cents * (multiplier ?? 1n);
  return { cents: minusFirst || minusSecond ? -size : size, multiplied, end: at };
}

function within(sum: Sum, reading: (cents: number) => Interpretation): Interpretation {
  const size = sum.cents < 0n ? -sum.cents : sum.cents;
  return size > BigInt(mostCents) ? { refused: 'out-of-reach' } : reading(Number(sum.cents));
}

function isWord(token: Token | undefined, words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.word);
}

// No word and no unit is empty.
function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.word : '';
}

function isMinus(token: Token | undefined): boolean {
  return token?.kind === 'hyphen' || token?.kind === 'minus';
}
