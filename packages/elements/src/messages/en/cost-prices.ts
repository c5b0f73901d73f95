import type { Message } from '../message-catalogue.js';
import type { costPrices as nl } from '../nl/cost-prices.js';

/** Words of adding a line from a price list, and of prices to look at again. */
export const costPrices: Record<keyof typeof nl, Message> = {
  'costPrices.open': 'Line from a price list',
  'costPrices.scenario': 'Where does the line go?',
  'costPrices.search': 'Find a price',
  'costPrices.search.hint': 'Type one or more words, such as support or school.',
  'costPrices.found': { one: '{n} price found', other: '{n} prices found' },
  'costPrices.none': 'There is no price with these words. Type fewer words, or make a line yourself.',
  'costPrices.empty': 'There are no prices in this list yet.',
  'costPrices.more': {
    one: 'There is {n} more price. Type more words to see it.',
    other: 'There are {n} more prices. Type more words to see them.',
  },
  'costPrices.example': 'Example, not a fixed price',
  'costPrices.example.hint': 'Ask what it costs where you are. Then change the amount in the line.',
  'costPrices.example.source': 'Example, not a fixed price: {source}',
  'costPrices.per': '{amount} per {unit}',
  'costPrices.once': '{amount} once',
  'costPrices.about': 'about {amount}',
  'costPrices.facts': 'Price from {year}. Source: {source}',
  'costPrices.facts.region': 'Price from {year}, {region}. Source: {source}',
  'costPrices.put': 'Put in {scenario}',
  'costPrices.there': 'Is in {scenario}.',
  'costPrices.times': 'Fill in the number of {units} at the line.',
  'costPrices.added': 'Line added to {scenario}: {label}, {price}.',
  'costPrices.unreadable': 'We cannot read price list {n}. Ask your administrator to look at the list.',
  'costPrices.unreadable.named': 'We cannot read the price list “{name}”. Ask your administrator to look at the list.',
  'costPrices.stale': { one: '{n} price to look at', other: '{n} prices to look at' },
  'costPrices.stale.more': { one: 'And {n} more price.', other: 'And {n} more prices.' },
};
