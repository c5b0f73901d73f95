/** The smallest parts of a typed amount. A number is in whole cents; `hyphen` is a minus or the middle of a range. */
export type Token =
  | { kind: 'number'; cents: bigint }
  | { kind: 'word'; word: string }
  | { kind: 'euro' | 'hyphen' | 'dash' | 'minus' | 'approximately' };

// The longest text that can be read has 11 parts (− € 1 duizend tot en met − € 2 duizend); scanning stops soon after.
const mostTokens = 20;

// Sixteen digits of euros are beyond every amount that is exact, and a million digits would take long to multiply.
const mostDigits = 16;
const beyondReach = 10n ** 20n;

const signs: Partial<Record<string, Token>> = {
  '€': { kind: 'euro' },
  '-': { kind: 'hyphen' },
  '–': { kind: 'dash' },
  '−': { kind: 'minus' },
  '±': { kind: 'approximately' },
};

/** Cuts a text into tokens in one pass; `null` where some part of it can be no part of an amount. */
export function scanAmount(text: string): Token[] | null {
  const tokens: Token[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const scanned = scanToken(text, at);
    if (scanned === null || tokens.length === mostTokens) return null;
    tokens.push(scanned.token);
    at = skipSpace(text, scanned.end);
  }
  return tokens;
}

type Scanned = { token: Token; end: number };

function scanToken(text: string, at: number): Scanned | null {
  if (isDigit(text[at])) return scanNumber(text, at);
  if (isLetter(text[at])) return scanWord(text, at);
  const token = signs[text.charAt(at)];
  return token === undefined ? null : { token, end: at + 1 };
}

// "ca." is the one word that keeps its point: without it "ca" is not understood.
function scanWord(text: string, at: number): Scanned {
  const letters = endOf(text, at, isLetter);
  const end = text[letters] === '.' && text.slice(at, letters).toLowerCase() === 'ca' ? letters + 1 : letters;
  return { token: { kind: 'word', word: text.slice(at, end).toLowerCase() }, end };
}

function scanNumber(text: string, at: number): Scanned | null {
  const euros = scanEuros(text, at);
  if (euros === null) return null;
  if (text[euros.end] !== ',') return { token: numberOf(euros.digits, '00'), end: euros.end };
  const decimals = scanDecimals(text, euros.end + 1);
  return decimals && { token: numberOf(euros.digits, decimals.digits), end: decimals.end };
}

type Digits = { digits: string; end: number };

function scanEuros(text: string, at: number): Digits | null {
  let end = endOf(text, at, isDigit);
  const separator = separatorAt(text, end);
  if (end - at > 3 || separator === null) return { digits: text.slice(at, end), end };
  const groups = [text.slice(at, end)];
  while (separatorAt(text, end) === separator) {
    const groupEnd = endOf(text, end + 1, isDigit);
    if (groupEnd - end !== 4) return null;
    groups.push(text.slice(end + 1, groupEnd));
    end = groupEnd;
  }
  return { digits: groups.join(''), end };
}

function separatorAt(text: string, at: number): 'dot' | 'space' | null {
  if (!isDigit(text[at + 1])) return null;
  if (text[at] === '.') return 'dot';
  return text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f' ? 'space' : null;
}

// What stands after the comma: one or two digits, "-" or "--".
function scanDecimals(text: string, at: number): Digits | null {
  if (text[at] === '-') return { digits: '00', end: text[at + 1] === '-' ? at + 2 : at + 1 };
  const end = endOf(text, at, isDigit);
  if (end === at || end - at > 2) return null;
  return { digits: text.slice(at, end).padEnd(2, '0'), end };
}

function numberOf(euros: string, decimals: string): Token {
  const significant = euros.slice(endOf(euros, 0, (character) => character === '0'));
  const cents = significant.length > mostDigits ? beyondReach : BigInt(significant + decimals);
  return { kind: 'number', cents };
}

function endOf(text: string, at: number, belongs: (character: string | undefined) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text[end])) end += 1;
  return end;
}

function skipSpace(text: string, at: number): number {
  return endOf(text, at, (character) => character !== undefined && character.trim() === '');
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-z]$/i.test(character);
}
