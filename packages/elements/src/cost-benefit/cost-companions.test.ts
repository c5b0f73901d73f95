import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import './maatwerk-cost-benefit.js';

class Part extends HTMLElement {
  value: CostBenefit | null = null;
  readOnly = false;
  headingLevel = 0;
  readonly editName = 'scenarios/current/total';
}

describe('a part beside the cost-benefit editor', () => {
  it('stands in the editor as soon as its element is registered, and its change is one edit that can be undone', async () => {
    const editor = await fixture<CostBenefitElement>(html`<maatwerk-cost-benefit></maatwerk-cost-benefit>`);
    const find = (): Part | null => editor.renderRoot.querySelector<Part>('maatwerk-cost-benefit-exchange');
    expect(find()).to.equal(null);

    customElements.define('maatwerk-cost-benefit-exchange', Part);
    await new Promise((resolve) => setTimeout(resolve));
    await editor.updateComplete;
    const part = find();
    if (!part) throw new Error('The part is not there.');

    expect(part.value).to.equal(editor.value);
    expect(part.headingLevel).to.equal(3);

    let told = 0;
    editor.addEventListener('change', () => (told += 1));
    const before = editor.value;
    const scenarios = { ...before.scenarios, current: { total: { cents: 2_134_000 } } };
    part.value = { ...before, scenarios };
    part.dispatchEvent(new Event('change', { bubbles: true }));
    await editor.updateComplete;

    expect(editor.value.scenarios.current).to.deep.equal({ total: { cents: 2_134_000 } });
    expect(told).to.equal(1);

    editor.editor.undo();

    expect(editor.value).to.deep.equal(before);
  });

  it('is for reading where the editor is', async () => {
    const editor = await fixture<CostBenefitElement>(html`<maatwerk-cost-benefit readonly></maatwerk-cost-benefit>`);

    expect(editor.renderRoot.querySelector<Part>('maatwerk-cost-benefit-exchange')?.readOnly).to.equal(true);
  });
});
