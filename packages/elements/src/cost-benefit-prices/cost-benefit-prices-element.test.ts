import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { priceExamples } from '@maatwerk/core/cost-benefit/price-examples';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import {
  own,
  costs,
  withLine,
  prices,
  opened,
  textOf,
  buttons,
  button,
  press,
  searchOf,
  search,
  choose,
  linesOf,
  spoken,
  isShown,
} from './prices-page.contract.js';

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
      expect(textOf(element)).to.include('Price from 2026, Zuid-Limburg. Source: contract 12');
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

      expect(linesOf(element)[0]?.source).to.equal('Voorbeeld, geen vaste prijs: bedacht voorbeeld, geen tarief');
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
});
