import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { costs, isNamed, line, named, press, textOf, typeInto, year } from './cost-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

/** One analysis with every finding there is. */
const everyFinding: CostBenefit = {
  period: year,
  mode: 'lines',
  scenarios: {
    current: {
      lines: [
        line('c1', { label: 'Opleiding', amount: { cents: 60_000 } }),
        line('c2', { label: 'Taalles', amount: { cents: 3_800 }, unit: 'hour' }),
      ],
    },
    threatened: {
      period: { start: '2027-01-01', months: 24 },
      lines: [
        line('t1', {
          label: 'Groep',
          amount: { cents: 25_300 },
          unit: 'day',
          times: 208,
          stated: { cents: 5_261_600 },
        }),
        line('t2', { label: 'Opslag' }),
        line('t3', { label: 'Opslag' }),
        line('t4', { label: 'Oud', from: '2030-01-01' }),
      ],
    },
    custom: {
      total: { cents: 1_640_000 },
      lines: [
        line('m1', { label: 'Begeleiding', amount: { cents: 500_000 } }),
        line('m2', { label: 'Opleiding', amount: { cents: 600_000 } }),
      ],
    },
  },
};

/** One sum that does not add up. */
const oneFinding: CostBenefit = {
  ...everyFinding,
  scenarios: { current: null, threatened: null, custom: everyFinding.scenarios.custom },
};

const cards = ({ renderRoot }: CostBenefitElement): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>('[role=group][aria-labelledby^=finding]'),
];
const titleOf = (card: HTMLElement): string => card.querySelector('h4')!.textContent.trim();
const cardOf = (element: CostBenefitElement, title: string): HTMLElement =>
  cards(element).find((card) => titleOf(card) === title)!;
const focusedIn = ({ shadowRoot }: CostBenefitElement): HTMLElement =>
  (shadowRoot?.activeElement ?? document.body) as HTMLElement;
const textIn = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const spokenBy = ({ renderRoot }: CostBenefitElement): string =>
  textIn(renderRoot.querySelector('[role=status][aria-live]')!);
const pressIn = async (element: CostBenefitElement, card: HTMLElement, text: string): Promise<void> => {
  [...card.querySelectorAll('button')].find((button) => textIn(button) === text)!.click();
  await element.updateComplete;
};

describe('<maatwerk-cost-benefit> with something to look at', () => {
  it('is accessible with every finding, kept or not, for writing and for reading', async () => {
    const element = await costs(everyFinding);
    await expect(element).to.be.accessible();

    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await expect(element).to.be.accessible();

    element.readOnly = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('has a card for each, with its sum', async () => {
    const element = await costs(everyFinding);

    expect(cards(element).map(titleOf)).to.deep.equal([
      'Een aantal ontbreekt',
      'Niet even lang',
      'Meer dan één keer hetzelfde',
      'Deze regel geeft een ander bedrag',
      'Buiten de periode',
      'Deze optelsom klopt niet',
      'Tien keer zo veel',
    ]);
    expect(textIn(cardOf(element, 'Deze optelsom klopt niet'))).to.include(
      'Maatwerk: € 5.000 + € 6.000 = € 11.000, er staat € 16.400. Begeleiding € 5.000 Opleiding € 6.000 De regels samen € 11.000 U typte als totaal € 16.400',
    );
    expect(textIn(cardOf(element, 'Deze regel geeft een ander bedrag'))).to.include(
      'Dreigend, Groep: 253 × 208 = € 52.624, er staat € 52.616.',
    );
  });

  it('takes the computed value by one press, which undo takes back', async () => {
    const element = await costs(oneFinding);

    await press(element, 'Neem € 11.000 over');

    expect(element.value.scenarios.custom).to.deep.equal({ lines: oneFinding.scenarios.custom?.lines });
    expect(cards(element)).to.have.length(0);
    element.editor.undo();
    await element.updateComplete;
    expect(element.value).to.deep.equal(oneFinding);
  });

  it('leads from a line outside the period to its days, among all its fields', async () => {
    const element = await costs(everyFinding);

    await pressIn(element, cardOf(element, 'Buiten de periode'), 'Naar deze regel');

    await waitUntil(() => focusedIn(element).id.endsWith('t4-from'));
    expect((focusedIn(element) as HTMLInputElement).value).to.equal('2030-01-01');
  });

  it('offers to take a value only where the sum has one', async () => {
    const element = await costs(everyFinding);
    const offers = cards(element).map((card) => textIn(card.querySelector('button')!));

    expect(offers).to.deep.equal([
      'Naar deze regel',
      'Reken met 12 maanden',
      'Houd er één',
      'Neem € 52.624 over',
      'Naar deze regel',
      'Neem € 11.000 over',
      'Naar regel 1 bij Huidig',
    ]);
  });

  it('moves focus to the next finding when one is settled, and to the top of the sum after the last', async () => {
    const element = await costs(everyFinding);
    await pressIn(element, cardOf(element, 'Niet even lang'), 'Reken met 12 maanden');
    await element.updateComplete;
    expect(textIn(focusedIn(element).closest('[role=group]')!)).to.include('Meer dan één keer hetzelfde');

    const last = await costs(oneFinding);
    await press(last, 'Neem € 11.000 over');
    await last.updateComplete;
    expect(focusedIn(last)).to.equal(named(last, 'Regel voor regel'));
  });

  it('goes to the cell that mends it', async () => {
    const element = await costs(everyFinding);

    await pressIn(element, cardOf(element, 'Een aantal ontbreekt'), 'Naar deze regel');
    await waitUntil(() => focusedIn(element).matches('input'));
    expect(focusedIn(element).getAttribute('aria-label')).to.equal('Aantal keer, regel 2, Taalles');

    await pressIn(element, cardOf(element, 'Tien keer zo veel'), 'Naar regel 2 bij Maatwerk');
    await waitUntil(() => focusedIn(element).getAttribute('aria-label')?.startsWith('Bedrag'));
    expect(focusedIn(element).getAttribute('aria-label')).to.equal('Bedrag, regel 2, Opleiding');
  });

  it('keeps one with a reason, which the value holds at every keystroke', async () => {
    const element = await costs(oneFinding);

    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await waitUntil(() => focusedIn(element).matches('textarea'));
    expect(focusedIn(element)).to.equal(named(element, 'Waarom mag dit blijven staan?'));
    expect(textOf(element)).to.include('1 ding om naar te kijken');
    await typeInto(element, focusedIn(element) as HTMLInputElement, 'Offerte van juni');

    expect(element.value.keptFindings?.map(({ reason }) => reason)).to.deep.equal(['Offerte van juni']);
    expect(textOf(element)).to.include('0 dingen om naar te kijken');
    expect(focusedIn(element)).to.equal(named(element, 'Waarom mag dit blijven staan?'));
  });

  it('asks for the reason when its field is left empty', async () => {
    const element = await costs(oneFinding);
    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await element.updateComplete;
    const field = named(element, 'Waarom mag dit blijven staan?');
    await typeInto(element, field, ' ');
    expect(field.getAttribute('aria-invalid')).to.equal(null);

    field.blur();
    await element.updateComplete;

    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(element)).to.include('Schrijf op waarom.');
  });

  it('shows what is kept with its reason, also to who only reads', async () => {
    const element = await costs(oneFinding);
    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await element.updateComplete;
    await typeInto(element, named(element, 'Waarom mag dit blijven staan?'), 'Offerte van juni');

    const reader = await fixture<CostBenefitElement>(
      html`<maatwerk-cost-benefit lang="nl" readonly .value=${element.value}></maatwerk-cost-benefit>`,
    );

    expect(textIn(cards(reader)[0]!)).to.include('Deze optelsom klopt niet');
    expect(textIn(cards(reader)[0]!)).to.include('“Offerte van juni”');
    expect(cards(reader)[0]!.querySelectorAll('button, input')).to.have.length(0);
  });

  it('asks again as soon as the figures of a kept finding change', async () => {
    const element = await costs(oneFinding);
    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await element.updateComplete;
    await typeInto(element, named(element, 'Waarom mag dit blijven staan?'), 'Offerte van juni');

    element.value = {
      ...element.value,
      scenarios: { ...element.value.scenarios, custom: { ...oneFinding.scenarios.custom, total: { cents: 5 } } },
    };
    await element.updateComplete;

    expect(textOf(element)).to.include('1 ding om naar te kijken');
    expect(isNamed(element, 'Waarom mag dit blijven staan?')).to.equal(false);
  });

  it('makes a question of it again when it is looked at once more', async () => {
    const element = await costs(oneFinding);
    await pressIn(element, cards(element)[0]!, 'Laat staan, met reden');
    await press(element, 'Toch weer bekijken');
    await element.updateComplete;

    expect(element.value).to.deep.equal(oneFinding);
    expect(focusedIn(element)).to.equal(named(element, 'Neem € 11.000 over'));
  });

  it('says how many there are when an edit makes more of them', async () => {
    const element = await costs({
      ...oneFinding,
      scenarios: { ...oneFinding.scenarios, custom: { lines: [line('m1', { label: 'Taalles' })] } },
    });

    const unit = named(element, 'Per, regel 1, Taalles') as unknown as HTMLSelectElement;
    unit.value = 'hour';
    unit.dispatchEvent(new Event('change', { bubbles: true }));

    await waitUntil(() => spokenBy(element) !== '');
    expect(spokenBy(element)).to.equal('Maatwerk: PM. 1 ding om naar te kijken.');
  });

  it('says nothing of findings that were there or that went', async () => {
    const element = await costs(oneFinding);

    await press(element, 'Neem € 11.000 over');

    await waitUntil(() => spokenBy(element) !== '');
    expect(spokenBy(element)).to.equal('Maatwerk: € 11.000.');
  });

  it('shows the first twenty that are open, and says so', async () => {
    const lines = Array.from({ length: 25 }, (_none, index) => line(`l${String(index)}`, { unit: 'hour' }));
    const element = await costs({ ...oneFinding, scenarios: { ...oneFinding.scenarios, custom: { lines } } });

    expect(cards(element)).to.have.length(20);
    expect(textOf(element)).to.include('25 dingen om naar te kijken');
    expect(textOf(element)).to.include('U ziet de eerste 20.');
  });
});
