import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { priceListsContext, providePriceLists } from './price-lists-context.js';
import { costs, own, withLine, prices, opened, textOf, press, linesOf } from './prices-page.contract.js';

describe('<maatwerk-cost-benefit-prices> given', () => {
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
    const element = document.createElement('maatwerk-cost-benefit-prices');
    element.lang = 'nl';
    element.setAttribute('value', JSON.stringify(withLine({})));
    element.setAttribute('lists', JSON.stringify([own]));
    document.body.append(element);
    await element.updateComplete;
    await press(element, 'Regel uit een prijslijst');
    await press(element, 'Verhuizing');

    expect(linesOf(element).map(({ label }) => label)).to.deep.equal(['Oud', 'Verhuizing']);
    element.remove();
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
