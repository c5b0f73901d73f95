import type { ScenarioName } from '@maatwerk/core/cost-benefit';
import type { Price, PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { findPrices } from '@maatwerk/core/cost-benefit/price-search';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.js';
import { icon } from '../icon/icon.js';
import type { Translate } from '../messages/message-catalogue.js';
import { badge } from '../note/note.js';
import { factsText, priceText, timesText } from './price-words.js';

const mostShown = 50;

/** A price that was made into a line, where it went. */
export interface AddedPrice {
  readonly list: PriceList;
  readonly price: Price;
  readonly scenario: ScenarioName;
  readonly lineId: string;
}

/** What the lists are drawn from. */
export interface PriceOffer {
  readonly t: Translate;
  /** The level of the name of a list. */
  readonly level: number;
  readonly lists: readonly PriceList[];
  readonly search: string;
  readonly scenario: ScenarioName;
  /** The price that was added last; `null` once its line is gone. */
  readonly added: AddedPrice | null;
  readonly onAdd: (list: PriceList, price: Price) => void;
}

/** How many prices of all lists hold the words that were typed. */
export function foundCount({ lists, search }: Pick<PriceOffer, 'lists' | 'search'>): number {
  return lists.reduce((count, list) => count + findPrices(list, search).length, 0);
}

/** The prices that were found, grouped per list, a button each. */
export function priceOffer(offer: PriceOffer): TemplateResult {
  const { t, lists, search } = offer;
  const found = lists.map((list) => ({ list, prices: findPrices(list, search) }));
  if (lists.length > 0 && search.trim() !== '' && found.every(({ prices }) => prices.length === 0)) {
    return html`<p>${t('costPrices.none')}</p>`;
  }
  const shown = search.trim() === '' ? found : found.filter(({ prices }) => prices.length > 0);
  return html`${shown.map(({ list, prices }) => group(offer, list, prices))}`;
}

function group(offer: PriceOffer, list: PriceList, prices: readonly Price[]): TemplateResult {
  const { t, level, lists } = offer;
  const id = `list-${String(lists.indexOf(list))}`;
  const rest = prices.length - mostShown;
  return html`<section class="stack-small" aria-labelledby=${id}>
    <div class="prices__name">
      ${heading(level, list.name, 'part', id)}
      ${list.example ? badge('warning', t('costPrices.example'), 'info') : nothing}
    </div>
    ${list.example ? html`<p class="small muted">${t('costPrices.example.hint')}</p>` : nothing}
    ${prices.length === 0 ? html`<p class="muted">${t('costPrices.empty')}</p>` : nothing}
    <ul class="prices__list" ?hidden=${prices.length === 0}>
      ${prices.slice(0, mostShown).map((price) => one(offer, list, price))}
    </ul>
    ${rest > 0 ? html`<p class="small muted">${t('costPrices.more', { n: rest })}</p>` : nothing}
  </section>`;
}

function one(offer: PriceOffer, list: PriceList, price: Price): TemplateResult {
  const { t, scenario, added, onAdd } = offer;
  const isThere = added !== null && added.list === list && added.price.id === price.id;
  return html`<li class="prices__one">
    <button type="button" class="price" @click=${() => onAdd(list, price)}>
      ${icon('plus')}
      <span class="price__label">${price.label}</span>
      <span class="price__amount" translate="no">${priceText(price, t)}</span>
      <span class="price__facts">${factsText(price, t)}</span>
      <span class="visually-hidden">${t('costPrices.put', { scenario: t(`costBenefit.${scenario}`) })}</span>
    </button>
    ${
      isThere
        ? html`<p class="price__there">
            ${icon('tick')}<span
              >${t('costPrices.there', { scenario: t(`costBenefit.${added.scenario}`) })} ${timesText(price, t)}</span
            >
          </p>`
        : nothing
    }
  </li>`;
}
