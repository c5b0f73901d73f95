import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { CostBenefitElement } from './cost-benefit-element.js';
import { empty, named, smit, textOf, typeInto } from './cost-page.contract.js';

describe('<maatwerk-cost-benefit> beside other fields of a page', () => {
  const sent = (form: HTMLFormElement, name = 'costs'): (number | undefined)[] =>
    new FormData(form).getAll(name).map((json) => centsOf(JSON.parse(json as string) as CostBenefit));
  const centsOf = ({ scenarios }: CostBenefit): number | undefined => {
    const total = scenarios.custom?.total;
    return total && 'cents' in total ? total.cents : undefined;
  };
  const asking = (cents: number): CostBenefit => ({
    ...empty,
    scenarios: { ...empty.scenarios, custom: { total: { cents } } },
  });
  const page = (content: TemplateResult): Promise<HTMLElement> => fixture(html`<div lang="nl">${content}</div>`);
  const elementIn = (root: HTMLElement): CostBenefitElement => root.querySelector('maatwerk-cost-benefit')!;
  const formIn = (root: HTMLElement, selector = 'form'): HTMLFormElement => root.querySelector(selector)!;

  it('is one of two in a form, also under one name, and neither knows of the other', async () => {
    const root = await page(html`
      <form>
        <maatwerk-cost-benefit name="costs" .value=${asking(100)}></maatwerk-cost-benefit>
        <maatwerk-cost-benefit name="costs" .value=${asking(200)}></maatwerk-cost-benefit>
      </form>
    `);
    const form = formIn(root);
    const second = form.querySelectorAll<CostBenefitElement>('maatwerk-cost-benefit')[1]!;

    await typeInto(second, named(second, 'Maatwerk'), '3');

    expect(sent(form)).to.deep.equal([100, 300]);
    await expect(root).to.be.accessible();
  });

  it('belongs to the form that its attribute names', async () => {
    const root = await page(html`
      <form id="far"></form>
      <form id="near">
        <maatwerk-cost-benefit name="costs" .value=${asking(100)}></maatwerk-cost-benefit>
      </form>
    `);

    elementIn(root).setAttribute('form', 'far');

    expect(sent(formIn(root, '#far'))).to.deep.equal([100]);
    expect(sent(formIn(root, '#near'))).to.deep.equal([]);
  });

  it('goes along to another form with all that was typed', async () => {
    const root = await page(html`
      <form id="one"><maatwerk-cost-benefit name="costs" .value=${asking(100)}></maatwerk-cost-benefit></form>
      <form id="two"></form>
    `);
    const element = elementIn(root);
    await typeInto(element, named(element, 'Maatwerk'), '1.5');

    formIn(root, '#two').append(element);
    await element.updateComplete;

    expect(sent(formIn(root, '#one'))).to.deep.equal([]);
    expect(new FormData(formIn(root, '#two')).get('costs')).to.include('"typed":"1.5"');
    expect(element.form?.id).to.equal('two');
    expect(formIn(root, '#two').checkValidity()).to.equal(false);
  });

  it('is left out of a form while it or its fieldset is disabled, and is for reading', async () => {
    const root = await page(html`
      <form>
        <fieldset disabled>
          <maatwerk-cost-benefit name="costs" required .value=${asking(100)}></maatwerk-cost-benefit>
        </fieldset>
      </form>
    `);
    const [form, element] = [formIn(root), elementIn(root)];
    await element.updateComplete;
    expect(sent(form)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
    expect(element.renderRoot.querySelectorAll('input[type=text]')).to.have.length(0);

    root.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    expect(sent(form)).to.deep.equal([100]);

    element.disabled = true;
    await element.updateComplete;
    expect(sent(form)).to.deep.equal([]);
  });

  it('is sent along while it is for reading only', async () => {
    const root = await page(html`
      <form><maatwerk-cost-benefit name="costs" readonly .value=${asking(100)}></maatwerk-cost-benefit></form>
    `);

    expect(sent(formIn(root))).to.deep.equal([100]);
    expect(textOf(elementIn(root))).to.include('€ 1');
  });

  it('takes a value that was set before its element was known', async () => {
    const tag = 'late-cost-benefit';
    const root = await page(html``);
    const [given, written] = [document.createElement(tag), document.createElement(tag)];
    Object.assign(given, { value: asking(700) });
    written.setAttribute('value', JSON.stringify(asking(800)));
    root.append(given, written);

    customElements.define(tag, class extends CostBenefitElement {});
    await nextFrame();

    const late = [...root.querySelectorAll<CostBenefitElement>(tag)];
    expect(late.map(({ value }) => centsOf(value))).to.deep.equal([700, 800]);
  });

  it('takes JSON text, and what the page writes into its attribute later', async () => {
    const root = await page(html`<maatwerk-cost-benefit></maatwerk-cost-benefit>`);
    const element = elementIn(root);

    Object.assign(element, { value: JSON.stringify(asking(100)) });
    expect(centsOf(element.value)).to.equal(100);

    element.setAttribute('value', JSON.stringify(asking(200)));
    expect(centsOf(element.value)).to.equal(200);
  });

  it('comes back as the browser kept it when somebody returns to the page', async () => {
    const root = await page(html`<form><maatwerk-cost-benefit name="costs"></maatwerk-cost-benefit></form>`);
    const element = elementIn(root);

    element.formStateRestoreCallback(JSON.stringify(asking(900)));
    await element.updateComplete;

    expect(named(element, 'Maatwerk').value).to.equal('9');
    expect(sent(formIn(root))).to.deep.equal([900]);
  });

  it('has one input event for a keystroke and one change when the field is left', async () => {
    const root = await page(html`<maatwerk-cost-benefit .value=${smit}></maatwerk-cost-benefit>`);
    const element = elementIn(root);
    const events: string[] = [];
    for (const type of ['input', 'change']) {
      root.addEventListener(type, (event) => events.push(`${event.type} ${(event.target as Element).localName}`));
    }

    await typeInto(element, named(element, 'Huidig'), '5');
    named(element, 'Huidig').blur();

    expect(events).to.deep.equal(['input maatwerk-cost-benefit', 'change maatwerk-cost-benefit']);
  });

  it('is a group of the name of its label, which leads into the first amount', async () => {
    const root = await page(html`
      <label for="sum">Onze som</label>
      <maatwerk-cost-benefit id="sum" .value=${smit}></maatwerk-cost-benefit>
    `);
    const element = elementIn(root);
    expect([element.internals.role, element.internals.ariaLabel]).to.deep.equal(['group', 'Onze som']);

    root.querySelector('label')!.click();

    expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Huidig'));
    await expect(root).to.be.accessible();
  });

  it('has no role of its own without a label, and a press beside its fields moves nothing', async () => {
    const root = await page(html`<maatwerk-cost-benefit .value=${smit}></maatwerk-cost-benefit>`);
    const element = elementIn(root);
    const { left, top } = element.getBoundingClientRect();

    element.dispatchEvent(new MouseEvent('click', { clientX: left + 1, clientY: top + 1, bubbles: true }));

    expect(element.internals.role).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('moves focus to the field that holds the form back', async () => {
    const custom = { total: { unquantified: true as const, typed: '1.5' } };
    const refused = { ...smit, scenarios: { ...smit.scenarios, custom } };
    const root = await page(html`
      <form><maatwerk-cost-benefit name="costs" .value=${refused}></maatwerk-cost-benefit></form>
    `);
    const element = elementIn(root);

    expect(formIn(root).reportValidity()).to.equal(false);
    await element.updateComplete;

    expect(element.validity.badInput).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(named(element, 'Maatwerk'));
    expect(textOf(element)).to.include('Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?');
  });
});
