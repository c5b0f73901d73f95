import { expect } from '@open-wc/testing';
import {
  button,
  exchange,
  fiets,
  labelsIn,
  openFile,
  press,
  root,
  saved,
  textOf,
  value,
} from './exchange-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

describe('what <maatwerk-cost-benefit-exchange> copies and saves', () => {
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

describe('a file for <maatwerk-cost-benefit-exchange>', () => {
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
