const unaccented: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const latin: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
];

let spelledWith: ReadonlyMap<string, string> | undefined;

// Read once, when the first name asks for it: which composed letters are spelled with a plain one.
function letters(): ReadonlyMap<string, string> {
  if (spelledWith) return spelledWith;
  const found = new Map<string, string>();
  for (const [first, last] of latin) {
    for (let code = first; code <= last; code += 1) {
      const letter = lowerCase(String.fromCodePoint(code));
      const plain = plainLetter(letter).toLowerCase();
      if (plain !== letter && !found.get(plain)?.includes(letter)) found.set(plain, (found.get(plain) ?? '') + letter);
    }
  }
  spelledWith = found;
  return found;
}

// The Turkish İ is two characters in lower case, of which the second is no letter.
function lowerCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}

function plainLetter(letter: string): string {
  return unaccented[letter] ?? letter.normalize('NFD').charAt(0);
}

const fewestLetters = 3;

/**
 * The source of a pattern for a name however its accents and apostrophes are typed, to use with `iu`: `Zoë` is `Zoe`,
 * `Yıldız` is `Yildiz`. A name of one or two letters is taken as it is written, or `Dé` would be found in every line.
 */
export function anySpellingOf(name: string): string {
  // In lower case the Turkish İ keeps its dot as a mark of its own.
  const written = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307/g, 'i');
  const short = written.replace(/[^\p{L}]/gu, '').length < fewestLetters;
  return [...written].map((character) => (short ? ownSpelling(character) : spelling(character))).join('');
}

function spelling(character: string): string {
  if (/['’‘`´]/.test(character)) return "['’‘`´]";
  const plain = plainLetter(character);
  if (!/^[a-z]$/.test(plain)) return ownSpelling(character);
  return `[${plain}${letters().get(plain) ?? ''}]\\p{M}*`;
}

function ownSpelling(character: string): string {
  const [composed, apart] = [character, character.normalize('NFD')].map((form) =>
    form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return composed === apart ? `${composed}` : `(?:${composed}|${apart})`;
}
