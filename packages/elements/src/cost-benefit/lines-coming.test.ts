import { expect } from '@open-wc/testing';
import { costs, named, smit, textOf } from './cost-page.contract.js';

// A page of its own: once the lines are fetched, they are there for all of it.
describe('three totals, while what else they need is on its way', () => {
  it('stay where they are, because somebody may be typing in one', async () => {
    const element = await costs(smit);
    const field = named(element, 'Maatwerk');
    field.focus();

    element.value = { ...smit, period: { ...smit.period, months: 24 } };
    await element.updateComplete;

    expect(textOf(element)).to.include('dan wat dreigt: € 91.260 − € 62.785');
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });
});
