import { writeAmount } from '../amount/write-amount.js';
import type { Price, PriceList } from './price-list.js';

/** The prices in which every word of a text occurs, in the order of the list; all of them for an empty text. Letter case and accents do not matter, and part of a word will do. */
export function findPrices({ prices }: PriceList, text: string): Price[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...prices];
  return prices.filter((price) => {
    const written = plain(wordsOf(price));
    return words.every((word) => written.includes(word));
  });
}

function wordsOf({ label, amount, year, region, source, fundingSource, note }: Price): string {
  return [label, writeAmount(amount), year, region, source, fundingSource, note].filter(Boolean).join(' ');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
