import type { CostBenefit, CostLine } from '@maatwerk/core/cost-benefit';
import { parseCostBenefit } from '@maatwerk/core/cost-benefit';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CostBenefitElement } from './cost-benefit-element.js';
import { cellOf, costs, jacobs, line, press, textOf, year } from './cost-page.contract.js';
import { waitUntil } from '../waiting/wait-until.contract.js';

const plain = (element: CostBenefitElement): string => textOf(element).replaceAll('\u00a0', ' ');
const linesOf = ({ value }: CostBenefitElement): readonly CostLine[] => value.scenarios.custom?.lines ?? [];

/** Pastes a text with a real event of the clipboard; answers whether the browser may still put it in by itself. */
async function paste(element: CostBenefitElement, cell: HTMLElement, text: string): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  cell.focus();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
  // Firefox leaves the data out of an event that a script makes
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  const isLeft = cell.dispatchEvent(event);
  await element.updateComplete;
  return isLeft;
}

const one: CostBenefit = {
  period: year,
  mode: 'lines',
  scenarios: { current: null, threatened: null, custom: { lines: [line('a', { label: 'Fiets' })] } },
};
const blank: CostBenefit = {
  ...one,
  scenarios: {
    ...one.scenarios,
    custom: { lines: [line('a', { label: '', amount: { unquantified: true, typed: '' } })] },
  },
};

const titles = [
  'Post',
  'Bedrag',
  'Per',
  'Keer',
  'Eerste dag',
  'Tot',
  'Eigen bijdrage',
  'Bron',
  'Wie betaalt',
  'Kleur',
  'Toelichting',
];

/** A row as LibreOffice Calc puts it on the clipboard: thousands with dots, signs of the euro, days, merged cells, quotes. */
function row(n: number): string[] {
  return [
    n % 10 === 3 ? '' : n % 7 === 0 ? `"Post ""${String(n)}""\nmet een tweede regel"` : `Post ${String(n)}`,
    n % 9 === 0 ? '10%' : n % 11 === 0 ? '1.5' : `€ ${String(1 + (n % 8))}.${String(100 + n)},50`,
    n % 13 === 0 ? 'per fortnight' : n % 2 === 0 ? 'per maand' : 'week',
    n % 17 === 0 ? 'vaak' : n % 3 === 0 ? '4 x 2' : '',
    n % 5 === 0 ? '1-2-2027' : '',
    n % 19 === 0 ? '1-13-2027' : '',
    n % 4 === 0 ? '10 per week' : '',
    'Jeugdwet',
    n % 2 === 0 ? 'gemeente' : 'oma',
    n % 6 === 0 ? 'rood' : '',
    n % 8 === 0 ? '=1+1' : '',
  ];
}

describe('a table pasted into <maatwerk-cost-benefit>', () => {
  before(() => executeServerCommand('x-viewport', { width: 1280, height: 900 }));

  it('of 200 rows keeps every cell: read, kept as typed and marked, or in the note', async () => {
    const element = await costs(blank);
    const rows = Array.from({ length: 200 }, (_one, index) => row(index + 1));
    const text = [titles, ...rows].map((cells) => cells.join('\t')).join('\n');

    await paste(element, cellOf(element, 'custom', 'Omschrijving, regel 1'), text);

    const lines = linesOf(element);
    expect(lines).to.have.length(200);
    expect(parseCostBenefit(element.value).ok).to.equal(true);
    const fates = { read: 0, unread: 0, noted: 0 };
    for (const [index, cells] of rows.entries()) {
      const [label, amount, unit, times, from, to, own, source, payer, color, note] = cells as [string, ...string[]];
      const read = lines[index]!;
      const n = index + 1;
      const fate = (isThere: boolean, is: keyof typeof fates, what: string): void => {
        expect(isThere, `row ${String(n)}, ${what}`).to.equal(true);
        fates[is] += 1;
      };
      if (label)
        fate(read.label === (n % 7 === 0 ? `Post "${String(n)}"\nmet een tweede regel` : label), 'read', label);
      if (amount === '10%' || amount === '1.5')
        fate('typed' in read.amount && read.amount.typed === amount, 'unread', 'amount');
      else
        fate(
          'cents' in read.amount && read.amount.cents === ((1 + (n % 8)) * 1000 + 100 + n) * 100 + 50,
          'read',
          'amount',
        );
      if (n % 13 === 0) fate(read.unread?.unit === unit, 'unread', 'unit');
      else fate(read.unit === (n % 2 === 0 ? 'month' : 'week'), 'read', 'unit');
      if (times)
        fate(n % 17 === 0 ? read.unread?.times === times : read.times === 8, n % 17 === 0 ? 'unread' : 'read', 'times');
      if (from) fate(read.from === '2027-02-01', 'read', 'from');
      if (to) fate(read.unread?.to === to, 'unread', 'to');
      if (own) fate(read.ownContribution?.cents === 1000, 'read', 'own');
      if (source) fate(read.fundingSource === 'Jeugdwet', 'read', 'source');
      if (payer) fate(read.payer === (n % 2 === 0 ? 'municipality' : 'oma'), 'read', 'payer');
      if (note) fate(read.note?.split('\n')[0] === note, 'read', 'note');
      if (color) fate(read.note?.split('\n').at(-1) === 'Kleur: rood', 'noted', 'color');
    }
    const all = rows.flat().filter((cell) => cell !== '').length;
    expect(fates.read + fates.unread + fates.noted).to.equal(all);
    expect(fates.unread).to.be.above(50);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.include(
      `200 regels erbij, ${String(fates.unread)} vakken niet begrepen, ${String(fates.noted)} vakken staan bij Toelichting.`,
    );
    expect(plain(element)).to.include(`${String(fates.unread)} vakken begrijpen wij niet.`);
  });

  it('is one step that can be undone', async () => {
    const element = await costs(one);

    await paste(element, cellOf(element, 'custom', 'Bedrag, regel 1, Fiets'), '250\tmaand\n360\tweek\n');
    expect(linesOf(element)).to.have.length(2);
    element.editor.undo();
    await element.updateComplete;

    expect(element.value).to.deep.equal(one);
  });

  it('fills lines from the cell on and adds the rest, where it has no headings', async () => {
    const element = await costs(jacobs);
    let told = 0;
    element.addEventListener('change', () => (told += 1));

    await paste(element, cellOf(element, 'custom', 'Bedrag, regel 2, Fiets'), '300\tmaand\t2\n1.000\tper jaar\n');

    expect(
      linesOf(element)
        .map(({ label, amount, unit }) => ({ label, amount, unit }))
        .slice(1),
    ).to.deep.equal([
      { label: 'Fiets', amount: { cents: 30_000 }, unit: 'month' },
      { label: '', amount: { cents: 100_000 }, unit: 'year' },
    ]);
    expect(told).to.equal(1);
    expect(element.renderRoot.querySelector('[role=status]')?.textContent).to.equal('1 regel ingevuld, 1 regel erbij.');
  });

  it('comes after the line it is pasted in, where it has headings, and goes to the scenario that it names', async () => {
    const element = await costs(jacobs);

    await paste(
      element,
      cellOf(element, 'custom', 'Omschrijving, regel 1, Kostschool'),
      'Scenario\tPost\tBedrag\nMaatwerk\tBed\t90\nHuidig\tHuur\t600\n',
    );

    expect(linesOf(element).map(({ label }) => label)).to.deep.equal(['Kostschool', 'Bed', 'Fiets']);
    expect(element.value.scenarios.current?.lines?.map(({ label }) => label)).to.deep.equal(['Huur']);
  });

  it('leads to the first cell that is not understood, and is content once all are', async () => {
    const element = await costs(one);
    await paste(element, cellOf(element, 'custom', 'Bedrag, regel 1, Fiets'), '250\tooit\n1.5\tweek\n');

    await press(element, 'Naar het eerste vak');
    const unit = cellOf(element, 'custom', 'Per, regel 1, Fiets');
    await waitUntil(() => element.shadowRoot?.activeElement === unit);
    const focused = element.shadowRoot?.activeElement as HTMLSelectElement;

    expect(focused.getAttribute('aria-invalid')).to.equal('true');
    expect(focused.selectedOptions[0]?.text).to.equal('ooit');
    expect(plain(element)).to.include('Wij begrijpen de eenheid “ooit” niet.');
    focused.value = 'week';
    focused.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    await press(element, 'Bedrag: 1.500');

    expect(linesOf(element).map(({ unit, amount }) => ({ unit, amount }))).to.deep.equal([
      { unit: 'week', amount: { cents: 25_000 } },
      { unit: 'week', amount: { cents: 150_000 } },
    ]);
    expect(plain(element)).not.to.include('begrijpen wij niet');
  });

  it('opens the other fields of a line for a day that is not understood', async () => {
    const element = await costs(blank);
    await paste(element, cellOf(element, 'custom', 'Omschrijving, regel 1'), 'Post\tTot\nFiets\t1-13-2027\n');

    await press(element, 'Naar het eerste vak');
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('[type=date]'));
    const focused = element.shadowRoot?.activeElement as HTMLInputElement;

    expect(focused.type).to.equal('date');
    expect(focused.getAttribute('aria-invalid')).to.equal('true');
    expect(new Set([...element.renderRoot.querySelectorAll('[id]')].map(({ id }) => id)).size).to.equal(
      element.renderRoot.querySelectorAll('[id]').length,
    );
    focused.value = '2027-03-01';
    focused.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;

    expect(linesOf(element)[0]).to.deep.include({ to: '2027-03-01' }).and.not.have.property('unread');
  });

  it('is left to the browser when it is one cell', async () => {
    const element = await costs(one);

    expect(await paste(element, cellOf(element, 'custom', 'Bedrag, regel 1, Fiets'), '250\r\n')).to.equal(true);
    expect(element.value).to.deep.equal(one);
  });

  it('changes nothing where it has too many rows, and says so', async () => {
    const element = await costs(one);

    await paste(element, cellOf(element, 'custom', 'Omschrijving, regel 1, Fiets'), 'a\n'.repeat(2_001));

    expect(element.value).to.deep.equal(one);
    expect(element.renderRoot.querySelector('[role=alert]')?.textContent).to.include('Dit zijn 2001 regels.');
  });

  it('is accessible with cells that are not understood', async () => {
    const element = await costs(one);
    await paste(element, cellOf(element, 'custom', 'Bedrag, regel 1, Fiets'), '250\tooit\n1.5\tweek\n');
    element.renderRoot.querySelector<HTMLElement>('input')?.blur();
    await element.updateComplete;

    await expect(element).to.be.accessible();
  });
});
