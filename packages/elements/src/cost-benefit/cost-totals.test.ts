import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect } from '@open-wc/testing';
import { costs, named, odd, smit, textOf, typeInto } from './cost-page.contract.js';

describe('<maatwerk-cost-benefit> by three totals', () => {
  describe('a reading of a text that was not understood', () => {
    it('takes the place of the text, and the field keeps focus', async () => {
      const element = await costs(odd);

      named(element, 'Bedrag: 1.500').click();
      await element.updateComplete;
      await element.updateComplete;

      expect(element.value.scenarios.current).to.deep.equal({ total: { cents: 150_000 } });
      expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Huidig'));
    });
  });

  describe('a plan that costs as much as what it is compared with', () => {
    const even = (cents: number): CostBenefit => ({
      ...smit,
      scenarios: {
        current: { total: { cents } },
        threatened: { total: { cents } },
        custom: { total: { cents } },
      },
    });

    it('is said to cost as much, never € 0 less', async () => {
      const element = await costs(even(0));
      named(element, 'Lees de som als tekst').click();
      await element.updateComplete;

      expect(textOf(element)).to.include('Evenveel als wat dreigt: € 0 − € 0');
      expect(textOf(element)).to.include('Het plan kost evenveel als wat het nu kost.');
      expect(textOf(element)).not.to.include('€ 0 minder');
    });

    it('says so in the totals below lines', async () => {
      const element = await costs({ ...even(500), mode: 'lines' });

      expect(textOf(element)).to.include('Vergeleken met dreigend Evenveel');
    });
  });

  it('says of how many months an amount is where they differ, and nothing of one year', async () => {
    const element = await costs({
      ...smit,
      scenarios: {
        ...smit.scenarios,
        threatened: { total: { cents: 9_126_000 }, period: { start: '2027-01-01', months: 24 } },
      },
    });

    expect(textOf(element)).to.include('Dreigend In 24 maanden');
    expect(textOf(element)).to.include('€ 28.475 minder dan wat dreigt');
    expect(textOf(element)).not.to.include('dit jaar');
  });

  describe('a reason why it cannot be calculated', () => {
    it('is asked at once, and wins over the amount until it is calculated after all', async () => {
      const element = await costs(smit);
      named(element, 'Een berekening is niet mogelijk').click();
      await element.updateComplete;
      await element.updateComplete;
      const why = named(element, 'Waarom kan Huidig niet berekend worden? (niet verplicht)');
      expect(element.shadowRoot?.activeElement).to.equal(why);

      await typeInto(element, why, 'Geen cijfers');
      expect(textOf(element)).to.include('Niet te berekenen: Geen cijfers.');
      expect(element.value.scenarios.current).to.deep.equal({
        total: { cents: 2_134_000 },
        impossible: 'Geen cijfers',
      });

      named(element, 'Toch berekenen').click();
      await element.updateComplete;
      await element.updateComplete;
      expect(element.value).to.deep.equal(smit);
      expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Huidig'));
    });
  });
});
