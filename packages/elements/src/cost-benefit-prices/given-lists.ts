import { parsePriceList, type PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { warnDeveloper } from '../developer-warning/developer-warning.js';

/** A list that could not be read: its place from 1, and its name where at least that could. */
export interface UnreadList {
  readonly n: number;
  readonly name: string | null;
}

/** What a host gave as price lists: those that can be read, and those that cannot. */
export interface GivenLists {
  readonly lists: readonly PriceList[];
  readonly unread: readonly UnreadList[];
}

/** Reads what a host gives as price lists: a list of them, one alone, or either as JSON text. Never throws. */
export function readLists(given: unknown, tag: string): GivenLists {
  const lists: PriceList[] = [];
  const unread: UnreadList[] = [];
  for (const [index, one] of listed(given).entries()) {
    const parsed = parsePriceList(one);
    if (parsed.ok) lists.push(parsed.value);
    else {
      unread.push({ n: index + 1, name: nameOf(one) });
      const [problem] = parsed.problems;
      warnDeveloper({
        problem: `<${tag}> was given a price list it cannot read, number ${String(index + 1)}: ${problem?.path || 'it'} should be ${problem?.expected ?? 'a price list'}.`,
        remedy: 'It left out that list.',
        address: 'price-list',
      });
    }
  }
  return { lists, unread };
}

function listed(given: unknown): readonly unknown[] {
  if (given === null || given === undefined || given === '') return [];
  if (typeof given !== 'string') return Array.isArray(given) ? given : [given];
  try {
    const read: unknown = JSON.parse(given);
    return Array.isArray(read) ? read : [read];
  } catch {
    return [given];
  }
}

function nameOf(given: unknown): string | null {
  try {
    const { name } = given as { name?: unknown };
    return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 60) : null;
  } catch {
    return null;
  }
}
