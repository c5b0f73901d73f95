import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { fixture, html } from '@open-wc/testing';
import type { CostBenefitExchangeElement } from './cost-benefit-exchange-element.js';
import './maatwerk-cost-benefit-exchange.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** The period of the examples. */
export const period = { start: '2027-01-01', months: 12 };
/** A line that is there already. */
export const fiets: CostLine = {
  id: 'a',
  label: 'Fiets',
  amount: { cents: 25_050 },
  unit: 'once',
  payer: 'municipality',
};
/** An analysis with a total and a line. */
export const value: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: { current: { total: { cents: 100 } }, threatened: null, custom: { lines: [fiets] } },
};
/** A table as it is copied from a worksheet, with two cells that are not understood. */
export const table = 'Post\tBedrag\tPer\nHuur\t1.000,50\tmaand\nGas\t1.5\tooit\n';

/** The part alone, on a page in Dutch. */
export const exchange = (given: CostBenefit | string | null = value): Promise<CostBenefitExchangeElement> =>
  fixture(
    html`<maatwerk-cost-benefit-exchange lang="nl" .value=${given as CostBenefit}></maatwerk-cost-benefit-exchange>`,
  );
/** What an element has drawn. */
export const root = (element: Element): ShadowRoot => element.shadowRoot!;
/** What a reader sees of an element, with single spaces. */
export const textOf = (element: Element): string => root(element).textContent.replace(/\s+/g, ' ');
/** The descriptions of the lines with the plan. */
export const labelsIn = ({ value: now }: { value: CostBenefit }): string[] =>
  (now.scenarios.custom?.lines ?? []).map(({ label }) => label);

/** A button by its words. */
export function button(element: Element, name: string): HTMLButtonElement {
  const all = [...root(element).querySelectorAll('button')];
  const found = all.find((one) => one.textContent.replace(/\s+/g, ' ').trim() === name);
  if (!found) throw new Error(`No “${name}” among ${all.map((one) => one.textContent.trim()).join(' · ')}`);
  return found;
}

/** Presses a button by its words. */
export async function press(element: CostBenefitExchangeElement, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

/** Opens the area to paste in and puts a text in it. */
export async function paste(element: CostBenefitExchangeElement, text: string): Promise<void> {
  await press(element, 'Regels plakken uit een werkblad');
  const area = root(element).querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

/** Opens a file with a content, and waits for what is said of it. */
export async function openFile(
  element: CostBenefitExchangeElement,
  content: BlobPart,
  name = 'kosten.csv',
): Promise<void> {
  if (!root(element).querySelector('input[type=file]')) await press(element, 'Open een bestand');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = root(element).querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => root(element).querySelector('#proposal .note'));
}

/** What is saved by a press, without the browser keeping it. */
export async function saved(act: () => Promise<void>): Promise<{ name: string; text: string; type: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const before = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = before;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return { name: names[0] ?? '', text: (await blobs[0]?.text()) ?? '', type: blobs[0]?.type ?? '' };
}
