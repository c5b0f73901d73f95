import { explainRefusal } from '@maatwerk/core/amount/explain-refusal';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { isRefusedInLine, textInLine, type TypedCell } from '@maatwerk/core/cost-benefit/typed-line';
import type { Translate } from '../messages/message-catalogue.js';
import { refusalText, shortened } from './amount-words.js';

const typedCells: readonly TypedCell[] = [
  'amount',
  'unit',
  'times',
  'people',
  'from',
  'to',
  'ownContribution',
  'priceYear',
];

/** The cells of a line whose text was not understood. */
export function refusedCells(line: CostLine): readonly TypedCell[] {
  // Most lines are understood whole, and this is asked of every line at every keystroke.
  if (line.unread === undefined && !('typed' in line.amount)) return [];
  return typedCells.filter((cell) => isRefusedInLine(line, cell));
}

/** What to do about a cell whose text was not understood. */
export function refusedCellText(line: CostLine, cell: TypedCell, t: Translate): string {
  const text = textInLine(line, cell, t.locale);
  if (cell !== 'amount') return t(`costLines.refused.${cell}`, { text: shortened(text) });
  const readings = readingsOf(line, cell, t);
  return refusalText(text, { reason: 'unreadable', ...explainRefusal(text, t.locale), readings }, t);
}

/** What was perhaps meant in a cell; only an amount has readings. */
export function readingsOf(line: CostLine, cell: TypedCell, t: Translate): string[] {
  if (cell !== 'amount') return [];
  const text = textInLine(line, cell, t.locale);
  // What was typed in the other language may be read in this one.
  const refusal = explainRefusal(text, t.locale);
  return refusal ? refusal.readings : [text];
}
