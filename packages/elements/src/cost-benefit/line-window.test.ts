import { expect } from '@open-wc/testing';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { costs, line, textOf, year } from './cost-page.contract.js';

const long = (n: number): CostBenefit => ({
  period: year,
  mode: 'lines',
  scenarios: {
    current: null,
    threatened: null,
    custom: {
      lines: Array.from({ length: n }, (_, at) => line(`regel-${String(at)}`, { amount: { cents: 100 * at } })),
    },
  },
});
const rows = (element: CostBenefitElement): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('tr[data-line]'),
];
const inputs = (element: CostBenefitElement): number => element.renderRoot.querySelectorAll('[data-cell]').length;
const focused = (element: CostBenefitElement): string | null | undefined =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label');

/** Waits until every row is drawn and the browser said which are near. */
async function drawn(element: CostBenefitElement, n: number): Promise<void> {
  for (let frame = 0; frame < 200 && rows(element).length < n; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
}
/** The first input of a row, once the browser said that it is near. */
async function cellsComeTo(element: CostBenefitElement, at: number): Promise<HTMLInputElement | null | undefined> {
  for (let frame = 0; frame < 60 && !rows(element)[at]?.querySelector('input'); frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return rows(element)[at]?.querySelector('input');
}
async function pressed(element: CostBenefitElement, ...keys: string[]): Promise<void> {
  for (const press of keys) await sendKeys({ press });
  await element.updateComplete;
  await element.updateComplete;
}

describe('a long list of lines', () => {
  before(() => executeServerCommand('x-viewport', { width: 1280, height: 900 }));

  it('is accessible, in rows with inputs and in rows of text', async () => {
    const element = await costs(long(60));
    await drawn(element, 60);

    await expect(element).to.be.accessible();
  });

  it('has every line in its table, with what it comes to, and inputs only near the screen', async () => {
    const element = await costs(long(500));
    await drawn(element, 500);

    expect(rows(element)).to.have.length(500);
    expect(textOf(element)).to.include('regel-300');
    expect(rows(element)[300]?.textContent.replace(/\s+/g, ' ')).to.include('€ 300');
    expect(inputs(element)).to.be.within(7 * 20, 7 * 120);
  });

  it('has inputs where somebody scrolls to', async () => {
    const element = await costs(long(300));
    await drawn(element, 300);
    const middle = (): HTMLElement => rows(element)[150]!;
    expect(middle().querySelector('input')).to.equal(null);

    middle().scrollIntoView({ block: 'center' });
    for (let frame = 0; frame < 20 && !middle().querySelector('input'); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));

    expect(middle().querySelector('input')?.value).to.equal('regel-150');
    expect(rows(element)).to.have.length(300);
  });

  it('lets one go down by Enter and on by Tab past the last row that had inputs', async () => {
    const element = await costs(long(200));
    await drawn(element, 200);
    await element.focusField('costBenefit/scenarios/custom/lines/regel-100/amount');

    for (let row = 101; row < 110; row++) {
      await pressed(element, 'Enter');
      expect(focused(element)).to.equal(`Bedrag, regel ${String(row + 1)}, regel-${String(row)}`);
    }
    await element.focusField('costBenefit/scenarios/custom/lines/regel-118/amount');
    for (let row = 119; row < 122; row++) {
      await pressed(element, ...Array<string>(8).fill('Tab'));
      expect(focused(element)).to.equal(`Bedrag, regel ${String(row + 1)}, regel-${String(row)}`);
    }
  });

  it('keeps the row one types in, with its focus, when it is scrolled away', async () => {
    const element = await costs(long(300));
    await drawn(element, 300);
    await element.focusField('costBenefit/scenarios/custom/lines/regel-20/amount');
    const cell = element.shadowRoot?.activeElement;

    rows(element)[280]?.scrollIntoView();
    await drawn(element, 300);

    expect(element.shadowRoot?.activeElement).to.equal(cell);
  });

  it('goes to a line that is not drawn yet', async () => {
    const element = await costs(long(2000));

    expect(await element.focusField('costBenefit/scenarios/custom/lines/regel-1500/amount')).to.equal(true);

    expect(focused(element)).to.equal('Bedrag, regel 1501, regel-1500');
  });

  it('is drawn again from the start after it was folded away', async () => {
    const element = await costs(long(500));
    await drawn(element, 500);
    const fold = element.renderRoot.querySelector<HTMLElement>('[data-act=fold][data-scenario=custom]')!;

    fold.click();
    await element.updateComplete;
    fold.click();
    await element.updateComplete;
    expect(rows(element).length).to.be.lessThan(120);

    await drawn(element, 500);
    expect(rows(element)).to.have.length(500);
    rows(element)[200]!.scrollIntoView({ block: 'center' });
    expect((await cellsComeTo(element, 200))?.value).to.equal('regel-200');
  });

  it('has inputs at either end after a jump over all between, also when the table was off the screen', async () => {
    const element = await costs(long(400));
    const above = document.createElement('div');
    above.className = 'above';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.above { block-size: 5000px; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    element.before(above);
    await drawn(element, 400);

    for (const at of [390, 30, 210, 12]) {
      rows(element)[at]!.scrollIntoView({ block: 'center' });
      expect((await cellsComeTo(element, at))?.value).to.equal(`regel-${String(at)}`);
      window.scrollTo({ top: 0, behavior: 'instant' });
      await drawn(element, 400);
    }

    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  it('has its inputs again where it was moved to in the page', async () => {
    const element = await costs(long(300));
    await drawn(element, 300);
    const place = element.parentElement!;

    const next = document.createElement('div');
    place.after(next);
    next.append(element);
    await drawn(element, 300);
    rows(element)[150]!.scrollIntoView({ block: 'center' });

    expect((await cellsComeTo(element, 150))?.value).to.equal('regel-150');
    next.remove();
  });

  it('tells in rows of text what a changed line, and a changed period, come to', async () => {
    const element = await costs(long(300));
    await drawn(element, 300);
    const value = element.value;
    const lines = value.scenarios.custom!.lines!;
    const worth = (at: number): string | undefined =>
      rows(element)[at]?.querySelector('.line__worth')?.textContent.replace(/\s+/g, ' ');

    const next = line('regel-150', { amount: { cents: 7_700 }, unit: 'month' });
    element.value = { ...value, scenarios: { ...value.scenarios, custom: { lines: lines.with(150, next) } } };
    await element.updateComplete;
    expect([worth(149), worth(150)]).to.deep.equal(['€ 149', '€ 924']);

    element.value = { ...element.value, period: { ...year, months: 24 } };
    await element.updateComplete;
    expect([worth(149), worth(150)]).to.deep.equal(['€ 149', '€ 1.848']);
  });

  it('keeps the focus on what moves a line, also from one group of rows to the next', async () => {
    const element = await costs(long(60));
    await drawn(element, 60);
    await element.focusField('costBenefit/scenarios/custom/lines/regel-9/amount');
    const about = (act: string): HTMLElement =>
      [...element.renderRoot.querySelectorAll<HTMLElement>(`[data-line=regel-9] [data-act=${act}]`)].at(-1)!;
    about('menu').click();
    await element.updateComplete;
    about('down').focus();

    for (let step = 0; step < 8; step++) {
      await pressed(element, 'Enter');
      const active = element.shadowRoot?.activeElement as HTMLElement;
      expect(active.dataset['act']).to.equal('down');
      expect(active.closest<HTMLElement>('tr')?.dataset['line']).to.equal('regel-9');
    }

    const lines = element.value.scenarios.custom?.lines ?? [];
    expect(lines.findIndex(({ id }) => id === 'regel-9')).to.equal(17);
  });
});
