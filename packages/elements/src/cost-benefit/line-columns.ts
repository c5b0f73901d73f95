import { fundingSources, payers } from '@maatwerk/core/cost-benefit/who-may-pay';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import { units, type Unit } from '@maatwerk/core/amount/unit';
import type { Translate } from '../messages/message-catalogue.js';
import type { LineWindow } from './line-window.js';
import type { LineCell } from './line-words.js';

/** What shows of the lines besides their figures; a line is named `scenario/key`. */
export interface LinesView {
  /** The sections that are folded. */
  readonly closed: ReadonlySet<ScenarioName>;
  /** The line that is a form of its own where the element is narrow. */
  readonly openLine: string | null;
  /** The line whose buttons show. */
  readonly menuLine: string | null;
  /** The line whose other fields show. */
  readonly detailLine: string | null;
  /** The scenario into which a line is being taken over. */
  readonly copyInto: ScenarioName | null;
  /** Which rows are near enough to be typed in. */
  readonly window: LineWindow;
}

/** A column: its cell, the key of its heading, and the class of how it is aligned. */
export interface LineColumn {
  readonly cell: LineCell;
  readonly head: string;
  readonly look: '' | 'number';
}

/** The columns from left to right. */
export const lineColumns: readonly LineColumn[] = [
  { cell: 'label', head: 'costLines.label', look: '' },
  { cell: 'amount', head: 'costLines.amount.head', look: 'number' },
  { cell: 'unit', head: 'costLines.unit', look: '' },
  { cell: 'times', head: 'costLines.times.head', look: 'number' },
  { cell: 'fundingSource', head: 'costLines.fundingSource', look: '' },
  { cell: 'payer', head: 'costLines.payer', look: '' },
  { cell: 'ownContribution', head: 'costLines.ownContribution', look: 'number' },
];

/** A cell in which one of a few things is chosen. */
export type ChosenCell = Extract<LineCell, 'unit' | 'fundingSource' | 'payer'>;

/** One thing to choose in a cell. */
export interface CellChoice {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen in a cell; a value of the host's own is offered as it is. */
export function choicesOf(cell: ChosenCell, chosen: string, t: Translate): readonly CellChoice[] {
  if (cell === 'unit') return units.map((unit) => ({ value: unit, label: t(`costLines.unit.${unit}`) }));
  const known = cell === 'payer' ? payers : fundingSources;
  const values = known.includes(chosen) || chosen === '' ? known : [...known, chosen];
  return [{ value: '', label: '' }, ...values.map((value) => ({ value, label: choiceLabel(cell, value, t) }))];
}

/** The word for what was chosen. */
export function choiceLabel(cell: ChosenCell, value: string, t: Translate): string {
  const key = cell === 'unit' ? `costLines.unit.${value as Unit}` : `costLines.${cell}.${value}`;
  return t.has(key) ? t(key) : value;
}
