import type { CostBenefit, CostLine, ScenarioName } from '@maatwerk/core/cost-benefit';
import { fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import './maatwerk-cost-benefit.js';
import type { CostBenefitElement } from './cost-benefit-element.js';

/** The period of the examples. */
export const year = { start: '2027-01-01', months: 12 };

/** The Smit figures as three totals: dearer than now, cheaper than what threatens. */
export const smit: CostBenefit = {
  period: year,
  scenarios: {
    current: { total: { cents: 2_134_000 } },
    threatened: { total: { cents: 9_126_000 } },
    custom: { total: { cents: 6_278_500 } },
  },
};

/** The Jacobs figures line by line. */
export const jacobs: CostBenefit = {
  period: year,
  mode: 'lines',
  scenarios: {
    current: null,
    threatened: {
      lines: [line('t1', { label: 'Groep buiten huis', amount: { cents: 25_300 }, unit: 'day', times: 208 })],
    },
    custom: {
      lines: [
        line('m1', {
          label: 'Kostschool',
          amount: { cents: 36_000 },
          unit: 'month',
          times: 10,
          ownContribution: { cents: 2_000, unit: 'week', times: 40 },
        }),
        line('m2', { label: 'Fiets', amount: { cents: 25_000 }, fundingSource: 'maatwerkbudget' }),
      ],
    },
  },
};

/** Nothing is calculated. */
export const empty: CostBenefit = { period: year, scenarios: { current: null, threatened: null, custom: null } };
/** A text that was not understood, a range, and PM. */
export const odd: CostBenefit = {
  ...smit,
  scenarios: {
    current: { total: { unquantified: true, typed: '1.5' } },
    threatened: { total: { range: [2_200_000, 5_600_000] } },
    custom: { total: { unquantified: true } },
  },
};

/** A line with a name and little else. */
export function line(id: string, rest: Partial<CostLine> = {}): CostLine {
  return { id, label: id, amount: { cents: 100 }, unit: 'once', ...rest };
}

/** An element with a value on a page in Dutch. */
export function costs(value?: CostBenefit): Promise<CostBenefitElement> {
  return fixture(html`<maatwerk-cost-benefit lang="nl" .value=${value}></maatwerk-cost-benefit>`);
}

/** What a reader of the page sees of an element, with single spaces. */
export function textOf({ renderRoot }: CostBenefitElement): string {
  return renderRoot.textContent.replace(/\s+/g, ' ');
}

/** What is named so by a label, a text or an `aria-label`. */
export function named({ renderRoot }: CostBenefitElement, name: string): HTMLInputElement {
  const all = [...renderRoot.querySelectorAll<HTMLElement>('input, textarea, select, button, section, table')];
  const found = all.find((one) => nameOf(one) === name);
  if (!found) throw new Error(`No “${name}” among: ${all.map(nameOf).join(' · ')}`);
  return found as HTMLInputElement;
}

/** Whether something is named so. */
export function isNamed({ renderRoot }: CostBenefitElement, name: string): boolean {
  return [...renderRoot.querySelectorAll<HTMLElement>('input, textarea, select, button')].some(
    (one) => nameOf(one) === name,
  );
}

/** What a cell is called in a scenario. */
export function cellOf({ renderRoot }: CostBenefitElement, scenario: ScenarioName, name: string): HTMLInputElement {
  const all = [...renderRoot.querySelectorAll<HTMLInputElement>(`[data-scenario=${scenario}] [data-cell]`)];
  const found = all.find((one) => one.getAttribute('aria-label') === name);
  if (!found) throw new Error(`No “${name}” among: ${all.map((one) => one.getAttribute('aria-label')).join(' · ')}`);
  return found;
}

/** Puts the caret in a field, empties it and types with real keys. */
export async function typeInto(
  element: CostBenefitElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  field.focus();
  field.select();
  await executeServerCommand('x-type', text);
  await element.updateComplete;
}

/** Leaves the field that has focus, as Tab does. */
export async function leave(element: CostBenefitElement): Promise<void> {
  (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  await element.updateComplete;
}

/** Presses a button by its name. */
export async function press(element: CostBenefitElement, name: string): Promise<void> {
  named(element, name).click();
  await element.updateComplete;
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const text = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
  return text.replace(/\s+/g, ' ').trim();
}
