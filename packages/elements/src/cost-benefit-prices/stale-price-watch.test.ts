import { expect } from '@open-wc/testing';
import { own, withLine, prices, textOf, isShown } from './prices-page.contract.js';

describe('<maatwerk-cost-benefit-prices> of prices of an odd year', () => {
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
