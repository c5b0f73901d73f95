import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { createContext } from '@lit/context';

/** The price lists of the host, for every element within a provider. */
export const priceListsContext = createContext<readonly PriceList[] | null>(Symbol('maatwerk-price-lists'));

let provided: readonly PriceList[] = [];

/** Gives price lists to every element of this copy of the kit; a provider around an element, and its own `lists`, win. */
export function providePriceLists(lists: readonly PriceList[]): void {
  provided = lists;
}

/** The price lists that were provided; none unless a composition did. */
export function providedPriceLists(): readonly PriceList[] {
  return provided;
}
