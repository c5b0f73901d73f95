import { isInLongerNumber } from './number-edges.js';
import type { Span } from './span.js';

const dottedNumber = /\d+(?:\.\d+)*/g;
const space = /^[ \u00a0\u202f]$/;

/** Whether nine digits pass the 11-test of a citizen service number (BSN); zeros alone do not. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Citizen service numbers: nine digits, perhaps in groups with dots or spaces, that pass the 11-test. */
export function findBsns(text: string): Span[] {
  return chainsOf(text)
    .flatMap(candidatesIn)
    .filter((span) => passesElevenTest(text.slice(span.start, span.end).replace(/\D/g, '')))
    .filter((span) => !isInLongerNumber(text, span));
}

type Group = Span & { dotted: boolean; length: number; shortest: number };

// Numbers with one space between them; whether they are one number or several is what `candidatesIn` settles.
function chainsOf(text: string): Group[][] {
  const chains: Group[][] = [];
  for (const match of text.matchAll(dottedNumber)) {
    const parts = match[0].split('.').map((part) => part.length);
    const start = match.index;
    const group = {
      start,
      end: start + match[0].length,
      dotted: parts.length > 1,
      length: parts.reduce((total, part) => total + part, 0),
      shortest: parts.reduce((least, part) => Math.min(least, part), Infinity),
    };
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && !group.dotted && !last.dotted && last.end + 1 === start && space.test(text.charAt(last.end)))
      chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

function candidatesIn(chain: readonly Group[]): Span[] {
  const alone = chain.filter((group) => group.length === 9 && group.shortest > 1);
  const [first, last] = [chain[0], chain.at(-1)];
  const total = chain.reduce((sum, group) => sum + group.length, 0);
  if (first && last && chain.length > 1 && total === 9 && chain.every((group) => group.length > 1)) {
    return [{ start: first.start, end: last.end }];
  }
  return [...alone, ...threesIn(chain)].sort((a, b) => a.start - b.start);
}

// Three groups of three beside other numbers, unless a neighbour makes them a longer number in thousands.
function threesIn(chain: readonly Group[]): Span[] {
  return chain.flatMap((group, index) => {
    const last = chain[index + 2];
    if (!last || chain.slice(index, index + 3).some((part) => part.length !== 3)) return [];
    const [before, after] = [chain[index - 1], chain[index + 3]];
    const isLonger = (before && before.length <= 3) || after?.length === 3;
    return isLonger ? [] : [{ start: group.start, end: last.end }];
  });
}
