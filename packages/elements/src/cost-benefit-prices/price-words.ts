import { endsOf } from '@maatwerk/core/amount';
import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { PriceWarning } from '@maatwerk/core/cost-benefit/price-age';
import type { Price, PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { priceYearText } from '../cost-benefit/price-year-words.js';
import { formatSpan } from '../format/money.js';
import type { Translate } from '../messages/message-catalogue.js';

/** A price with its unit: `€ 82,50 per uur`, `ongeveer € 100.000 per jaar`, `€ 12.375 eenmalig`. */
export function priceText({ amount, unit }: Price, t: Translate): string {
  const span = formatSpan(endsOf(amount) ?? { min: 0, max: 0 }, t.locale);
  const text = 'cents' in amount && amount.estimate ? t('costPrices.about', { amount: span }) : span;
  return unit === 'once'
    ? t('costPrices.once', { amount: text })
    : t('costPrices.per', { amount: text, unit: t(`costLines.unit.${unit}`) });
}

/** Of which year a price is, for which region, and who says so. */
export function factsText({ year, region, source }: Price, t: Translate): string {
  return t(region === undefined ? 'costPrices.facts' : 'costPrices.facts.region', { year, region, source });
}

/** The price as it goes into a line: one from a list of examples says so in its source. */
export function markedPrice(price: Price, { example }: PriceList, t: Translate): Price {
  return example ? { ...price, source: t('costPrices.example.source', { source: price.source }) } : price;
}

/** That a number of times has still to be filled in; empty where it follows from the period. */
export function timesText({ unit }: Price, t: Translate): string {
  return unit === 'hour' || unit === 'schoolMonth' ? t('costPrices.times', { units: t(`units.${unit}`) }) : '';
}

/** What was added, said aloud. */
export function addedText(price: Price, scenario: ScenarioName, t: Translate): string {
  const said = t('costPrices.added', {
    scenario: t(`costBenefit.${scenario}`),
    label: price.label,
    price: priceText(price, t),
  });
  return [said, timesText(price, t)].filter(Boolean).join(' ');
}

/** A price to look at again: `Maatwerk, Begeleiding thuis: …`. */
export function warningText(warning: PriceWarning, t: Translate): string {
  return `${t(`costBenefit.${warning.line.scenario}`)}, ${warning.label.trim() || t('costLines.unlabelled')}: ${priceYearText(warning, t)}`;
}
