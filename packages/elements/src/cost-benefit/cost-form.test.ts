import type { CostBenefit } from '@maatwerk/core/cost-benefit';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { createMemoryDrafts } from '@maatwerk/stores/memory/memory-drafts';
import { expect, fixture, html } from '@open-wc/testing';
import type { CostBenefitElement } from './cost-benefit-element.js';
import {
  costs,
  empty,
  isNamed,
  jacobs,
  line,
  named,
  odd,
  press,
  smit,
  textOf,
  typeInto,
  year,
} from './cost-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-cost-benefit> in the page of a host', () => {
  describe('in a form', () => {
    const inForm = (attributes: { required?: boolean; value?: string } = {}): Promise<HTMLFormElement> =>
      fixture(
        html`<form>
          <maatwerk-cost-benefit
            lang="nl"
            name="costs"
            ?required=${attributes.required}
            value=${attributes.value ?? JSON.stringify(smit)}
          ></maatwerk-cost-benefit>
        </form>`,
      );
    const elementIn = (form: HTMLFormElement): CostBenefitElement => form.querySelector('maatwerk-cost-benefit')!;

    it('stands in the form data as JSON that can be read again', async () => {
      const form = await inForm();

      await typeInto(elementIn(form), named(elementIn(form), 'Maatwerk'), '60.000');

      const sent = JSON.parse(new FormData(form).get('costs') as string) as CostBenefit;
      expect(sent.scenarios.custom).to.deep.equal({ total: { cents: 6_000_000 } });
      expect(parseCostBenefit(sent).ok).to.equal(true);
    });

    it('goes back to what the page gave when the form is reset', async () => {
      const form = await inForm();
      await typeInto(elementIn(form), named(elementIn(form), 'Maatwerk'), '74 per maand');

      form.reset();
      await elementIn(form).updateComplete;

      expect(elementIn(form).value).to.deep.equal(smit);
      expect(named(elementIn(form), 'Maatwerk').value).to.equal('62.785');
    });

    it('holds the form back while it is required and nothing is calculated', async () => {
      const form = await inForm({ required: true, value: JSON.stringify(empty) });

      expect(form.checkValidity()).to.equal(false);
      await typeInto(elementIn(form), named(elementIn(form), 'Huidig'), '5');

      expect(form.checkValidity()).to.equal(true);
    });

    it('holds the form back for a text that is not understood, with what to do', async () => {
      const form = await inForm({ value: JSON.stringify(odd) });

      expect(form.checkValidity()).to.equal(false);
      expect(elementIn(form).validationMessage).to.equal('Wij begrijpen “1.5” niet. Bedoelt u 1,50 of 1.500?');
    });

    it('holds the form back for a number of months that is none, until the period is mended or reset', async () => {
      const form = await inForm();
      const element = elementIn(form);
      await press(element, 'Periode aanpassen');

      await typeInto(element, named(element, 'Aantal maanden'), 'twaalf');
      expect(element.validationMessage).to.equal('Vul een aantal maanden in van 1 tot en met 1200.');
      form.reset();
      await element.updateComplete;

      expect(form.checkValidity()).to.equal(true);
      expect(named(element, 'Aantal maanden').value).to.equal('12');
      await typeInto(element, named(element, 'Aantal maanden'), '0');
      expect(form.checkValidity()).to.equal(false);
      await typeInto(element, named(element, 'Aantal maanden'), '24');
      expect(form.checkValidity()).to.equal(true);
    });

    it('leads to the text that holds it back where that is not on screen', async () => {
      const form = await inForm({
        value: JSON.stringify({
          ...smit,
          mode: 'totals',
          scenarios: { ...smit.scenarios, custom: { lines: [line('m', { unread: { people: 'een paar' } })] } },
        }),
      });
      await elementIn(form).updateComplete;

      expect(form.reportValidity()).to.equal(false);

      await waitUntil(() => elementIn(form).shadowRoot?.activeElement?.id.endsWith('m-people'));
      expect((elementIn(form).shadowRoot?.activeElement as HTMLInputElement).value).to.equal('een paar');
    });
  });

  describe('a value it cannot read', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const unreadable: unknown[] = [
      5,
      true,
      [],
      'geen json',
      circular,
      { period: year },
      { ...smit, extra: 1 },
      { ...smit, period: 1 },
    ];

    for (const given of unreadable) {
      it(`leaves the former value and says so: ${typeof given === 'object' && given === circular ? 'circular' : JSON.stringify(given).slice(0, 40)}`, async () => {
        const element = await costs(smit);

        expect(() => Object.assign(element, { value: given })).not.to.throw();
        await element.updateComplete;

        expect(element.value).to.deep.equal(smit);
        expect(textOf(element)).to.include('Deze gegevens kunnen wij niet lezen.');
      });
    }
  });

  it('has every character in the draft, also when it is taken out of the page in the same breath', async () => {
    const drafts = createMemoryDrafts();
    const page = await fixture<HTMLElement>(
      html`<div><maatwerk-cost-benefit lang="nl" draft-key="kb" .drafts=${drafts}></maatwerk-cost-benefit></div>`,
    );
    const element = page.querySelector('maatwerk-cost-benefit')!;
    await waitUntil(() => element.renderRoot.querySelector('input[type=text]'));
    const field = named(element, 'Huidig');
    field.value = '21.34';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    element.remove();

    page.append(element);
    const again = await fixture<CostBenefitElement>(
      html`<maatwerk-cost-benefit lang="nl" draft-key="kb" .drafts=${drafts}></maatwerk-cost-benefit>`,
    );
    await waitUntil(() => again.value.scenarios.current !== null);
    await again.updateComplete;

    expect(named(again, 'Huidig').value).to.equal('21.34');
  });

  it('keeps a number of months that is none through a reload, in sight until it is mended', async () => {
    const drafts = createMemoryDrafts();
    const page = (): Promise<CostBenefitElement> =>
      fixture(html`<maatwerk-cost-benefit lang="nl" draft-key="kb" .drafts=${drafts}></maatwerk-cost-benefit>`);
    const before = await page();
    await waitUntil(() => isNamed(before, 'Periode aanpassen'));
    await press(before, 'Periode aanpassen');
    await typeInto(before, named(before, 'Aantal maanden'), 'twee jaar');
    before.remove();

    const again = await page();
    await waitUntil(() => isNamed(again, 'Aantal maanden'));

    const field = named(again, 'Aantal maanden');
    expect(field).to.have.value('twee jaar').and.to.have.attribute('aria-invalid', 'true');
    await press(again, 'Periode klaar');
    expect(again.shadowRoot?.activeElement).to.equal(field);
    await typeInto(again, field, '24');
    await press(again, 'Periode klaar');
    expect(isNamed(again, 'Aantal maanden')).to.equal(false);
    expect(again.value.period.months).to.equal(24);
    expect(again.value).not.to.have.property('unread');
  });

  it('shows the lines to who only reads and asks for them, and changes nothing', async () => {
    const element = await costs({ ...jacobs, mode: 'totals' });
    element.readOnly = true;
    await element.updateComplete;

    named(element, 'Regel voor regel').click();
    await element.updateComplete;

    expect(textOf(element)).to.include('Kostschool');
    expect(element.value.mode).to.equal('totals');
    await expect(element).to.be.accessible();
  });

  it('speaks English where the page does', async () => {
    const { registerMessages } = await import('../messages/message-catalogue.js');
    const { english } = await import('../messages/english.js');
    registerMessages('en', english);

    const element = await fixture<CostBenefitElement>(
      html`<maatwerk-cost-benefit locale="en" .value=${smit}></maatwerk-cost-benefit>`,
    );

    expect(textOf(element)).to.include('€ 28,475 less than what threatens: € 91,260 − € 62,785');
  });
});
