import { ContextProvider } from '@lit/context';
import { parseCostBenefit, type CostBenefit, type CostLine } from '@maatwerk/core/cost-benefit';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import type { PriceList } from '@maatwerk/core/cost-benefit/price-list';
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import { registerMessages } from '../messages/message-catalogue.js';
import { english } from '../messages/english.js';
import type { CostBenefitPricesElement } from './cost-benefit-prices-element.js';
import './maatwerk-cost-benefit-prices.js';
import { priceListsContext, providePriceLists } from './price-lists-context.js';

const period = { start: '2027-01-01', months: 12 };
const costs: CostBenefit = { period, scenarios: { current: null, threatened: null, custom: null }, mode: 'lines' };
const own: PriceList = {
  name: 'Inkoop jeugdhulp',
  prices: [
    {
      id: 'coach',
      label: 'Coaching thuis',
      amount: { cents: 8_250 },
      unit: 'hour',
      year: 2026,
      region: 'Zuid-Limburg',
      source: 'contract 12',
      payer: 'municipality',
    },
    {
      id: 'move',
      label: 'Verhuizing',
      amount: { range: [50_000, 90_000] },
      unit: 'once',
      year: 2026,
      source: 'offerte',
    },
  ],
};
const withLine = (line: Partial<CostLine>): CostBenefit => ({
  ...costs,
  scenarios: {
    ...costs.scenarios,
    custom: { lines: [{ label: 'Oud', amount: { cents: 100 }, unit: 'once', ...line }] },
  },
});

type Given = Partial<Pick<CostBenefitPricesElement, 'lists' | 'value' | 'readOnly' | 'locale'>>;

async function prices(given: Given = { lists: [own] }): Promise<CostBenefitPricesElement> {
  const element = await fixture<CostBenefitPricesElement>(
    html`<maatwerk-cost-benefit-prices lang="nl" .value=${costs}></maatwerk-cost-benefit-prices>`,
  );
  Object.assign(element, given);
  await element.updateComplete;
  return element;
}

const textOf = ({ renderRoot }: CostBenefitPricesElement): string => renderRoot.textContent.replace(/\s+/g, ' ');
const buttons = ({ renderRoot }: CostBenefitPricesElement): HTMLButtonElement[] => [
  ...renderRoot.querySelectorAll('button'),
];
const button = (element: CostBenefitPricesElement, words: string): HTMLButtonElement => {
  const found = buttons(element).find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words));
  if (!found) throw new Error(`No button “${words}” in: ${textOf(element)}`);
  return found;
};
async function press(element: CostBenefitPricesElement, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}
async function opened(given?: Given): Promise<CostBenefitPricesElement> {
  const element = await prices(given);
  await press(element, 'Regel uit een prijslijst');
  return element;
}
const searchOf = ({ renderRoot }: CostBenefitPricesElement): HTMLInputElement =>
  renderRoot.querySelector<HTMLInputElement>('input[type=text]') as HTMLInputElement;
async function search(element: CostBenefitPricesElement, text: string): Promise<void> {
  searchOf(element).focus();
  searchOf(element).select();
  await executeServerCommand('x-type', text);
  await element.updateComplete;
}
async function choose(element: CostBenefitPricesElement, words: string): Promise<void> {
  const found = [...element.renderRoot.querySelectorAll('label')].find((each) => each.textContent.trim() === words);
  found?.querySelector('input')?.click();
  await element.updateComplete;
}
const linesOf = (element: { value: CostBenefit }): readonly CostLine[] => element.value.scenarios.custom?.lines ?? [];
const spoken = ({ renderRoot }: CostBenefitPricesElement): string =>
  renderRoot.querySelector('[role=status]')?.textContent.trim() ?? '';
const isShown = (element: HTMLElement): boolean => element.getBoundingClientRect().height > 0;

describe('<maatwerk-cost-benefit-prices>', () => {
  describe('is accessible in every state:', () => {
    it('closed, open, found, added and nothing found', async () => {
      const element = await prices({ lists: [own, priceExamples(), { name: 'Leeg', prices: [] }] });
      await expect(element).shadowDom.to.be.accessible();

      await press(element, 'Regel uit een prijslijst');
      await expect(element).shadowDom.to.be.accessible();

      await search(element, 'thuis');
      await press(element, 'Coaching thuis');
      await expect(element).shadowDom.to.be.accessible();

      await search(element, 'onvindbaar');
      await expect(element).shadowDom.to.be.accessible();
    });

    it('with old prices, with a list and a value that cannot be read, and for reading', async () => {
      const element = await prices({ lists: [5], value: withLine({ priceYear: 2001 }) });
      Object.assign(element, { value: '{"period": 3}' });
      await element.updateComplete;
      await expect(element).shadowDom.to.be.accessible();

      element.readOnly = true;
      await element.updateComplete;
      await expect(element).shadowDom.to.be.accessible();
    });
  });

  describe('by keyboard', () => {
    it('is opened, searched, and a line is added, with focus left where it was', async () => {
      const element = await prices();
      button(element, 'Regel uit een prijslijst').focus();

      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement).to.equal(searchOf(element));
      await sendKeys({ type: 'verhuis' });
      await sendKeys({ press: 'Backspace' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      const focused = element.shadowRoot?.activeElement;
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;

      expect(linesOf(element).map(({ label }) => label)).to.deep.equal(['Verhuizing']);
      expect(element.shadowRoot?.activeElement).to.equal(focused);
      expect(focused?.isConnected).to.equal(true);
    });

    it('is closed by Escape, which gives focus back to its button and keeps what was typed', async () => {
      const element = await opened();
      await search(element, 'coach');

      await sendKeys({ press: 'Escape' });
      await element.updateComplete;

      const toggle = button(element, 'Regel uit een prijslijst');
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expect(element.shadowRoot?.activeElement).to.equal(toggle);
      toggle.click();
      await element.updateComplete;
      expect(searchOf(element).value).to.equal('coach');
    });
  });

  describe('shows', () => {
    it('each price with its unit, year, region and source, grouped per list', async () => {
      const element = await opened({ lists: [own, priceExamples()] });

      const coach = button(element, 'Coaching thuis').textContent.replace(/\s+/g, ' ');
      expect(coach).to.include('€ 82,50 per uur');
      expect(coach).to.include('Prijs van 2026, Zuid-Limburg. Bron: contract 12');
      expect(button(element, 'Verhuizing').textContent).to.include('€\u00a0500 – 900 eenmalig');
      expect(button(element, 'Losse hulp').textContent).to.include('ongeveer €\u00a0100.000 per jaar');
      expect([...element.renderRoot.querySelectorAll('h3')].map((each) => each.textContent)).to.deep.equal([
        'Inkoop jeugdhulp',
        'Voorbeelden van prijzen',
      ]);
    });

    it('that examples are examples, on their list and on no other', async () => {
      const element = await opened({ lists: [own, priceExamples()] });

      const [mine, examples] = [...element.renderRoot.querySelectorAll('section')].map((each) => each.textContent);
      expect(examples).to.include('Voorbeeld, geen vaste prijs');
      expect(mine).not.to.include('Voorbeeld');
    });

    it('only what holds every word that was typed, or says that nothing does', async () => {
      const element = await opened({ lists: [own, priceExamples()] });

      await search(element, 'LIMBURG coach');
      expect(buttons(element)).to.have.lengthOf(2);

      await search(element, 'onvindbaar');
      expect(textOf(element)).to.include('Er is geen prijs met deze woorden.');
    });

    it('fifty prices of a very long list, and how many more there are', async () => {
      const [price] = own.prices;
      const many = Array.from({ length: 5_000 }, (_, n) => ({ ...price, id: String(n) }));

      const element = await opened({ lists: [{ name: 'Alles', prices: many }] });

      expect(buttons(element)).to.have.lengthOf(51);
      expect(textOf(element)).to.include('Er zijn nog 4950 prijzen.');
    });

    it('nothing at all, and takes no room, while there is no list and no odd price', async () => {
      const element = await prices({ lists: [] });

      expect(isShown(element)).to.equal(false);
      expect(isShown(await prices())).to.equal(true);
    });

    it('the same in English', async () => {
      registerMessages('en', english);

      const element = await prices({ lists: [own], locale: 'en' });
      await press(element, 'Line from a price list');

      expect(textOf(element)).to.include('€ 82.50 per hour');
      expect(textOf(element)).to.include('Price of 2026, Zuid-Limburg. Source: contract 12');
    });
  });

  describe('adding a line', () => {
    it('gives a value that holds it with source, year and region, and tells its path', async () => {
      const element = await opened();
      const told: string[] = [];
      element.addEventListener('change', () => told.push(element.editName));

      await press(element, 'Coaching thuis');

      const [line] = linesOf(element);
      expect(line).to.deep.include({
        label: 'Coaching thuis',
        amount: { cents: 8_250 },
        unit: 'hour',
        source: 'contract 12',
        priceYear: 2026,
        priceRegion: 'Zuid-Limburg',
        payer: 'municipality',
      });
      expect(told).to.deep.equal([`scenarios/custom/lines/${line?.id ?? ''}`]);
      expect(parseCostBenefit(element.value).ok).to.equal(true);
      expect(costs.scenarios.custom).to.equal(null);
    });

    it('of a list of examples says so in the source of the line', async () => {
      const element = await opened({ lists: [priceExamples()] });

      await press(element, 'Begeleiding thuis');

      expect(linesOf(element)[0]?.source).to.match(/^Voorbeeld, geen vaste prijs: bedrag dat wij als voorbeeld/);
    });

    it('puts it in the scenario that was chosen, after its other lines', async () => {
      const element = await opened({ lists: [own] });
      await choose(element, 'Dreigend');

      await press(element, 'Coaching thuis');
      await press(element, 'Verhuizing');

      expect(element.value.scenarios.threatened?.lines?.map(({ label }) => label)).to.deep.equal([
        'Coaching thuis',
        'Verhuizing',
      ]);
      expect(element.value.scenarios.custom).to.equal(null);
    });

    it('is said aloud and at the price itself, with what is still to fill in', async () => {
      const element = await opened();

      await press(element, 'Coaching thuis');

      expect(spoken(element)).to.equal(
        'Regel erbij bij Maatwerk: Coaching thuis, €\u00a082,50 per uur. Vul bij de regel nog het aantal uur in.',
      );
      expect(element.renderRoot.querySelector('li .price__there')?.textContent).to.include('Staat bij Maatwerk.');
    });

    it('is no longer shown as there once the line is gone', async () => {
      const element = await opened();
      await press(element, 'Verhuizing');

      element.value = costs;
      await element.updateComplete;

      expect(element.renderRoot.querySelector('.price__there')).to.equal(null);
    });

    it('cannot be done where one may only read', async () => {
      const element = await prices({ lists: [own], readOnly: true });

      expect(buttons(element)).to.deep.equal([]);
    });
  });

  describe('given', () => {
    it('a list it cannot read, it says so by name or number, and the others work', async () => {
      const circular: Record<string, unknown> = { name: 'Rond' };
      circular['prices'] = circular;

      const element = await opened({ lists: [{ name: 'Kapot', prices: [{}] }, own, null, circular] });

      expect(textOf(element)).to.include('De prijslijst “Kapot” kunnen wij niet lezen.');
      expect(textOf(element)).to.include('Prijslijst 3 kunnen wij niet lezen.');
      expect(textOf(element)).to.include('De prijslijst “Rond” kunnen wij niet lezen.');
      expect(textOf(element)).to.include('Coaching thuis');
    });

    it('lists and a value as attributes of a server page, it reads them', async () => {
      const element = await fixture<CostBenefitPricesElement>(
        html`<maatwerk-cost-benefit-prices
          lang="nl"
          value=${JSON.stringify(withLine({}))}
          lists=${JSON.stringify([own])}
        ></maatwerk-cost-benefit-prices>`,
      );
      await press(element, 'Regel uit een prijslijst');
      await press(element, 'Verhuizing');

      expect(linesOf(element).map(({ label }) => label)).to.deep.equal(['Oud', 'Verhuizing']);
    });

    it('one list alone, or text that is no JSON, it throws nothing', async () => {
      expect(textOf(await opened({ lists: own }))).to.include('Coaching thuis');
      expect(textOf(await prices({ lists: '{' }))).to.include('Prijslijst 1 kunnen wij niet lezen.');
    });

    it('a value it cannot read, it keeps the former one and says so', async () => {
      const circular: Record<string, unknown> = { ...costs };
      circular['scenarios'] = circular;

      for (const wrong of ['{', circular, 5, [], { period: 3 }]) {
        const element = await prices({ lists: [own], value: withLine({}) });
        (element as { value: unknown }).value = wrong;
        await element.updateComplete;

        expect(linesOf(element)).to.have.lengthOf(1);
        expect(textOf(element)).to.include('Deze gegevens kunnen wij niet lezen.');
      }
    });

    it('lists by a context or by a composition, it uses them; its own win', async () => {
      const around = document.createElement('div');
      new ContextProvider(around as never, { context: priceListsContext, initialValue: [own] });
      document.body.append(around);
      const tag = 'maatwerk-cost-benefit-prices';
      const inside = around.appendChild(Object.assign(document.createElement(tag), { lang: 'nl' }));
      await inside.updateComplete;
      expect(textOf(inside)).to.include('Regel uit een prijslijst');
      around.remove();

      providePriceLists([{ name: 'Van het pakket', prices: [] }]);
      const provided = await opened({});
      expect(textOf(provided)).to.include('Van het pakket');
      provided.lists = [own];
      await provided.updateComplete;
      expect(textOf(provided)).not.to.include('Van het pakket');
      providePriceLists([]);
    });
  });

  describe('of prices of an odd year', () => {
    it('asks whether they are still right, with the line and its scenario', async () => {
      const element = await prices({ lists: [], value: withLine({ priceYear: 2019 }) });

      expect(textOf(element)).to.include('1 prijs om na te kijken');
      expect(textOf(element)).to.include(
        'Maatwerk, Oud: Deze prijs is van 2019. De periode begint in 2027. Klopt de prijs nog?',
      );
      expect(isShown(element)).to.equal(true);
    });

    it('speaks to a reader too', async () => {
      const element = await prices({ lists: [own], readOnly: true, value: withLine({ source: 'offerte' }) });

      expect(textOf(element)).to.include('Maatwerk, Oud: Er staat geen jaar bij deze prijs.');
    });

    it('follows the value once edits pause', async () => {
      const element = await prices({ lists: [own], value: withLine({ priceYear: 2019 }) });
      element.embedded = true;

      element.value = withLine({ priceYear: 2026 });
      await element.updateComplete;
      expect(textOf(element)).to.include('1 prijs om na te kijken');
      await new Promise((resolve) => setTimeout(resolve, 700));
      await element.updateComplete;

      expect(textOf(element)).not.to.include('om na te kijken');
    });
  });

  describe('inside the editor', () => {
    const editorWith = (value: CostBenefit): Promise<CostBenefitElement> =>
      fixture(html`<maatwerk-cost-benefit lang="nl" .value=${value} .priceLists=${[own]}></maatwerk-cost-benefit>`);
    const partOf = (editor: CostBenefitElement): CostBenefitPricesElement =>
      editor.renderRoot.querySelector('maatwerk-cost-benefit-prices') as CostBenefitPricesElement;

    it('stands under the lines, and not beside totals', async () => {
      const editor = await editorWith(costs);
      expect(isShown(partOf(editor))).to.equal(true);

      editor.value = { ...costs, mode: 'totals' };
      await editor.updateComplete;
      expect(partOf(editor)).to.equal(null);
    });

    it('adds a line as one edit that can be undone', async () => {
      const editor = await editorWith(costs);
      let told = 0;
      editor.addEventListener('change', () => (told += 1));

      await press(partOf(editor), 'Regel uit een prijslijst');
      await press(partOf(editor), 'Verhuizing');
      await editor.updateComplete;

      expect(linesOf(editor).map(({ label }) => label)).to.deep.equal(['Verhuizing']);
      expect(told).to.equal(1);
      expect(partOf(editor).renderRoot.querySelector('.price__there')).not.to.equal(null);

      editor.editor.undo();
      await editor.updateComplete;
      await partOf(editor).updateComplete;

      expect(linesOf(editor)).to.deep.equal([]);
      expect(partOf(editor).renderRoot.querySelector('.price__there')).to.equal(null);
    });

    it('only shows odd prices where the editor is for reading', async () => {
      const editor = await editorWith(withLine({ priceYear: 2019 }));
      editor.readOnly = true;
      await editor.updateComplete;
      await partOf(editor).updateComplete;

      expect(textOf(partOf(editor))).to.include('1 prijs om na te kijken');
      expect(buttons(partOf(editor))).to.deep.equal([]);
    });
  });
});
