import type { Bounds, LineFormula } from '@maatwerk/core/cost-benefit/analysis';
import type { Finding } from '@maatwerk/core/cost-benefit/finding';
import { endsOf, type Amount } from '@maatwerk/core/amount';
import { formatCents, formatSpan } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';
import { amountText } from './costs-words.js';
import { formulaText } from './line-words.js';

const mostTerms = 12;

/** A finding in words, with its arithmetic. */
export function findingText(finding: Finding, t: Translate): string {
  const label = 'label' in finding.params ? finding.params.label.trim() || t('costLines.unlabelled') : '';
  const say = (params: Record<string, string | number>, variant = ''): string =>
    t(`costLines.finding.${finding.code}${variant}`, { label, ...params });
  switch (finding.code) {
    case 'total-differs-from-lines': {
      const { terms, sum, stated } = finding.params;
      return say({ terms: termsText(terms, t), sum: plain(sum, t), stated: plain(stated, t) });
    }
    case 'unequal-periods':
      return say({ scenario: t(`costBenefit.${finding.scenario}`), ...finding.params });
    case 'row-differs-from-rate': {
      const { formula, computed, stated } = finding.params;
      return say({
        formula: written(formula, computed, t),
        computed: plain(computed, t),
        stated: formatCents(stated, t.locale),
      });
    }
    case 'magnitude': {
      const { a, amountA, b, amountB } = finding.params;
      return say({
        a: t(`costBenefit.${a}`),
        b: t(`costBenefit.${b}`),
        amountA: priceText(amountA, t),
        amountB: priceText(amountB, t),
      });
    }
    case 'times-missing':
      return say({ unit: t(`units.${finding.params.unit}`) });
    case 'line-outside-period':
      return say({}, finding.params.counted ? '.counted' : '');
    case 'duplicate-line':
      return say({});
  }
}

function termsText(terms: readonly Bounds[], t: Translate): string {
  const shown = terms.slice(0, mostTerms).map((term) => plain(term, t));
  return [...shown, ...(terms.length > mostTerms ? ['…'] : [])].join(' + ');
}

function plain(bounds: Bounds, t: Translate): string {
  return amountText(bounds, t);
}

function written(formula: LineFormula, { min, max }: Bounds, t: Translate): string {
  return formulaText({ formula, min, max, unquantified: false, outside: false, timesMissing: false }, t);
}

function priceText(amount: Amount, t: Translate): string {
  const ends = endsOf(amount);
  return ends === null ? 'PM' : formatSpan(ends, t.locale);
}
