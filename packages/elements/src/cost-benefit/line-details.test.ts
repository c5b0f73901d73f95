import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { expect } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { costs, jacobs, leave, line, named, press, textOf, typeInto } from './cost-page.contract.js';

const bicycle = (rest: Partial<CostLine> = {}): CostBenefit => ({
  ...jacobs,
  scenarios: { ...jacobs.scenarios, custom: { lines: [line('m', { label: 'Fiets', ...rest })] } },
});
const lineOf = (element: CostBenefitElement): CostLine | undefined => element.value.scenarios.custom?.lines?.[0];
const yearLabel = 'Van welk jaar is de prijs? (niet verplicht)';

async function detailed(value: CostBenefit): Promise<CostBenefitElement> {
  const element = await costs(value);
  await press(element, 'Meer over Fiets');
  await press(element, 'Alle velden');
  return element;
}

describe('all fields of a line', () => {
  it('hold where its price comes from: source, year and region', async () => {
    const element = await detailed(bicycle());

    await typeInto(element, named(element, yearLabel), '2026');
    await typeInto(element, named(element, 'Voor welke gemeente of regio geldt de prijs? (niet verplicht)'), 'Limburg');
    await typeInto(element, named(element, 'Waar komt de prijs vandaan? (niet verplicht)'), 'offerte');
    await leave(element);

    expect(lineOf(element)).to.deep.include({ priceYear: 2026, priceRegion: 'Limburg', source: 'offerte' });
    await expect(element).shadowDom.to.be.accessible();
  });

  it('let go of a year and a region that are emptied', async () => {
    const element = await detailed(bicycle({ priceYear: 2026, priceRegion: 'L' }));
    const empty = async (label: string): Promise<void> => {
      const field = named(element, label);
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };

    await empty(yearLabel);
    await empty('Voor welke gemeente of regio geldt de prijs? (niet verplicht)');

    expect(lineOf(element)).to.have.all.keys('id', 'label', 'amount', 'unit');
  });

  it('keep a year that is not understood as typed, and say what to do once it is left', async () => {
    const element = await detailed(bicycle());

    await typeInto(element, named(element, yearLabel), 'vorig jaar');
    expect(textOf(element)).not.to.include('Typ een jaar');
    await leave(element);

    expect(named(element, yearLabel).value).to.equal('vorig jaar');
    expect(textOf(element)).to.include('Typ een jaar, zoals 2026.');
    expect(lineOf(element)).not.to.have.property('priceYear');
    expect((await detailed(element.value)).value).to.deep.equal(element.value);
    expect(lineOf(element)?.unread).to.deep.equal({ priceYear: 'vorig jaar' });
  });

  it('ask after an old year under it, and not while it is being typed', async () => {
    const element = await detailed(bicycle());
    const question = 'Deze prijs is van 2019. De periode begint in 2027. Klopt de prijs nog?';

    await typeInto(element, named(element, yearLabel), '2019');
    expect(textOf(element)).not.to.include('Klopt de prijs nog?');
    await leave(element);

    expect(textOf(element)).to.include(question);
    const field = named(element, yearLabel);
    const below = element.renderRoot.querySelector(`#${CSS.escape(field.getAttribute('aria-describedby') ?? '')}`);
    expect(below?.textContent).to.include(question);
    expect(field.getAttribute('aria-invalid')).to.equal(null);
  });
});
