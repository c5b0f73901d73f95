import { interpretAmount } from './interpret-amount.js';
import { notations, withDutchMarks, withMarksSwapped, type Notation } from './notation.js';
import { writeCents } from './write-amount.js';

/** Why a text is no amount. `ambiguous-dot`: a point (in English a comma) that could be a decimal or a thousand. */
export type RefusalReason = 'ambiguous-dot' | 'range-order' | 'out-of-reach' | 'unreadable';

/** The reason and the texts that were perhaps meant, each of which can be read; none when there is no likely one. */
export type AmountRefusal = { reason: RefusalReason; readings: string[] };

// Nobody offers readings of a pasted page, and the expressions below stay cheap.
const longestExplained = 80;

/** Why `readAmount` refuses a text, with likely readings to type instead; `null` when it does not refuse. */
export function explainRefusal(text: string, notation: Notation = 'nl'): AmountRefusal | null {
  const reading = interpretAmount(text, notation);
  if (!('refused' in reading)) return null;
  if (reading.refused === 'out-of-reach') return { reason: 'out-of-reach', readings: [] };
  if (reading.refused === 'range-order') return { reason: 'range-order', readings: rangeReadings(reading, notation) };
  if (text.length > longestExplained) return { reason: 'unreadable', readings: [] };
  const marked = withDutchMarks(text.trim(), notation);
  const dotted = /^(\D*)(\d+)\.(\d+)(\D*)$/.exec(marked);
  const texts = dotted ? dotReadings(dotted) : [withMarksSwapped(marked)];
  const readings = texts.map((each) => withDutchMarks(each, notation));
  return {
    reason: dotted ? 'ambiguous-dot' : 'unreadable',
    readings: readings.filter((each) => !('refused' in interpretAmount(each, notation))),
  };
}

function rangeReadings({ low, high }: { low: number; high: number }, notation: Notation): string[] {
  const lowest = writeCents(low, notation);
  return low === high ? [lowest] : [`${lowest} - ${writeCents(high, notation)}`];
}

function dotReadings([, before = '', whole = '', rest = '', after = '']: RegExpExecArray): string[] {
  const texts =
    rest.length > 2
      ? [grouped(whole + rest)]
      : [`${whole},${rest.padEnd(2, '0')}`, grouped(whole + rest.padEnd(3, '0'))];
  return texts.map((text) => before + text + after);
}

function grouped(digits: string): string {
  return BigInt(digits).toLocaleString(notations.nl.tag);
}
