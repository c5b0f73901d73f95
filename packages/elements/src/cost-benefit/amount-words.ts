import type { Amount } from '@maatwerk/core/amount';
import type { TotalRefusal, TypedTotal } from '@maatwerk/core/cost-benefit/typed-total';
import { writeRate } from '@maatwerk/core/amount/write-rate';
import { formatCents } from '../format/money.js';
import { formatExact, formatList } from '../format/number.js';
import type { Translate } from '../messages/message-catalogue.js';

/** What the kit reads in an amount, so that a mistyped one shows at once. */
export function echoOf(reading: TypedTotal, months: number, t: Translate): string {
  const { amount, rate } = reading;
  if (amount === null) return t('costBenefit.notCalculated');
  if ('unquantified' in amount) return amount.typed === undefined ? t('costBenefit.pm') : t('costBenefit.refused.kept');
  if ('cents' in amount && amount.estimate)
    return t('costBenefit.estimate', { amount: formatCents(amount.cents, t.locale) });
  const read = t('costBenefit.read', { n: months, amount: worked(amount, rate, t) });
  return 'range' in amount ? `${read}, ${t('costBenefit.middle', { amount: middleOf(amount.range, t) })}` : read;
}

function worked(amount: Exclude<Amount, { unquantified: true }>, rate: TypedTotal['rate'], t: Translate): string {
  if ('range' in amount) return betweenText(amount.range, t);
  const text = formatCents(amount.cents, t.locale);
  return rate
    ? `€\u00a0${writeRate(rate.cents, rate.unit, t.locale)} × ${formatExact(rate.times, t.locale)} = ${text}`
    : text;
}

/** A range in words: `tussen € 4.000 en € 6.000`. */
export function betweenText([low, high]: readonly [number, number], t: Translate): string {
  return t('costBenefit.between', { low: formatCents(low, t.locale), high: formatCents(high, t.locale) });
}

/** The middle of a range, to a cent. */
export function middleOf([low, high]: readonly [number, number], t: Translate): string {
  return formatCents(Math.round(low / 2 + high / 2), t.locale);
}

/** What to do about an amount that was not understood. */
export function refusalText(text: string, refusal: TotalRefusal, t: Translate): string {
  if (refusal.reason === 'times-unknown') return t('costBenefit.refused.times', { units: t(`units.${refusal.unit}`) });
  if (refusal.reason === 'out-of-reach') return t('costBenefit.refused.reach');
  const { readings } = refusal;
  if (readings.length === 0) return t('costBenefit.refused.unreadable', { text: shortened(text) });
  if (refusal.reason === 'range-order' && readings[0]?.includes(' - ')) {
    return t('costBenefit.refused.order', { readings: readings[0] });
  }
  return t('costBenefit.refused.readings', { text: shortened(text), readings: formatList(readings, t.locale, 'or') });
}

/** A typed text short enough to quote. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
