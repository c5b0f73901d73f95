import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../cost-benefit/maatwerk-cost-benefit.js';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { CostBenefitExchangeElement } from './cost-benefit-exchange-element.js';
import {
  button,
  exchange,
  labelsIn,
  openFile,
  paste,
  press,
  root,
  saved,
  table,
  textOf,
  value,
} from './exchange-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('<maatwerk-cost-benefit-exchange>', () => {
  before(() => executeServerCommand('x-viewport', { width: 1280, height: 900 }));

  it('is accessible in every state', async () => {
    const element = await exchange();
    await expect(element).to.be.accessible();

    await paste(element, table);
    await expect(element).to.be.accessible();
    await press(element, 'Overnemen');
    await expect(element).to.be.accessible();

    await openFile(element, '{"period":{}}', 'kosten.json');
    await expect(element).to.be.accessible();

    element.readOnly = true;
    element.value = 'niets';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  describe('pasting', () => {
    it('says what would come before anything changes, and takes it when it is asked to', async () => {
      const element = await exchange();
      let told = 0;
      element.addEventListener('change', () => (told += 1));

      await paste(element, table);
      expect(textOf(element)).to.include('2 regels voor Maatwerk, 2 vakken niet begrepen.');
      expect(textOf(element)).to.include('Bedrag, regel 2: “1.5”').and.include('Per, regel 2: “ooit”');
      expect(element.value).to.deep.equal(value);
      await press(element, 'Overnemen');

      expect(labelsIn(element)).to.deep.equal(['Fiets', 'Huur', 'Gas']);
      expect(element.value.scenarios.custom?.lines?.[2]).to.deep.include({
        amount: { unquantified: true, typed: '1.5' },
        unread: { unit: 'ooit' },
      });
      expect(told).to.equal(1);
      expect(element.editName).to.equal('scenarios/custom/lines');
      expect(textOf(element)).to.include('Overgenomen: 2 regels voor Maatwerk');
    });

    it('puts lines in the place of those that are there, in the scenario that is chosen', async () => {
      const element = await exchange();
      await paste(element, 'Bed\t90\n');

      root(element).querySelector<HTMLInputElement>('input[value=instead]')!.click();
      await element.updateComplete;
      await press(element, 'Overnemen');
      expect(labelsIn(element)).to.deep.equal(['Bed']);

      await paste(element, 'Huur\t600\n');
      root(element).querySelector<HTMLInputElement>('input[value=threatened]')!.click();
      await element.updateComplete;
      expect(textOf(element)).to.include('1 regel voor Dreigend.');
      await press(element, 'Overnemen');

      expect(element.value.scenarios.threatened?.lines?.map(({ label }) => label)).to.deep.equal(['Huur']);
      expect(labelsIn(element)).to.deep.equal(['Bed']);
    });

    it('changes nothing when it is cancelled, and puts back what was there when that is asked', async () => {
      const element = await exchange();
      await paste(element, table);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;

      expect(element.value).to.deep.equal(value);
      expect(root(element).activeElement?.textContent).to.include('Regels plakken');

      await paste(element, table);
      await press(element, 'Overnemen');
      await press(element, 'Zet terug wat er stond');

      expect(element.value).to.deep.equal(value);
    });

    it('takes too many rows for none, and says so', async () => {
      const element = await exchange();

      await paste(element, 'a\n'.repeat(2_020));

      expect(textOf(element)).to.include('Dit zijn 2020 regels. Plak er hoogstens 2000 tegelijk.');
      expect(() => button(element, 'Overnemen')).to.throw();
    });
  });

  describe('a value', () => {
    it('is taken from an attribute, and what cannot be read leaves the former one', async () => {
      const element = await fixture<CostBenefitExchangeElement>(
        html`<maatwerk-cost-benefit-exchange value=${JSON.stringify(value)}></maatwerk-cost-benefit-exchange>`,
      );
      expect(element.value).to.deep.equal(value);

      for (const bad of [
        5,
        'x',
        { period: 1 },
        {
          get period() {
            throw new Error();
          },
        },
      ]) {
        element.value = bad;
        await element.updateComplete;

        expect(element.value).to.deep.equal(value);
        expect(root(element).querySelector('.note')).to.not.equal(null);
      }
    });
  });

  it('offers only copying, saving and printing where it is for reading', async () => {
    const element = await exchange();
    element.readOnly = true;
    await element.updateComplete;

    const names = [...root(element).querySelectorAll('button')].map((one) => one.textContent.trim());

    expect(names).to.deep.equal(['Kopieer de regels', 'Bewaar als CSV', 'Bewaar als JSON', 'Druk af']);
  });

  it('prints the page', async () => {
    const element = await exchange();
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => (printed += 1);
    await press(element, 'Druk af');
    window.print = print;

    expect(printed).to.equal(1);
  });

  it('speaks English on an English page, and writes its figures so', async () => {
    registerMessages('en', english);
    const element = await exchange();
    element.locale = 'en';
    await element.updateComplete;

    const file = await saved(() => press(element, 'Save as CSV'));

    expect(file.text).to.include('Custom,Fiets,250.50,once');
  });

  it('stands in the editor, where what it takes is one edit that can be undone', async () => {
    const editor = await fixture<CostBenefitElement>(
      html`<maatwerk-cost-benefit lang="nl" .value=${value}></maatwerk-cost-benefit>`,
    );
    await waitUntil(() => root(editor).querySelector('maatwerk-cost-benefit-exchange'));
    const element = root(editor).querySelector('maatwerk-cost-benefit-exchange')!;
    await element.updateComplete;

    await paste(element, table);
    await press(element, 'Overnemen');
    await editor.updateComplete;

    expect(labelsIn(editor)).to.deep.equal(['Fiets', 'Huur', 'Gas']);
    expect(() => button(element, 'Zet terug wat er stond')).to.throw();
    expect(editor.editor.undoLabel).to.equal('costBenefit/scenarios/custom/lines');

    editor.editor.undo();
    await editor.updateComplete;

    expect(editor.value).to.deep.equal(value);
    expect(element.value).to.deep.equal(value);
  });

  it('has no id twice with two of them', async () => {
    const [one, two] = [await exchange(), await exchange()];

    expect(root(one).querySelectorAll('#exchange-title')).to.have.length(1);
    expect(document.querySelectorAll('[id=exchange-title]')).to.have.length(0);
    expect(two.id).to.equal('');
  });
});
