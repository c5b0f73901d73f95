import type { Party } from '@maatwerk/core/parties';
import { expect, fixture, html } from '@open-wc/testing';
import { caseAt, textOf } from '../rows/rows-page.contract.js';
import './maatwerk-parties.js';
import type { PartiesElement } from './parties-element.js';

const landlord: Party = {
  id: 'a',
  organisation: 'Woningcorporatie',
  role: 'verhuurder',
  keyParty: true,
  contacted: false,
};

const shown = (value: unknown = [landlord]): Promise<PartiesElement> =>
  fixture(html`<maatwerk-parties lang="nl" .value=${value}></maatwerk-parties>`);

describe('<maatwerk-parties>', () => {
  it('is accessible in every state', async () => {
    for (const value of [[], [landlord, { ...landlord, id: 'b' }], 'no json'])
      await expect(await shown(value)).shadowDom.to.be.accessible();
    const reading = await fixture(html`<maatwerk-parties .value=${[landlord]} readonly></maatwerk-parties>`);
    await expect(reading).shadowDom.to.be.accessible();
  });

  it('asks for contact with a party the plan depends on, until there was', async () => {
    const parties = await shown();
    expect(parties.summary).to.equal('1 partij, 1 nog zonder contact');

    parties.focusField('parties/a/contacted');
    (parties.shadowRoot?.activeElement as HTMLInputElement).click();
    await parties.updateComplete;

    expect(parties.value[0]?.contacted).to.equal(true);
    expect(parties.summary).to.equal('1 partij');
  });

  it('says how large the household is where the case knows, and nothing alone', async () => {
    const { session } = await caseAt();
    const parties = await fixture<PartiesElement>(
      html`<maatwerk-parties lang="nl" .case=${session}></maatwerk-parties>`,
    );

    expect(textOf(parties)).to.include('Het gezin: 2 volwassenen en 3 kinderen.');
    expect(parties.onPaper()[0]).to.equal('Het gezin: 2 volwassenen en 3 kinderen.');
    const alone = await shown();
    expect(textOf(alone)).not.to.include('Het gezin:');
    expect(alone.onPaper()).to.have.length(1);
  });
});
