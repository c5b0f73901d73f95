import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { executeServerCommand } from '@web/test-runner-commands';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import { cellOf, jacobs, leave, named, odd, press, smit, textOf, typeInto } from './cost-page.contract.js';
import type { CostBenefitElement } from './cost-benefit-element.js';

registerMessages('en', english);

const page = (value: CostBenefit): Promise<CostBenefitElement> =>
  fixture(html`<maatwerk-cost-benefit locale="en" .value=${value}></maatwerk-cost-benefit>`);
const plain = (element: CostBenefitElement): string => textOf(element).replaceAll('\u00a0', ' ');

describe('<maatwerk-cost-benefit> on an English page', () => {
  before(() => executeServerCommand('x-viewport', { width: 1280, height: 900 }));

  it('reads and writes totals in English', async () => {
    const element = await page(smit);

    await typeInto(element, named(element, 'Current'), '4,962.72');
    await leave(element);

    expect(element.value.scenarios.current?.total).to.deep.equal({ cents: 496_272 });
    expect(plain(element)).to.include('€ 4,962.72').and.include('€ 28,475');
    expect(named(element, 'Custom').value).to.equal('62,785');
  });

  it('names a funding source in English, and keeps it as it is', async () => {
    const element = await page(jacobs);
    const source = cellOf(element, 'custom', 'Source, line 2, Fiets') as unknown as HTMLSelectElement;

    expect(source.selectedOptions[0]?.textContent).to.equal('custom budget');
    expect(source.value).to.equal('maatwerkbudget');
  });

  it('refuses what could be Dutch, and offers it in English', async () => {
    const element = await page(smit);

    await typeInto(element, named(element, 'Current'), '1,5');
    await leave(element);
    await press(element, 'Amount: 1,500');

    expect(element.value.scenarios.current?.total).to.deep.equal({ cents: 150_000 });
  });

  it('does not take by itself what a Dutch page refused', async () => {
    const element = await page(odd);

    expect(plain(element)).to.include('We do not understand “1.5”');
    expect(element.value.scenarios.current?.total).to.deep.equal({ unquantified: true, typed: '1.5' });

    await press(element, 'Amount: 1.5');

    expect(element.value.scenarios.current?.total).to.deep.equal({ cents: 150 });
  });

  it('reads and writes the cells of lines and the custom budget in English', async () => {
    const element = await page(jacobs);
    const amount = cellOf(element, 'custom', 'Amount, line 1, Kostschool');
    expect(cellOf(element, 'custom', 'Own contribution, line 1, Kostschool').value).to.equal('20 per week × 40');

    await typeInto(element, amount, '1,360.50 per school month');
    await leave(element);

    expect(element.value.scenarios.custom?.lines?.[0]).to.deep.include({
      amount: { cents: 136_050 },
      unit: 'schoolMonth',
    });
    expect(plain(element)).to.include('1,360.50 × 10 − 20 × 40');

    const totals = await page(smit);
    await typeInto(totals, named(totals, 'What does the plan ask of the custom budget? (not required)'), '52,545.25');

    expect(totals.value.customBudgetCents).to.equal(5_254_525);
  });
});
