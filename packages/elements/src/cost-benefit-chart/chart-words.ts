import type { Bounds } from '@maatwerk/core/cost-benefit/analysis';
import { scenarioNames } from '@maatwerk/core/cost-benefit';
import type { Share } from '@maatwerk/core/cost-benefit/payers';
import type { ShareKey } from '@maatwerk/core/cost-benefit/who-pays';
import { choiceLabel } from '../cost-benefit/line-columns.js';
import { isOnlyPm, savingText } from '../cost-benefit/costs-words.js';
import { formatCents } from '../format/money.js';
import type { Locale, Translate } from '../messages/message-catalogue.js';

// From ten million euros on a figure would take half of a narrow chart.
const longFigures = 1_000_000_000;

/** The amount of a tick beside the chart: `80.000`, the highest one `€ 140.000`, very large ones `€ 20 mln.` */
export function tickText(cents: number, highest: number, locale: Locale): string {
  if (Math.abs(highest) < longFigures) {
    const text = formatCents(cents, locale);
    return cents === highest ? text : text.replace('€\u00a0', '');
  }
  const words = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const sign = cents < 0 ? formatCents(-100, locale).replace(/\u00a0?€.*/, '\u00a0') : '';
  return `${sign}${cents === highest ? '€\u00a0' : ''}${words.format(Math.abs(cents) / 100)}`;
}

/** What a share is called: the word for a known payer or source, else the text of the line itself. */
export function shareName(key: ShareKey, of: string, t: Translate): string {
  const name = of.trim() === '' ? t('costChart.unnamed') : choiceLabel(key, of, t);
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}

/** A difference in a few words: `€ 1.395 minder`, `evenveel`, or that nothing can be said yet. */
export function differenceText(saving: Bounds | null, t: Translate): string {
  if (saving === null) return t('costChart.unknown');
  return saving.min === 0 && saving.max === 0 ? t('costChart.same') : savingText(saving, t);
}

/** Whether there is an amount to draw: calculated, and not wholly PM. */
export function isDrawn(bounds: Bounds | null): boolean {
  return bounds !== null && !isOnlyPm(bounds);
}

/** Whether any scenario has an amount to draw. */
export function isAnyDrawn(together: Share): boolean {
  return scenarioNames.some((name) => isDrawn(together[name]));
}
