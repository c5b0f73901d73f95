import { partsOf, type Day } from '../calendar/calendar.js';
import { scenarioNames, type CostBenefit, type CostLine, type Period } from './cost-benefit.js';
import type { LineRef } from './finding.js';
import { refTo } from './line-ref.js';

/** How many years a price may be older than the first year of its period before that is said. */
export const mostPriceYears = 2;

/** What is odd about the year of one price: older than allowed, later than anybody can know, or not given beside its source. */
export type OddPriceYear =
  | { code: 'price-year-old'; params: { year: number; firstYear: number; years: number } }
  | { code: 'price-year-future'; params: { year: number; latestYear: number } }
  | { code: 'price-year-missing'; params: Record<string, never> };

/** An odd price year with its line. It stands beside the findings and is none of them: it says nothing about a sum. */
export type PriceWarning = OddPriceYear & { line: LineRef; label: string };

/** The year in a text of one to four digits, as it is being typed; `null` for any other text. */
export function readPriceYear(text: string): number | null {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
}

/** Whole calendar years from the year of a price to the year of a day; negative where the price is of a later year, `null` without a year. */
export function priceAge(line: Pick<CostLine, 'priceYear'>, onDay: Day): number | null {
  return line.priceYear === undefined ? null : partsOf(onDay).year - line.priceYear;
}

/**
 * What is odd about the year of the price in one line; `null` where nothing is. Old is more than `most` years before the
 * first day of the period. A year is in the future when it is later than both that day's and `onDay`'s: the prices of a
 * plan that begins next year may be known already. A year is missed only where a source or region is given. PM has no price, and a year that was not understood is asked after already.
 */
export function oddPriceYear(
  line: CostLine,
  period: Pick<Period, 'start'>,
  onDay: Day,
  most = mostPriceYears,
): OddPriceYear | null {
  if ('unquantified' in line.amount || line.unread?.priceYear !== undefined) return null;
  const year = line.priceYear;
  if (year === undefined) {
    const isSourced = [line.source, line.priceRegion].some((text) => (text ?? '').trim() !== '');
    return isSourced ? { code: 'price-year-missing', params: {} } : null;
  }
  const firstYear = partsOf(period.start).year;
  const latestYear = Math.max(firstYear, partsOf(onDay).year);
  if (year > latestYear) return { code: 'price-year-future', params: { year, latestYear } };
  const years = firstYear - year;
  return years > most ? { code: 'price-year-old', params: { year, firstYear, years } } : null;
}

/** Every odd price year in the lines that count, in the order of reading. */
export function stalePrices(costBenefit: CostBenefit, onDay: Day, most = mostPriceYears): PriceWarning[] {
  return scenarioNames.flatMap((name) => {
    const scenario = costBenefit.scenarios[name];
    if (scenario?.lines === undefined || scenario.impossible !== undefined) return [];
    const period = scenario.period ?? costBenefit.period;
    return scenario.lines.flatMap((line, index) => {
      const odd = oddPriceYear(line, period, onDay, most);
      return odd === null ? [] : [{ ...odd, line: refTo(name, line, index), label: line.label }];
    });
  });
}
