import type { LineOutcome } from '@maatwerk/core/cost-benefit/analysis';
import type { CostLine } from '@maatwerk/core/cost-benefit';
import { writeAmount, writeCents } from '@maatwerk/core/amount/write-amount';
import { formatExact } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';
import { amountText } from './costs-words.js';

/** The columns of a line. */
export type LineCell = 'label' | 'amount' | 'unit' | 'times' | 'fundingSource' | 'payer' | 'ownContribution';

/** A field of a line, in its row or among all its fields. */
export type LineField = LineCell | 'from' | 'to' | 'priceYear';

/** What a cell is called where its column cannot be seen: `Bedrag, regel 4, Woning opknappen`. */
export function cellName(cell: LineCell, { label }: CostLine, index: number, t: Translate): string {
  const params = { cell: t(`costLines.${cell}`), row: index + 1, label };
  return t(label.trim() === '' ? 'costLines.cell.unlabelled' : 'costLines.cell', params);
}

/** What a line comes to; a line that is PM is never € 0. */
export function worthText(outcome: LineOutcome, t: Translate): string {
  return amountText(outcome, t);
}

/** How a line comes to its amount: `82,50 × 312`, `(105 − 10) × 40`, `eenmalig`. */
export function formulaText({ formula, unquantified, timesMissing }: LineOutcome, t: Translate): string {
  if (timesMissing) return t('costLines.timesMissing');
  if (unquantified) return t('costLines.excluded');
  const { amount, unit, people, ownContribution: own } = formula;
  const times = formatExact(formula.times ?? '', t.locale);
  const price = writeAmount(amount, t.locale);
  const crowd = people === 1 ? '' : ` × ${t('costLines.peopleOf', { n: people })}`;
  if (own === undefined) {
    return unit === 'once' && times === '1' && crowd === '' ? t('costLines.unit.once') : `${price} × ${times}${crowd}`;
  }
  if (own.unit === unit && own.times === formula.times)
    return `(${price} − ${writeCents(own.cents, t.locale)}) × ${times}${crowd}`;
  const ownTimes = formatExact(own.times ?? '', t.locale);
  const sum = `${price} × ${times} − ${writeCents(own.cents, t.locale)} × ${ownTimes}`;
  return crowd === '' ? sum : `(${sum})${crowd}`;
}
