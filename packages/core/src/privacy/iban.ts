import { spansOf, type Span } from './span.js';

// Characters of an account number per country, from the IBAN registry that ISO 13616 calls for.
const lengths: Record<string, number> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
    'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const beginning = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}/giu;

/** Account numbers of any country with right check digits (ISO 13616), with or without single spaces, dots or hyphens. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index } of text.matchAll(beginning)) {
    const end = endOfIban(text, index);
    if (end !== undefined && index >= (spans.at(-1)?.end ?? 0)) spans.push({ start: index, end });
  }
  return spans;
}

// As one word of any length, or in groups of four: an account number whether or not somebody made a typing error in it.
const shape =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?:[ \u00a0\u202f][A-Z0-9]{4}){2,7}(?:[ \u00a0\u202f][A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu;

/** What has the shape of an account number of a known country, right or not: its digits are no phone or BSN either. */
export function findIbanShapes(text: string): Span[] {
  return spansOf(text, shape).filter(({ start, end }) => {
    const length = lengths[text.slice(start, start + 2)];
    const written = text.slice(start, end);
    const characters = written.replace(/[^A-Z0-9]/g, '').length;
    return length !== undefined && (characters === length || characters === written.length);
  });
}

function endOfIban(text: string, start: number): number | undefined {
  const length = lengths[text.slice(start, start + 2).toUpperCase()];
  // A country the registry does not know yet may still be right, but only as one word: there is no length to stop at.
  if (length === undefined) return endOfWord(text, start);
  let characters = '';
  let at = start;
  while (characters.length < length) {
    if (characters && /[ \u00a0\u202f.-]/.test(text.charAt(at))) at += 1;
    const character = text.charAt(at);
    if (!/[A-Za-z0-9]/.test(character)) return undefined;
    characters += character;
    at += 1;
  }
  return hasRightCheckDigits(characters) && !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? at : undefined;
}

function endOfWord(text: string, start: number): number | undefined {
  const word = /^[A-Z0-9]{15,34}(?![\p{L}\p{N}])/iu.exec(text.slice(start, start + 36))?.[0];
  return word && hasRightCheckDigits(word) ? start + word.length : undefined;
}

/** Whether an account number without spaces passes the mod-97 test with check digits that are really given out (02–98). */
export function hasRightCheckDigits(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/gi, (letter) => String(parseInt(letter, 36)));
  const check = Number(iban.slice(2, 4));
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 && check >= 2 && check <= 98;
}
