import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import {
  costs,
  empty,
  jacobs,
  leave,
  line,
  named,
  odd,
  press,
  smit,
  textOf,
  typeInto,
  year,
} from './cost-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-cost-benefit>', () => {
  describe('is accessible in every state:', () => {
    const impossible: CostBenefit = { ...jacobs, scenarios: { ...jacobs.scenarios, current: { impossible: 'Weg' } } };
    const states = {
      nothing: undefined,
      empty,
      totals: smit,
      odd,
      lines: jacobs,
      mixed: { ...jacobs, mode: 'totals' as const },
      impossible,
    };

    for (const [name, value] of Object.entries(states)) {
      it(`${name}, to fill in`, async () => {
        await expect(await costs(value)).shadowDom.to.be.accessible();
      });
    }

    for (const [name, value] of Object.entries({ totals: smit, odd, lines: jacobs })) {
      it(`${name}, to read`, async () => {
        const reading = await fixture(
          html`<maatwerk-cost-benefit lang="nl" .value=${value} readonly></maatwerk-cost-benefit>`,
        );

        await expect(reading).shadowDom.to.be.accessible();
      });
    }

    it('everything opened', async () => {
      const element = await costs(impossible);

      await press(element, 'Periode aanpassen');
      await press(element, 'Een berekening is niet mogelijk');
      await press(element, 'Lees de som als tekst');
      await press(element, 'Meer over Fiets');
      await press(element, 'Alle velden');

      await expect(element).shadowDom.to.be.accessible();
    });
  });

  it('has no id twice, also not of a pattern beside another element', async () => {
    const page = await fixture(
      html`<div>
        <maatwerk-cost-benefit .value=${smit}></maatwerk-cost-benefit>
        <maatwerk-cost-benefit .value=${jacobs}></maatwerk-cost-benefit>
      </div>`,
    );
    const [first = [], second = []] = [...page.querySelectorAll('maatwerk-cost-benefit')].map(({ renderRoot }) =>
      [...renderRoot.querySelectorAll('[id]')].map(({ id }) => id),
    );

    expect(new Set(first).size).to.equal(first.length);
    expect(new Set(second).size).to.equal(second.length);
    expect(first.filter((id) => id.startsWith('costs-') && second.includes(id))).to.deep.equal([]);
  });

  it('writes no style attribute, so that a strict policy of the page holds', async () => {
    for (const value of [smit, jacobs]) {
      expect((await costs(value)).renderRoot.querySelector('[style]')).to.equal(null);
    }
  });

  describe('three totals', () => {
    it('hold what is typed, and say what is read', async () => {
      const element = await costs(empty);

      await typeInto(element, named(element, 'Huidig'), '21.340');

      expect(element.value.scenarios.current).to.deep.equal({ total: { cents: 2_134_000 } });
      expect(textOf(element)).to.include('Wij lezen: € 21.340 in 12 maanden');
    });

    it('take an amount per month over the whole period, and say how', async () => {
      const element = await costs({ ...empty, period: { start: '2027-01-01', months: 6 } });

      await typeInto(element, named(element, 'Dreigend'), '74 per maand');
      await leave(element);

      expect(element.value.scenarios.threatened).to.deep.equal({ total: { cents: 44_400 } });
      expect(textOf(element)).to.include('Wij lezen: € 74 per maand × 6 = € 444 in 6 maanden');
      expect(named(element, 'Dreigend').value).to.equal('74 per maand');
    });

    it('keep what is not understood as typed, and say so only once the field is left', async () => {
      const element = await costs(empty);
      const field = named(element, 'Maatwerk');

      await typeInto(element, field, '1.5');
      expect(field.getAttribute('aria-invalid')).to.equal(null);
      await leave(element);

      expect(field.value).to.equal('1.5');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(element.value.scenarios.custom).to.deep.equal({ total: { unquantified: true, typed: '1.5' } });
      expect(textOf(element)).to.include('Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?');
    });

    it('offer what was perhaps meant as buttons', async () => {
      const element = await costs(odd);

      named(element, 'Bedrag: 1.500').click();
      await element.updateComplete;

      expect(element.value.scenarios.current).to.deep.equal({ total: { cents: 150_000 } });
      expect(named(element, 'Huidig').getAttribute('aria-invalid')).to.equal(null);
    });

    it('show what was not understood again after the page was loaded anew', async () => {
      const element = await costs(JSON.parse(JSON.stringify(odd)) as CostBenefit);

      expect(named(element, 'Huidig').value).to.equal('1.5');
      expect(named(element, 'Dreigend').value).to.equal('22.000 - 56.000');
      expect(named(element, 'Maatwerk').value).to.equal('PM');
    });

    it('refuse a rate that nobody can count, in words', async () => {
      const element = await costs(empty);

      await typeInto(element, named(element, 'Huidig'), '38 per uur');
      await leave(element);

      expect(textOf(element)).to.include('Wij weten niet hoeveel uur het zijn.');
    });

    it('say of nothing that it is not calculated, which is not 0', async () => {
      const element = await costs(empty);

      expect(textOf(element)).to.include('Nog niet berekend. Dat is iets anders dan € 0.');
      expect(element.renderRoot.querySelector('.bars')).to.equal(null);
    });

    it('ask what the plan takes from the custom budget, and keep what is no amount', async () => {
      const element = await costs(smit);
      const field = named(element, 'Wat vraagt het plan uit het maatwerkbudget? (niet verplicht)');

      await typeInto(element, field, '52.545');
      expect(element.value.customBudgetCents).to.equal(5_254_500);

      await typeInto(element, field, 'veel');
      await leave(element);

      expect(element.value).to.deep.include({ unread: { customBudget: 'veel' } });
      expect(field.value).to.equal('veel');
      expect(parseCostBenefit(element.value).ok).to.equal(true);
    });

    it('stay beside lines, and say that the lines count', async () => {
      const element = await costs({
        ...smit,
        mode: 'totals',
        scenarios: {
          ...smit.scenarios,
          custom: { total: { cents: 5 }, lines: [line('a', { fundingSource: 'maatwerkbudget' })] },
        },
      });

      expect(named(element, 'Maatwerk').value).to.equal('0,05');
      expect(textOf(element)).to.include('Er is 1 regel. Die telt: € 1.');
      expect(textOf(element)).to.match(/maatwerkbudget\? € 1 /);
    });
  });

  describe('the outcome', () => {
    it('shows a gain and a loss alike, each with its sum', async () => {
      const text = textOf(await costs(smit));

      expect(text).to.include('€ 28.475 minder dan wat dreigt: € 91.260 − € 62.785');
      expect(text).to.include('€ 41.445 meer dan wat het nu kost: € 62.785 − € 21.340');
      expect(text).to.include('Het plan kost dit jaar dus meer dan nu, en minder dan wanneer er niets verandert.');
    });

    it('has the same numbers in a table', async () => {
      const element = await costs(smit);
      const rows = [...element.renderRoot.querySelectorAll('.bars tr')].map((row) =>
        row.textContent.replace(/\s+/g, ' ').trim(),
      );

      expect(rows).to.deep.equal(['Huidig € 21.340', 'Dreigend € 91.260', 'Maatwerk € 62.785']);
    });

    it('of ranges is a range, also where it may be either', async () => {
      const scenarios = { ...smit.scenarios, custom: { total: { range: [9_000_000, 9_200_000] as [number, number] } } };

      const text = textOf(await costs({ ...smit, scenarios }));

      expect(text).to.include('Tussen € 1.260 minder en € 740 meer dan wat dreigt');
      expect(text).to.include('€ 90.000 – 92.000 midden: € 91.000');
    });

    it('says that PM does not count, and compares nothing with what is only PM', async () => {
      const lines = [line('a', { amount: { cents: 100_000 } }), line('b', { amount: { unquantified: true } })];
      const scenarios = {
        ...smit.scenarios,
        current: { total: { unquantified: true as const } },
        threatened: { lines },
      };

      const text = textOf(await costs({ ...smit, scenarios, mode: 'totals' }));

      expect(text).to.include('€ 61.785 meer dan wat dreigt: € 62.785 − (€ 1.000 + PM)');
      expect(text).to.include('PM telt niet mee.');
      expect(text).not.to.include('dan wat het nu kost');
    });

    it('can be read as sentences', async () => {
      const element = await costs(smit);

      await press(element, 'Lees de som als tekst');

      expect(textOf(element)).to.include('Met dit plan kost het 62.785 euro.');
      expect(named(element, 'Verberg de som als tekst').getAttribute('aria-expanded')).to.equal('true');
    });

    it('is announced after a change, in one sentence', async () => {
      const element = await costs(smit);

      await typeInto(element, named(element, 'Maatwerk'), '60.000');

      const spoken = (): string =>
        (element.renderRoot.querySelector('[role=status][aria-live]')?.textContent ?? '').replace(/\u00a0/g, ' ');
      await waitUntil(() => spoken().includes('60.000'), 'nothing was said', { timeout: 10_000 });
      expect(spoken().trim()).to.equal('Maatwerk: € 60.000. € 31.260 minder dan wat dreigt.');
    });
  });

  describe('a calculation that is not possible', () => {
    it('is an outcome with a reason, and can be taken back with the amount still there', async () => {
      const element = await costs(smit);

      await press(element, 'Een berekening is niet mogelijk');
      await typeInto(
        element,
        named(element, 'Waarom kan Huidig niet berekend worden? (niet verplicht)'),
        'De facturen zijn weg',
      );
      expect(element.value.scenarios.current).to.deep.equal({
        total: { cents: 2_134_000 },
        impossible: 'De facturen zijn weg',
      });
      expect(textOf(element)).to.include('Niet te berekenen: De facturen zijn weg');
      expect(textOf(element)).not.to.include('dan wat het nu kost');

      await press(element, 'Toch berekenen');
      expect(element.value.scenarios.current).to.deep.equal({ total: { cents: 2_134_000 } });
    });
  });

  describe('the period', () => {
    it('is a first day and a number of months', async () => {
      const element = await costs(smit);

      await press(element, 'Periode aanpassen');
      await typeInto(element, named(element, 'Aantal maanden'), '24');

      expect(element.value.period).to.deep.equal({ start: '2027-01-01', months: 24 });
      expect(textOf(element)).to.include('24 maanden, van 1 januari 2027 tot en met 31 december 2028');
    });

    it('keeps a number that is none as typed, and the period as it was', async () => {
      const element = await costs(smit);

      await press(element, 'Periode aanpassen');
      const field = named(element, 'Aantal maanden');
      await typeInto(element, field, '0');
      await leave(element);

      expect(field.value).to.equal('0');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(element.value.period).to.deep.equal(year);
    });
  });

  it('leaves both ways of calculating as they are when one switches', async () => {
    const element = await costs(smit);

    await press(element, 'Regel voor regel');
    expect(element.value).to.deep.equal({ ...smit, mode: 'lines' });
    await press(element, 'Drie totalen');

    expect(element.value).to.deep.equal({ ...smit, mode: 'totals' });
  });

  it('is for reading only without inputs, with every amount', async () => {
    const element = await fixture<CostBenefitElement>(
      html`<maatwerk-cost-benefit lang="nl" .value=${smit} readonly></maatwerk-cost-benefit>`,
    );

    expect(element.renderRoot.querySelectorAll('input:not([type=radio]), textarea')).to.have.length(0);
    expect(textOf(element)).to.include('€ 21.340').and.to.include('€ 28.475 minder');
  });

  it('moves focus to the field of a path', async () => {
    const element = await costs(smit);

    expect(await element.focusField('costBenefit/scenarios/threatened/total')).to.equal(true);

    expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Dreigend'));
    expect(await element.focusField('costBenefit/period/months')).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Aantal maanden'));
  });

  it('tells every edit by one input, and by change when the field is left', async () => {
    const element = await costs(empty);
    const told: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => told.push(type));

    await typeInto(element, named(element, 'Huidig'), '12');
    await leave(element);

    expect(told).to.deep.equal(['input', 'input', 'change']);
  });

  it('takes back an edit by the button, with its name', async () => {
    const element = await costs(smit);
    await typeInto(element, named(element, 'Maatwerk'), '5');
    await leave(element);

    await press(element, 'Ongedaan maken: bedrag bij Maatwerk');

    expect(element.value).to.deep.equal(smit);
    expect(named(element, 'Maatwerk').value).to.equal('62.785');
  });
});
