import { notations, type Notation } from '../amount/notation.js';
import type { Unit } from '../amount/unit.js';
import { headingWords, meaningIn, wordFor } from './table-words.js';

/** The columns of a table of lines in the order in which they are written. `to` is the first day that no longer counts; `stated` is what the table itself says a row comes to. */
export const tableColumns = [
  'scenario',
  'label',
  'amount',
  'unit',
  'times',
  'people',
  'from',
  'to',
  'ownContribution',
  'fundingSource',
  'payer',
  'stated',
  'source',
  'priceYear',
  'priceRegion',
  'confidence',
  'note',
] as const;

/** A column of a table of lines. */
export type TableColumn = (typeof tableColumns)[number];

/** What a heading says: which column it is, what its amounts are per (`Kosten per maand`), and whether its days count (`tot en met`). */
export type TableHeading = { column: TableColumn; unit?: Unit; isThrough?: true };

/** The heading that is written above a column. */
export function headingFor(column: TableColumn, notation: Notation): string {
  return wordFor(headingWords, column, notation);
}

/** What a heading says in a language; `null` where it is no heading there. */
export function headingOf(text: string, notation: Notation): TableHeading | null {
  if (text.length > 60) return null;
  const bare = text.replace(/\([^()]*\)|€|[?*:]/g, ' ').trim();
  const column = meaningIn(headingWords, notation, bare);
  if (column === 'through') return { column: 'to', isThrough: true };
  if (column !== undefined) return { column };
  const [, name = '', per = ''] = /^(.+?) per (.+)$/.exec(bare.toLowerCase()) ?? [];
  const unit = notations[notation].units.get(per);
  return unit && meaningIn(headingWords, notation, name) === 'amount' ? { column: 'amount', unit } : null;
}
