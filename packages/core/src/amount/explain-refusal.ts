import { interpretAmount } from './interpret-amount.js';
import { readAmount } from './read-amount.js';
import { grouped, writeCents } from './write-amount.js';

/** Why a text is no amount. `ambiguous-dot`: a point that could be a comma or a thousand. */
export type RefusalReason = 'ambiguous-dot' | 'range-order' | 'out-of-reach' | 'unreadable';

/** The reason and the texts that were perhaps meant, each of which can be read; none when there is no likely one. */
export type AmountRefusal = { reason: RefusalReason; readings: string[] };

// Nobody offers readings of a pasted page, and the expressions below stay cheap.
const longestExplained = 80;

/** Why `readAmount` refuses a text, with likely readings to type instead; `null` when it does not refuse. */
export function explainRefusal(text: string): AmountRefusal | null {
  const reading = interpretAmount(text);
  if (!('refused' in reading)) return null;
  if (reading.refused === 'out-of-reach') return { reason: 'out-of-reach', readings: [] };
  if (reading.refused === 'range-order') return { reason: 'range-order', readings: rangeReadings(reading) };
  if (text.length > longestExplained) return { reason: 'unreadable', readings: [] };
  const dotted = /^(\D*)(\d+)\.(\d+)(\D*)$/.exec(text.trim());
  return dotted
    ? { reason: 'ambiguous-dot', readings: readable(dotReadings(dotted)) }
    : { reason: 'unreadable', readings: readable([swapped(text.trim())]) };
}

function rangeReadings({ low, high }: { low: number; high: number }): string[] {
  return low === high ? [writeCents(low)] : [`${writeCents(low)} - ${writeCents(high)}`];
}

function dotReadings([, before = '', whole = '', rest = '', after = '']: RegExpExecArray): string[] {
  const texts =
    rest.length > 2
      ? [grouped(whole + rest)]
      : [`${whole},${rest.padEnd(2, '0')}`, grouped(whole + rest.padEnd(3, '0'))];
  return texts.map((text) => before + text + after);
}

// English notation uses the comma for thousands and the point for decimals.
function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}

function readable(texts: string[]): string[] {
  return texts.filter((text) => !('refused' in readAmount(text)));
}
