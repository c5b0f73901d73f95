import type { Bounds, LineFormula } from '@maatwerk/core/cost-benefit/analysis';
import type { Finding } from '@maatwerk/core/cost-benefit/finding';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { endsOf, type Amount } from '@maatwerk/core/amount';
import { formatCents, formatSpan } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';
import { amountText } from './costs-words.js';
import { lineName } from './line-name.js';
import { formulaText } from './line-words.js';

const mostTerms = 12;

/** A row of the arithmetic of a finding: what it is, what it comes to, and whether it is the sum of those above. */
export interface SumRow {
  readonly label: string;
  readonly amount: string;
  readonly look: '' | 'sum__total';
}

/** What a finding is about, in a few words. */
export function findingTitle({ code }: Finding, t: Translate): string {
  return t(`costLines.finding.${code}.title`);
}

/** A finding in words, with its arithmetic. */
export function findingText(finding: Finding, t: Translate): string {
  const { code, scenario, params } = finding;
  const label = 'label' in params ? params.label.trim() || t('costLines.unlabelled') : '';
  const say = (more: Record<string, string | number>, variant = ''): string =>
    t(`costLines.finding.${code}${variant}`, { scenario: t(`costBenefit.${scenario}`), label, ...more });
  switch (code) {
    case 'total-differs-from-lines': {
      const { terms, sum, stated } = params;
      return say({ terms: termsText(terms, t), sum: amountText(sum, t), stated: amountText(stated, t) });
    }
    case 'unequal-periods':
      return say({ ...params });
    case 'row-differs-from-rate': {
      const { formula, computed, stated } = params;
      return say({
        formula: written(formula, computed, t),
        computed: amountText(computed, t),
        stated: formatCents(stated, t.locale),
      });
    }
    case 'magnitude': {
      const { a, amountA, b, amountB } = params;
      return say({
        a: t(`costBenefit.${a}`),
        b: t(`costBenefit.${b}`),
        amountA: priceText(amountA, t),
        amountB: priceText(amountB, t),
      });
    }
    case 'times-missing':
      return say({ unit: t(`units.${params.unit}`) }, params.of === 'line' ? '' : '.own');
    case 'line-outside-period':
      return say({}, params.counted ? '.counted' : '');
    case 'duplicate-line':
      return say({ count: params.count });
  }
}

/** The sum of a finding, one term below the other; none where the sentence is enough. */
export function arithmeticOf({ code, scenario, params }: Finding, value: CostBenefit, t: Translate): readonly SumRow[] {
  const row = (label: string, amount: string, look: SumRow['look'] = ''): SumRow => ({ label, amount, look });
  if (code === 'row-differs-from-rate') {
    const { formula, computed, stated } = params;
    return [
      row(written(formula, computed, t), amountText(computed, t)),
      row(t('costLines.finding.stated'), formatCents(stated, t.locale)),
    ];
  }
  if (code !== 'total-differs-from-lines') return [];
  const { terms, sum, stated } = params;
  const lines = value.scenarios[scenario]?.lines ?? [];
  const isShort = terms.length <= mostTerms && terms.length === lines.length;
  return [
    ...(isShort ? lines.map((line, index) => row(lineName(line, t), amountText(terms[index] ?? sum, t))) : []),
    row(t('costLines.finding.sum'), amountText(sum, t), 'sum__total'),
    row(t('costLines.finding.typed'), amountText(stated, t)),
  ];
}

/** What a button says that takes the computed value of a finding. */
export function settleText({ code, params }: Finding, t: Translate): string {
  const computed =
    code === 'total-differs-from-lines' ? params.sum : code === 'row-differs-from-rate' ? params.computed : null;
  return computed === null
    ? t(`costLines.finding.${code}.take`, { ...(code === 'unequal-periods' && { n: params.periodMonths }) })
    : t('costLines.finding.take', { amount: amountText(computed, t) });
}

function termsText(terms: readonly Bounds[], t: Translate): string {
  const shown = terms.slice(0, mostTerms).map((term) => amountText(term, t));
  return [...shown, ...(terms.length > mostTerms ? ['…'] : [])].join(' + ');
}

function written(formula: LineFormula, { min, max }: Bounds, t: Translate): string {
  return formulaText({ formula, min, max, unquantified: false, outside: false, timesMissing: false }, t);
}

function priceText(amount: Amount, t: Translate): string {
  const ends = endsOf(amount);
  return ends === null ? 'PM' : formatSpan(ends, t.locale);
}
