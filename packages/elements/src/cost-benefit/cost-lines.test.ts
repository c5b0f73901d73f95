import type { CostBenefit, ScenarioName } from '@maatwerk/core/cost-benefit';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { CostBenefitElement } from './cost-benefit-element.js';
import {
  cellOf,
  costs,
  jacobs,
  leave,
  line,
  named,
  press,
  smit,
  textOf,
  typeInto,
  year,
} from './cost-page.contract.js';

const linesIn = (element: CostBenefitElement, name: ScenarioName): CostBenefit['scenarios']['custom'] & object =>
  element.value.scenarios[name] ?? {};
const labelsIn = (element: CostBenefitElement, name: ScenarioName): string[] =>
  (linesIn(element, name).lines ?? []).map(({ label }) => label);
const focused = (element: CostBenefitElement): string | null | undefined =>
  element.shadowRoot?.activeElement?.getAttribute('aria-label');
const pressKey = async (element: CostBenefitElement, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await element.updateComplete;
};

describe('<maatwerk-cost-benefit> line by line', () => {
  before(() => executeServerCommand('x-viewport', { width: 1280, height: 900 }));

  it('shows what a line comes to, with its arithmetic', async () => {
    const text = textOf(await costs(jacobs));

    expect(text).to.include('€ 52.624 253 × 208');
    expect(text).to.include('€ 2.800 360 × 10 − 20 × 40');
    expect(text).to.include('€ 250 eenmalig');
    expect(text).to.include('waarvan € 250 uit het maatwerkbudget');
  });

  it('names every cell by its column, its row and its description', async () => {
    const element = await costs(jacobs);

    expect(cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').value).to.equal('250');
    expect(cellOf(element, 'custom', 'Per, regel 1, Kostschool').value).to.equal('month');
    expect(cellOf(element, 'custom', 'Eigen bijdrage, regel 1, Kostschool').value).to.equal('20 per week × 40');
  });

  it('takes the unit that is typed with an amount', async () => {
    const element = await costs(jacobs);

    await typeInto(element, cellOf(element, 'custom', 'Bedrag, regel 2, Fiets'), '253 per etmaal');
    expect(cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').value).to.equal('253 per etmaal');
    await leave(element);

    expect(linesIn(element, 'custom').lines?.[1]).to.deep.include({ amount: { cents: 25_300 }, unit: 'day' });
    expect(cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').value).to.equal('253');
    expect(cellOf(element, 'custom', 'Per, regel 2, Fiets').value).to.equal('day');
  });

  it('keeps what is not understood as typed, and says so under the row once it is left', async () => {
    const element = await costs(jacobs);
    const cell = cellOf(element, 'custom', 'Aantal keer, regel 1, Kostschool');

    await typeInto(element, cell, 'vaak');
    expect(textOf(element)).not.to.include('Wij begrijpen');
    await leave(element);

    const note = element.renderRoot.querySelector(`#${CSS.escape(cell.getAttribute('aria-describedby') ?? '')}`);
    expect(note?.textContent).to.include('Wij begrijpen “vaak” niet. Typ een getal');
    expect(cell.value).to.equal('vaak');
    expect(parseCostBenefit(element.value).ok).to.equal(true);
    expect(
      (await costs(JSON.parse(JSON.stringify(element.value)) as CostBenefit)).renderRoot.querySelector(
        '[aria-invalid]',
      ),
    ).not.to.equal(null);
  });

  it('takes a reading that was offered for an amount', async () => {
    const element = await costs({
      ...jacobs,
      scenarios: {
        ...jacobs.scenarios,
        current: { lines: [line('c', { amount: { unquantified: true, typed: '1.5' } })] },
      },
    });

    await press(element, 'Bedrag: 1.500');

    expect(linesIn(element, 'current').lines?.[0]?.amount).to.deep.equal({ cents: 150_000 });
    expect(focused(element)).to.equal('Bedrag, regel 1, c');
  });

  it('chooses a unit, a source and a payer, and lets go of them again', async () => {
    const element = await costs(jacobs);
    const choose = async (name: string, value: string): Promise<void> => {
      const cell = cellOf(element, 'custom', name);
      cell.value = value;
      cell.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
    };

    await choose('Per, regel 2, Fiets', 'quarter');
    await choose('Wie betaalt, regel 2, Fiets', 'municipality');
    await choose('Bron, regel 2, Fiets', '');

    const [, bicycle] = linesIn(element, 'custom').lines ?? [];
    expect(bicycle).to.deep.equal({
      id: 'm2',
      label: 'Fiets',
      amount: { cents: 25_000 },
      unit: 'quarter',
      payer: 'municipality',
    });
  });

  it('offers a source of the host as it is', async () => {
    const element = await costs({
      ...jacobs,
      scenarios: { ...jacobs.scenarios, current: { lines: [line('c', { fundingSource: 'Fonds Zuid' })] } },
    });

    expect(cellOf(element, 'current', 'Bron, regel 1, c').value).to.equal('Fonds Zuid');
  });

  describe('by keyboard', () => {
    it('goes down and up in one column by Enter and Shift+Enter', async () => {
      const element = await costs(jacobs);
      cellOf(element, 'custom', 'Bedrag, regel 1, Kostschool').focus();

      await pressKey(element, 'Enter');
      expect(focused(element)).to.equal('Bedrag, regel 2, Fiets');
      await sendKeys({ down: 'Shift' });
      await pressKey(element, 'Enter');
      await sendKeys({ up: 'Shift' });

      expect(focused(element)).to.equal('Bedrag, regel 1, Kostschool');
    });

    it('adds a line by Enter on the last, under an id of its own', async () => {
      const element = await costs(jacobs);
      cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').focus();

      await pressKey(element, 'Enter');
      await executeServerCommand('x-type', '12');
      await element.updateComplete;

      const added = linesIn(element, 'custom').lines?.[2];
      expect(added).to.deep.include({ label: '', amount: { cents: 1_200 }, unit: 'once' });
      expect(added?.id).to.match(/^[0-9a-f]{12}$/);
      expect(focused(element)).to.equal('Bedrag, regel 3');
    });

    it('puts a cell back by Escape', async () => {
      const element = await costs(jacobs);
      await typeInto(element, cellOf(element, 'custom', 'Bedrag, regel 2, Fiets'), '9 per week');

      await pressKey(element, 'Escape');

      expect(element.value).to.deep.equal(jacobs);
      expect(cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').value).to.equal('250');
    });

    it('leaves Escape to the page where there is nothing to put back', async () => {
      const element = await costs(jacobs);
      const heard: string[] = [];
      element.addEventListener('keydown', ({ key, defaultPrevented }) =>
        heard.push(`${key} ${String(defaultPrevented)}`),
      );
      cellOf(element, 'custom', 'Bedrag, regel 2, Fiets').focus();

      await pressKey(element, 'Escape');

      expect(heard).to.deep.equal(['Escape false']);
    });
  });

  describe('the lines', () => {
    it('begin with none, where a total goes on counting', async () => {
      const element = await costs({ ...smit, mode: 'lines' });

      expect(textOf(element)).to.include('Er zijn nog geen regels. Nu telt het totaal dat u typte: € 62.785.');
    });

    it('are added by a button that moves focus to the new one', async () => {
      const element = await costs({ ...smit, mode: 'lines' });

      await press(element, 'Regel erbij bij Dreigend');
      await element.updateComplete;

      expect(labelsIn(element, 'threatened')).to.deep.equal(['']);
      expect(focused(element)).to.equal('Omschrijving, regel 1');
      expect(linesIn(element, 'threatened').total).to.deep.equal({ cents: 9_126_000 });
    });

    it('are copied, moved and taken away from one menu', async () => {
      const element = await costs(jacobs);

      await press(element, 'Meer over Kostschool');
      await press(element, 'Naar onder');
      expect(labelsIn(element, 'custom')).to.deep.equal(['Fiets', 'Kostschool']);

      await press(element, 'Dubbel maken');
      expect(labelsIn(element, 'custom')).to.deep.equal(['Fiets', 'Kostschool', 'Kostschool']);
      expect(new Set(linesIn(element, 'custom').lines?.map(({ id }) => id)).size).to.equal(3);
    });

    it('hand focus to the next line when one is taken away, and to the button after the last', async () => {
      const element = await costs(jacobs);

      await press(element, 'Meer over Kostschool');
      await press(element, 'Weghalen');
      await element.updateComplete;
      expect(focused(element)).to.equal('Omschrijving, regel 1, Fiets');

      await press(element, 'Meer over Fiets');
      await press(element, 'Weghalen');
      await element.updateComplete;
      expect(element.value.scenarios.custom).to.equal(null);
      expect(focused(element)).to.equal('Regel erbij bij Maatwerk');
    });

    it('are taken over from another scenario, one or all, as one edit', async () => {
      const element = await costs(jacobs);

      await press(element, 'Regel van Maatwerk overnemen');
      await element.updateComplete;
      const choice = named(element, 'Welke regel wilt u overnemen?') as unknown as HTMLSelectElement;
      expect(element.shadowRoot?.activeElement).to.equal(choice);
      expect([...choice.options].map(({ text }) => text)).to.deep.equal([
        'Kostschool',
        'Fiets',
        'Alle regels van Maatwerk',
      ]);
      choice.selectedIndex = 1;
      await press(element, 'Overnemen');
      await element.updateComplete;
      expect(labelsIn(element, 'threatened')).to.deep.equal(['Groep buiten huis', 'Fiets']);
      expect(linesIn(element, 'threatened').lines?.[1]).to.deep.include({ amount: { cents: 25_000 } });
      expect(focused(element)).to.equal('Omschrijving, regel 2, Fiets');

      await press(element, 'Regel overnemen');
      await element.updateComplete;
      (named(element, 'Welke regel wilt u overnemen?') as unknown as HTMLSelectElement).value = 'custom/';
      await press(element, 'Overnemen');
      expect(labelsIn(element, 'current')).to.deep.equal(['Kostschool', 'Fiets']);

      element.editor.undo();
      expect(element.value.scenarios.current).to.equal(null);
    });

    it('are not offered from scenarios that have none', async () => {
      const element = await costs({ ...smit, mode: 'lines' });

      expect(textOf(element)).not.to.include('overnemen');
    });

    it('have further fields on request', async () => {
      const element = await costs(jacobs);

      await press(element, 'Meer over Fiets');
      await press(element, 'Alle velden');
      await typeInto(element, named(element, 'Aantal personen (niet verplicht)'), '3');
      await typeInto(element, named(element, 'Waar komt de prijs vandaan? (niet verplicht)'), 'offerte');

      expect(linesIn(element, 'custom').lines?.[1]).to.deep.include({ people: 3, source: 'offerte' });
      expect(textOf(element)).to.include('€ 750 250 × 1 × 3 personen');
    });

    it('fold away and come back', async () => {
      const element = await costs(jacobs);
      const head = element.renderRoot.querySelector<HTMLButtonElement>('[data-act=fold][data-scenario=custom]')!;

      head.click();
      await element.updateComplete;
      expect(head.getAttribute('aria-expanded')).to.equal('false');
      expect(element.renderRoot.querySelectorAll('[data-scenario=custom] [data-cell]')).to.have.length(0);

      await element.focusField('costBenefit/scenarios/custom/lines/m2/amount');
      expect(focused(element)).to.equal('Bedrag, regel 2, Fiets');
    });

    it('are read without inputs where nothing may be changed', async () => {
      const element = await fixture<CostBenefitElement>(
        html`<maatwerk-cost-benefit lang="nl" .value=${jacobs} readonly></maatwerk-cost-benefit>`,
      );

      expect(element.renderRoot.querySelectorAll('[data-cell], [data-act=add], [data-act=menu]')).to.have.length(0);
      expect(textOf(element)).to.include('Kostschool').and.to.include('€ 52.624');
    });
  });

  describe('where it is narrow', () => {
    it('shows one line at a time as a form, and the others as their outcome', async () => {
      const page = await fixture<HTMLElement>(
        html`<div class="narrow"><maatwerk-cost-benefit lang="nl" .value=${jacobs}></maatwerk-cost-benefit></div>`,
      );
      page.style.setProperty('inline-size', '320px');
      const element = page.querySelector('maatwerk-cost-benefit')!;
      const shown = (): string[] =>
        [...element.renderRoot.querySelectorAll<HTMLElement>('[data-scenario=custom] [data-cell=amount]')]
          .filter((cell) => cell.checkVisibility())
          .map((cell) => cell.getAttribute('aria-label') ?? '');
      expect(shown()).to.deep.equal([]);

      await press(element, 'Regel 2 aanpassen');

      expect(shown()).to.deep.equal(['Bedrag, regel 2, Fiets']);
      expect(page.scrollWidth).to.equal(320);
    });

    it('says of a field of the form what was not understood above that field, and nowhere else', async () => {
      const page = await fixture<HTMLElement>(
        html`<div class="narrow"><maatwerk-cost-benefit lang="nl" .value=${jacobs}></maatwerk-cost-benefit></div>`,
      );
      page.style.setProperty('inline-size', '320px');
      const element = page.querySelector('maatwerk-cost-benefit')!;
      await press(element, 'Regel 2 aanpassen');
      const cell = cellOf(element, 'custom', 'Aantal keer, regel 2, Fiets');

      await typeInto(element, cell, 'vaak');
      await leave(element);

      const seen = [...element.renderRoot.querySelectorAll<HTMLElement>('.field__error')]
        .filter((error) => error.textContent.includes('vaak'))
        .filter((error) => error.checkVisibility());
      expect(seen.map((error) => error.closest('td')?.contains(cell))).to.deep.equal([true]);
      expect(seen[0]!.getBoundingClientRect().bottom).to.be.at.most(cell.getBoundingClientRect().top);
      expect(cell.getAttribute('aria-describedby')).to.equal(`${cell.id}-error`);
      expect(page.scrollWidth).to.equal(320);
    });
  });

  it('touches no other row than the one that is typed in', async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      line(`regel-${String(index)}`, { amount: { cents: index } }),
    );
    const element = await costs({
      period: year,
      mode: 'lines',
      scenarios: { current: null, threatened: null, custom: { lines: many } },
    });
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        touched.add(at?.closest<HTMLElement>('tr[data-line]')?.dataset['line'] ?? 'outside');
      }
    });
    await element.focusField('costBenefit/scenarios/custom/lines/regel-49/amount');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    observer.observe(element.renderRoot.querySelector('table')!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });

    await executeServerCommand('x-type', '7');
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();

    expect([...touched]).to.deep.equal(['regel-49']);
  });
});
