import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CostBenefitPricesElement } from './cost-benefit-prices-element.js';
import './maatwerk-cost-benefit-prices.js';

const period = { start: '2027-01-01', months: 12 };

/** An analysis in which nothing is calculated. */
export const costs: CostBenefit = {
  period,
  scenarios: { current: null, threatened: null, custom: null },
  mode: 'lines',
};

/** A list of two prices. */
export const own: PriceList = {
  name: 'Inkoop jeugdhulp',
  prices: [
    {
      id: 'coach',
      label: 'Coaching thuis',
      amount: { cents: 8_250 },
      unit: 'hour',
      year: 2026,
      region: 'Zuid-Limburg',
      source: 'contract 12',
      payer: 'municipality',
    },
    {
      id: 'move',
      label: 'Verhuizing',
      amount: { range: [50_000, 90_000] },
      unit: 'once',
      year: 2026,
      source: 'offerte',
    },
  ],
};

/** An analysis with one line in the plan. */
export const withLine = (line: Partial<CostLine>): CostBenefit => ({
  ...costs,
  scenarios: {
    ...costs.scenarios,
    custom: { lines: [{ label: 'Oud', amount: { cents: 100 }, unit: 'once', ...line }] },
  },
});

/** What a test sets on the part. */
export type Given = Partial<Pick<CostBenefitPricesElement, 'lists' | 'value' | 'readOnly' | 'locale'>>;

/** The part alone on a page in Dutch. */
export async function prices(given: Given = { lists: [own] }): Promise<CostBenefitPricesElement> {
  const element = await fixture<CostBenefitPricesElement>(
    html`<maatwerk-cost-benefit-prices lang="nl" .value=${costs}></maatwerk-cost-benefit-prices>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

/** What a reader of the page sees, with single spaces. */
export const textOf = ({ renderRoot }: CostBenefitPricesElement): string => renderRoot.textContent.replace(/\s+/g, ' ');

/** Every button in reading order. */
export const buttons = ({ renderRoot }: CostBenefitPricesElement): HTMLButtonElement[] => [
  ...renderRoot.querySelectorAll('button'),
];

/** The button that holds these words. */
export const button = (element: CostBenefitPricesElement, words: string): HTMLButtonElement => {
  const found = buttons(element).find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words));
  if (!found) throw new Error(`No button “${words}” in: ${textOf(element)}`);
  return found;
};

/** Presses the button that holds these words. */
export async function press(element: CostBenefitPricesElement, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

/** The same, with its lists open. */
export async function opened(given?: Given): Promise<CostBenefitPricesElement> {
  const element = await prices(given);
  await press(element, 'Regel uit een prijslijst');
  return element;
}

/** The field one searches in. */
export const searchOf = ({ renderRoot }: CostBenefitPricesElement): HTMLInputElement =>
  renderRoot.querySelector<HTMLInputElement>('input[type=text]') as HTMLInputElement;

/** Empties the search and types with real keys. */
export async function search(element: CostBenefitPricesElement, text: string): Promise<void> {
  searchOf(element).focus();
  searchOf(element).select();
  await executeServerCommand('x-type', text);
  await element.updateComplete;
}

/** Chooses a scenario by its name. */
export async function choose(element: CostBenefitPricesElement, words: string): Promise<void> {
  const found = [...element.renderRoot.querySelectorAll('label')].find((each) => each.textContent.trim() === words);
  found?.querySelector('input')?.click();
  await element.updateComplete;
}

/** The lines of the plan. */
export const linesOf = (element: { value: CostBenefit }): readonly CostLine[] =>
  element.value.scenarios.custom?.lines ?? [];

/** What was said politely last. */
export const spoken = ({ renderRoot }: CostBenefitPricesElement): string =>
  renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';

/** Whether it takes any room on the page, the gap around it included. */
export const isShown = (element: HTMLElement): boolean => getComputedStyle(element).display !== 'none';
