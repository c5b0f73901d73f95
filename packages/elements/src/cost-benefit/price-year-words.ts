import type { OddPriceYear } from '@maatwerk/core/cost-benefit/price-age';
import type { Translate } from '../messages/message-catalogue.js';

/** What is odd about the year of a price, as a question. */
export function priceYearText({ code, params }: OddPriceYear, t: Translate): string {
  return t(`costLines.warning.${code}`, params);
}
