import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import '../cost-benefit/maatwerk-cost-benefit.js';
import type { CostBenefitPricesElement } from './cost-benefit-prices-element.js';
import { own, costs, withLine, textOf, buttons, press, linesOf, isShown } from './prices-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-cost-benefit-prices> inside the editor', () => {
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

  it('leads from an odd price to its year', async () => {
    const editor = await editorWith(withLine({ id: 'old', priceYear: 2019 }));

    await press(partOf(editor), 'Naar regel 1 bij Maatwerk');
    await waitUntil(() => editor.shadowRoot?.activeElement?.id.endsWith('old-priceYear'));

    expect((editor.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('2019');
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
