import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../cost-benefit/maatwerk-cost-benefit.js';
import type { CostBenefitElement } from '../cost-benefit/cost-benefit-element.js';
import { english } from '../messages/english.js';
import { registerMessages } from '../messages/message-catalogue.js';
import type { CostBenefitExchangeElement } from './cost-benefit-exchange-element.js';
import './maatwerk-cost-benefit-exchange.js';

const period = { start: '2027-01-01', months: 12 };
const fiets: CostLine = { id: 'a', label: 'Fiets', amount: { cents: 25_050 }, unit: 'once', payer: 'municipality' };
const value: CostBenefit = {
  period,
  mode: 'lines',
  scenarios: { current: { total: { cents: 100 } }, threatened: null, custom: { lines: [fiets] } },
};
const table = 'Post\tBedrag\tPer\nHuur\t1.000,50\tmaand\nGas\t1.5\tooit\n';

const exchange = (given: unknown = value): Promise<CostBenefitExchangeElement> =>
  fixture(html`<maatwerk-cost-benefit-exchange lang="nl" .value=${given}></maatwerk-cost-benefit-exchange>`);
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const textOf = (element: Element): string => root(element).textContent.replace(/\s+/g, ' ');
const labelsIn = ({ value: now }: { value: CostBenefit }): string[] =>
  (now.scenarios.custom?.lines ?? []).map(({ label }) => label);

function button(element: Element, name: string): HTMLButtonElement {
  const all = [...root(element).querySelectorAll('button')];
  const found = all.find((one) => one.textContent.replace(/\s+/g, ' ').trim() === name);
  if (!found) throw new Error(`No “${name}” among ${all.map((one) => one.textContent.trim()).join(' · ')}`);
  return found;
}

async function press(element: CostBenefitExchangeElement, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

async function paste(element: CostBenefitExchangeElement, text: string): Promise<void> {
  await press(element, 'Regels plakken uit een werkblad');
  const area = root(element).querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

async function openFile(element: CostBenefitExchangeElement, content: BlobPart, name = 'kosten.csv'): Promise<void> {
  if (!root(element).querySelector('input[type=file]')) await press(element, 'Open een bestand');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = root(element).querySelector<HTMLInputElement>('input[type=file]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await waitUntil(() => root(element).querySelector('#proposal .note'));
}

/** What is saved by a press, without the browser keeping it. */
async function saved(act: () => Promise<void>): Promise<{ name: string; text: string; type: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:kept');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: names[0] ?? '', text: (await blobs[0]?.text()) ?? '', type: blobs[0]?.type ?? '' };
}

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

  describe('copying and saving', () => {
    it('shows the lines as selected text where it may not copy by itself', async () => {
      const element = await exchange();
      const { clipboard } = navigator;
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      await press(element, 'Kopieer de regels');
      await waitUntil(() => root(element).activeElement?.matches('textarea'));
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      const area = root(element).querySelector('textarea')!;

      expect(area.value)
        .to.match(/^Scenario\tOmschrijving\tBedrag\t/)
        .and.include('Maatwerk\tFiets\t250,50\teenmalig');
      await waitUntil(() => area.selectionEnd - area.selectionStart === area.value.length);
    });

    it('copies by the clipboard where that is allowed', async () => {
      const element = await exchange();
      let copied = '';
      const { clipboard } = navigator;
      const writeText = (text: string): Promise<void> => ((copied = text), Promise.resolve());
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
      await press(element, 'Kopieer de regels');
      await waitUntil(() => textOf(element).includes('1 regel gekopieerd.'));
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });

      expect(copied).to.include('Maatwerk\tFiets\t250,50');
    });

    it('gives a CSV that it opens again as the same lines', async () => {
      const element = await exchange();
      const file = await saved(() => press(element, 'Bewaar als CSV'));

      expect(file.name).to.equal('kosten-en-baten-2027-01-01.csv');
      expect(file.text).to.include('Maatwerk;Fiets;250,50;eenmalig');

      const other = await exchange({ ...value, scenarios: { current: null, threatened: null, custom: null } });
      await openFile(other, file.text);
      await press(other, 'Overnemen');
      const [read] = other.value.scenarios.custom?.lines ?? [];

      expect({ ...read, id: 'a' }).to.deep.equal(fiets);
    });

    it('gives a JSON of everything that it opens again as the same analysis', async () => {
      const element = await exchange();
      const file = await saved(() => press(element, 'Bewaar als JSON'));
      expect(JSON.parse(file.text)).to.deep.equal(value);

      const other = await exchange(null);
      await openFile(other, file.text, file.name);
      expect(textOf(other)).to.include(
        'Een hele berekening: een totaal bij Huidig, niets bij Dreigend en 1 regel bij Maatwerk.',
      );
      await press(other, 'Overnemen');

      expect(other.value).to.deep.equal(value);
    });

    it('says that there are no lines instead of saving none', async () => {
      const element = await exchange({ ...value, scenarios: { ...value.scenarios, custom: null } });

      await press(element, 'Bewaar als CSV');

      expect(textOf(element)).to.include('Er zijn nog geen regels. Totalen bewaart u als JSON.');
    });
  });

  describe('a file', () => {
    it('that is wrong says what and why, and changes nothing', async () => {
      const element = await exchange();
      const files: [content: BlobPart, said: string][] = [
        ['{"period": ', 'geen volledige JSON'],
        ['PK\u0003\u0004zip', 'Dit is een werkblad'],
        [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Dit is een werkblad'],
        ['a\0b', 'Dit bestand is geen tekst'],
        ['', 'Hier staan geen regels in'],
        ['Post;Bedrag\n', 'Hier staan geen regels in'],
        ['x'.repeat(5_000_001), 'Dit bestand is te groot'],
        ['[1, 2]', 'Dit is geen berekening van kosten en baten'],
      ];

      for (const [content, said] of files) {
        await openFile(element, content);
        await waitUntil(() => textOf(element).includes(said), said);

        expect(element.value).to.deep.equal(value);
        expect(() => button(element, 'Overnemen')).to.throw();
      }
    });

    it('that is no analysis names every place that is wrong', async () => {
      const element = await exchange();
      const wrong = { period: { start: 'ooit', months: 1.5 }, scenarios: {}, kleur: 'rood' };

      await openFile(element, JSON.stringify(wrong), 'kosten.json');

      expect(textOf(element))
        .to.include('period › start: hier hoort een dag, zoals 2027-01-31.')
        .and.include('period › months: hier hoort een heel getal.')
        .and.include('kleur: hier hoort een veld dat wij kennen.');
    });

    it('from Excel is read in its alphabet and with its own separator', async () => {
      const element = await exchange();
      const latin = Uint8Array.from('Post;Bedrag\nCaf\u00e9;1,50\n', (letter) => letter.charCodeAt(0));

      await openFile(element, latin);
      await press(element, 'Overnemen');
      await openFile(element, 'sep=,\r\n"Post","Bedrag"\r\n"Huur, kaal","1.000,50"\r\n');
      await waitUntil(() => textOf(element).includes('1 regel voor Maatwerk'));
      await press(element, 'Overnemen');

      expect(labelsIn(element)).to.deep.equal(['Fiets', 'Café', 'Huur, kaal']);
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
    const { print } = window;
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
