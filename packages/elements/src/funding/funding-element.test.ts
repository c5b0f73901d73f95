import { emptyCostBenefit, type CostBenefit } from '@maatwerk/core/cost-benefit';
import type { FundingPart } from '@maatwerk/core/funding';
import { expect, fixture, html } from '@open-wc/testing';
import { button, caseAt, focused, textOf, until } from '../rows/rows-page.contract.js';
import type { FundingElement } from './funding-element.js';
import './maatwerk-funding.js';

const stay: FundingPart = { id: 'a', part: 'Logeren om de week', source: 'Jeugdwet', endsOn: '2099-01-31' };
const empty = emptyCostBenefit('2026-01-01');
const costs: CostBenefit = {
  ...empty,
  scenarios: {
    ...empty.scenarios,
    custom: {
      lines: [
        { label: 'Logeren', amount: { cents: 30_000 }, unit: 'month', fundingSource: 'jeugdwet' },
        { label: 'Woning', amount: { cents: 500_000 }, unit: 'once', fundingSource: 'Maatwerkbudget' },
      ],
    },
  },
};

const shown = (value: unknown = [stay], costBenefit?: CostBenefit): Promise<FundingElement> =>
  fixture(html`<maatwerk-funding lang="nl" .value=${value} .costBenefit=${costBenefit}></maatwerk-funding>`);

describe('<maatwerk-funding>', () => {
  it('is accessible in every state', async () => {
    const late = { ...stay, id: 'b', renewBy: '2099-02-01' };
    for (const value of [[], [stay, late], 'no json'])
      await expect(await shown(value, costs)).shadowDom.to.be.accessible();
    const reading = await fixture(html`<maatwerk-funding .value=${[stay]} readonly></maatwerk-funding>`);
    await expect(reading).shadowDom.to.be.accessible();
  });

  it('shows beside a source what the analysis asks of it, in any case of its name', async () => {
    const funding = await shown([stay, { ...stay, id: 'b', source: 'Fonds' }], costs);

    expect(textOf(funding)).to.match(/De kosten en baten vragen €\s3\.600 uit deze bron\./);
    expect(textOf(funding)).to.include('Deze bron staat nog niet in de kosten en baten.');
  });

  it('shows what another analysis asks as soon as it is given', async () => {
    const funding = await shown([stay], costs);

    funding.costBenefit = { ...costs, period: { ...costs.period, months: 24 } };
    await funding.updateComplete;

    expect(textOf(funding)).to.match(/De kosten en baten vragen €\s7\.200 uit deze bron\./);
  });

  it('says nothing of an analysis that is not there', async () => {
    expect(textOf(await shown())).not.to.include('kosten en baten');
  });

  it('offers the sources that the analysis names and no part does', async () => {
    const funding = await shown([stay], costs);
    expect(textOf(funding)).to.match(/Maatwerkbudget: €\s5\.000/);

    button(funding, 'Zet erbij: Maatwerkbudget').click();
    await funding.updateComplete;

    expect(funding.value[1]).to.include({ source: 'Maatwerkbudget', part: '' });
    await until(() => focused(funding) === `field-funding-${funding.value[1]?.id ?? ''}-part`);
    expect(textOf(funding)).not.to.include('hier nog niet');
  });

  it('takes a day, and its absence when the field is emptied', async () => {
    const funding = await shown([stay]);
    const day = funding.renderRoot.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('There is no day to fill in.');
    const type = (value: string): void => {
      day.value = value;
      day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };

    type('2099-03-01');
    expect(funding.value[0]?.endsOn).to.equal('2099-03-01');
    type('');

    expect(funding.value[0]).to.deep.equal({ id: 'a', part: 'Logeren om de week', source: 'Jeugdwet' });
    expect(funding.summary).to.equal('1 onderdeel, 1 nog zonder einddatum');
  });

  it('says at the field that a day to ask lies after the end', async () => {
    const sentence = 'Deze dag ligt na de einddatum. Kies een eerdere dag.';

    expect(textOf(await shown([{ ...stay, renewBy: '2099-01-31' }]))).not.to.include(sentence);
    expect(textOf(await shown([{ ...stay, renewBy: '2099-02-01' }]))).to.include(sentence);
  });

  it('says of a part that its end is near or past, by the clock and the reminders of the case', async () => {
    const { session } = await caseAt();
    session.edit('funding', [
      { ...stay, endsOn: '2026-02-01' },
      { ...stay, id: 'b', endsOn: '2026-01-01' },
      { ...stay, id: 'c' },
    ]);
    const funding = await fixture<FundingElement>(
      html`<maatwerk-funding lang="nl" .case=${session}></maatwerk-funding>`,
    );

    expect(textOf(funding)).to.include('Loopt bijna af').and.to.include('Afgelopen');
    expect(funding.summary).to.equal('3 onderdelen, 1 loopt bijna af');
  });
});
