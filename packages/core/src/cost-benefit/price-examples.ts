import type { Amount } from '../amount/amount.js';
import type { Unit } from '../amount/unit.js';
import type { PriceList } from './price-list.js';

type Texts = { nl: string; en: string };
type Example = { id: string; label: Texts; amount: Amount; unit: Unit; from: 'published' | 'invented' };

const name: Texts = { nl: 'Voorbeelden van prijzen', en: 'Examples of prices' };

const sources: Record<Example['from'], Texts> = {
  published: {
    nl: 'openbaar voorbeeld, geen tarief',
    en: 'published example, not a rate',
  },
  invented: {
    nl: 'bedacht voorbeeld, geen tarief',
    en: 'made-up example, not a rate',
  },
};

// The year only says in which price level the example is written down; nobody agreed on these prices.
const exampleYear = 2026;

const examples: readonly Example[] = [
  {
    id: 'example-home-support',
    label: { nl: 'Begeleiding thuis', en: 'Support at home' },
    amount: { cents: 8_250 },
    unit: 'hour',
    from: 'invented',
  },
  {
    id: 'example-family-group',
    label: { nl: 'Gezinsgroep', en: 'Family group' },
    amount: { cents: 21_500 },
    unit: 'day',
    from: 'invented',
  },
  {
    id: 'example-group-home',
    label: { nl: 'Groep buiten huis', en: 'Group away from home' },
    amount: { cents: 25_300 },
    unit: 'day',
    from: 'published',
  },
  {
    id: 'example-boarding-school',
    label: { nl: 'Kostschool', en: 'Boarding school' },
    amount: { cents: 36_000 },
    unit: 'month',
    from: 'published',
  },
  {
    id: 'example-respite-night',
    label: { nl: 'Logeerweekend', en: 'Respite weekend' },
    amount: { cents: 18_500 },
    unit: 'night',
    from: 'invented',
  },
  {
    id: 'example-income-management',
    label: { nl: 'Inkomensbeheer', en: 'Income management' },
    amount: { cents: 12_000 },
    unit: 'month',
    from: 'invented',
  },
  {
    id: 'example-school-mate',
    label: { nl: 'Schoolmaatje', en: 'School buddy' },
    amount: { cents: 10_500 },
    unit: 'week',
    from: 'invented',
  },
  {
    id: 'example-language-lesson',
    label: { nl: 'Taalles', en: 'Language lesson' },
    amount: { cents: 3_800 },
    unit: 'hour',
    from: 'invented',
  },
  {
    id: 'example-home-repair',
    label: { nl: 'Woning opknappen', en: 'Home repair' },
    amount: { range: [400_000, 600_000] },
    unit: 'once',
    from: 'invented',
  },
  {
    id: 'example-debts',
    label: { nl: 'Schulden afkopen', en: 'Settling debts' },
    amount: { cents: 1_237_500 },
    unit: 'once',
    from: 'invented',
  },
  {
    id: 'example-eviction',
    label: { nl: 'Ontruiming en opslag', en: 'Eviction and storage' },
    amount: { cents: 639_500 },
    unit: 'once',
    from: 'invented',
  },
  {
    id: 'example-separate-laws',
    label: { nl: 'Losse hulp uit elke wet samen, per gezin', en: 'Separate help under each law, per household' },
    amount: { cents: 10_000_000, estimate: true },
    unit: 'year',
    from: 'published',
  },
];

/** Twelve prices to try the kit with, in a language of the kit. Each is marked as an example: none is anybody's price. */
export function priceExamples(locale: 'nl' | 'en' = 'nl'): PriceList {
  return {
    name: name[locale],
    example: true,
    prices: examples.map(({ id, label, amount, unit, from }) => ({
      id,
      label: label[locale],
      amount,
      unit,
      year: exampleYear,
      source: sources[from][locale],
    })),
  };
}
