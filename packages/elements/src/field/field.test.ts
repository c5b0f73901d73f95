import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { createTranslator } from '../messages/message-catalogue.js';
import { fields } from '../messages/nl/fields.js';
import { elementStyles } from '../theme/element.styles.js';
import { focusField } from './field-frame.js';
import {
  checkboxField,
  choiceField,
  dayField,
  numberField,
  selectField,
  textAreaField,
  textField,
  timeField,
} from './field.js';

const t = createTranslator({ locale: 'nl', words: fields });
const choices = [
  { value: 'for', label: 'Voor' },
  { value: 'against', label: 'Tegen' },
];

class FieldPage extends LitElement {
  static override readonly styles = elementStyles;
  static override readonly properties = { error: {}, readOnly: { type: Boolean } };
  declare error: string;
  declare readOnly: boolean;
  readonly heard: unknown[] = [];
  chosen: string | null = null;

  override render(): TemplateResult {
    const hear = (what: string) => (value: unknown) => void this.heard.push([what, value]);
    const about = { t, error: this.error, readOnly: this.readOnly, description: 'Zo doet u dat.' };
    const written = { ...about, value: '', onInput: hear('input'), onLeave: hear('leave') };
    const choose = (value: string): void => {
      this.chosen = value;
      hear('choose')(value);
      this.requestUpdate();
    };
    return html`${textField({ ...written, name: 'canvas/text', label: 'Tekst', optional: true, below: 'Wij lezen: niets' })}
    ${textAreaField({ ...written, name: 'area', label: 'Lang' })} ${dayField({ ...written, name: 'day', label: 'Dag' })}
    ${timeField({ ...written, name: 'time', label: 'Tijd' })}
    ${numberField({ ...written, name: 'number', label: 'Cijfer', onStep: hear('step') })}
    ${choiceField({ ...about, name: 'vote', label: 'Stem', choices, value: this.chosen, onChoose: choose })}
    ${selectField({ ...about, name: 'level', label: 'Niveau', choices, value: this.chosen, onChoose: choose })}
    ${checkboxField({ ...about, name: 'check', label: 'Klopt', checked: false, onToggle: hear('toggle') })}`;
  }
}
customElements.define('field-page', FieldPage);

const page = (): Promise<FieldPage> => fixture<FieldPage>(html`<field-page></field-page>`);
const at = (element: FieldPage, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;
const names = ['canvas-text', 'area', 'day', 'time', 'number', 'level', 'check'];

describe('a field', () => {
  it('is accessible plain, with an error, and for reading only', async () => {
    const element = await page();
    await expect(element).to.be.accessible();

    element.error = 'Vul een dag in.';
    await element.updateComplete;
    await expect(element).to.be.accessible();

    element.readOnly = true;
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('stands in the order label, description, error, input', async () => {
    const element = await page();
    element.error = 'Vul dit in.';
    await element.updateComplete;

    const parts = [...at(element, '#field-canvas-text').parentElement!.children].map(
      (part) => part.className || part.localName,
    );
    expect(parts).to.deep.equal(['field__label', 'field__description', 'field__error', 'input', 'div']);
  });

  it('is described by its description, its error while there is one, and what stands below it', async () => {
    const element = await page();
    const described = (): string[] =>
      (at(element, '#field-canvas-text').getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => at(element, `#${id}`).textContent.trim());
    expect(described()).to.deep.equal(['Zo doet u dat.', 'Wij lezen: niets']);

    element.error = 'Vul dit in.';
    await element.updateComplete;

    expect(described()).to.deep.equal(['Zo doet u dat.', 'Vul dit in.', 'Wij lezen: niets']);
  });

  it('is invalid for a screen reader exactly while it has an error', async () => {
    const element = await page();
    const invalid = (): number =>
      names.filter((name) => at(element, `#field-${name}`).getAttribute('aria-invalid') === 'true').length;
    expect(invalid()).to.equal(0);

    element.error = 'Vul dit in.';
    await element.updateComplete;

    expect(invalid()).to.equal(names.length);
    expect(at(element, '#field-vote').getAttribute('aria-invalid')).to.equal('true');
  });

  it('says in words that it may be left out', async () => {
    const element = await page();

    expect(at(element, 'label[for=field-canvas-text]').textContent).to.include('(niet verplicht)');
    expect(at(element, 'label[for=field-area]').textContent).to.equal('Lang');
  });

  it('tells every input at once, and that it was left', async () => {
    const element = await page();
    const input = at(element, '#field-canvas-text') as HTMLInputElement;

    input.value = 'a';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));

    expect(element.heard).to.deep.equal([
      ['input', 'a'],
      ['leave', 'a'],
    ]);
  });

  it('has steps beside a number, named by its label, and none for reading only', async () => {
    const element = await page();
    const [less, more] = element.renderRoot.querySelectorAll<HTMLButtonElement>('.stepper button');

    less!.click();
    more!.click();
    expect(element.heard).to.deep.equal([
      ['step', -1],
      ['step', 1],
    ]);
    expect(less!.getAttribute('aria-label')).to.equal('Minder: Cijfer');

    element.readOnly = true;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.stepper')).to.equal(null);
  });

  it('chooses one of a few by native radios of one name', async () => {
    const element = await page();
    const radios = element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]');
    expect([...radios].map(({ checked }) => checked)).to.deep.equal([false, false]);

    radios[1]!.click();
    await element.updateComplete;

    expect([...radios].map(({ checked }) => checked)).to.deep.equal([false, true]);
    expect(element.chosen).to.equal('against');
    expect((at(element, '#field-level') as HTMLSelectElement).selectedIndex).to.equal(2);
  });

  it('takes focus by its name, a choice in its chosen one', async () => {
    const element = await page();
    const focused = (): string | undefined => element.shadowRoot?.activeElement?.id;

    expect(focusField(element.renderRoot, 'canvas/text')).to.equal(true);
    expect(focused()).to.equal('field-canvas-text');

    element.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;
    focusField(element.renderRoot, 'vote');
    expect((element.shadowRoot?.activeElement as HTMLInputElement).value).to.equal('against');

    expect(focusField(element.renderRoot, 'no-such-field')).to.equal(false);
  });

  it('has targets of 48 pixels for buttons and inputs, and of 24 for the rest', async () => {
    const element = await page();
    const heightOf = (selector: string): number => at(element, selector).getBoundingClientRect().height;

    for (const selector of [
      '#field-canvas-text',
      '#field-area',
      '#field-level',
      '#field-number',
      '.stepper button',
      '.segmented',
    ]) {
      expect(heightOf(selector), selector).to.be.at.least(48);
    }
    expect(heightOf('#field-check')).to.be.at.least(24);
  });

  it('fits in 320 pixels', async () => {
    const narrow = await fixture<HTMLDivElement>(html`<div><field-page></field-page></div>`);
    narrow.style.setProperty('width', '320px');
    await narrow.querySelector<FieldPage>('field-page')!.updateComplete;

    expect(narrow.scrollWidth).to.equal(320);
  });
});
