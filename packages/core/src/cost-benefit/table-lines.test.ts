import { expect } from 'chai';
import fc from 'fast-check';
import { endsOf, mostCents, type Amount } from '../amount/amount.js';
import { notations } from '../amount/notation.js';
import { readAmount } from '../amount/read-amount.js';
import { units } from '../amount/unit.js';
import { costLineSchema, parseCostBenefit, type CostLine } from './cost-benefit.js';
import { parseWith } from '../canvas/problem.js';
import { linesOfTable, type TableOptions } from './table-lines.js';
import { tableOfLines, tableOfScenarios } from './table-of-lines.js';
import { payerWords } from './table-words.js';
import { readTable, writeTable } from './table-text.js';

function options(rest: Partial<TableOptions> = {}): TableOptions {
  let made = 0;
  return { notation: 'nl', newId: () => `n${String((made += 1))}`, ...rest };
}

const cents = fc.integer({ min: -mostCents, max: mostCents }).map((value) => value + 0);
const words = fc.string({ unit: fc.constantFrom(...'ab=+-"\t\n;, é'), minLength: 1, maxLength: 8 });
const filled = words.filter((text) => text.trim() !== '');
const times = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).filter((value) => !String(value).includes('e')),
);
const unit = fc.constantFrom(...units);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const refusedAmount = filled.filter((text) =>
  Object.keys(notations).every((notation) => 'refused' in readAmount(text, { notation: notation as 'nl' })),
);
const amount: fc.Arbitrary<Amount> = fc.oneof(
  cents.map((value) => ({ cents: value })),
  cents.map((value) => ({ cents: value, estimate: true as const })),
  fc
    .tuple(cents, cents)
    .filter(([a, b]) => a < b)
    .map((range): Amount => ({ range })),
  fc.constant<Amount>({ unquantified: true }),
  fc.constant<Amount>({ unquantified: true, typed: '' }),
  refusedAmount.map((typed): Amount => ({ unquantified: true, typed })),
);
const payer = fc.oneof(fc.constantFrom(...payerWords.written.nl.keys()), fc.constant('oma'));
const line: fc.Arbitrary<CostLine> = fc
  .record(
    {
      label: fc.oneof(fc.constant(''), filled),
      amount,
      unit,
      times,
      people: fc.integer({ min: 0, max: 999_999 }),
      from: day,
      to: day,
      ownContribution: fc.record({ cents, unit, times }, { requiredKeys: ['cents', 'unit'] }),
      fundingSource: filled,
      payer,
      stated: cents.map((value) => ({ cents: value })),
      note: filled,
      source: filled,
      priceYear: fc.integer({ min: 0, max: 9999 }),
      priceRegion: filled,
      confidence: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
    },
    { requiredKeys: ['label', 'amount', 'unit'] },
  )
  .map((each) => each as CostLine);

const withoutId = ({ id: _id, ...rest }: CostLine): CostLine => rest;

describe('lines as a table', () => {
  it('read back as the same lines, in either language, whichever the page has', () => {
    const notation = fc.constantFrom('nl' as const, 'en' as const);

    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), notation, notation, (lines, written, page) => {
        const text = writeTable(tableOfLines(lines, written), '\t');
        const reading = linesOfTable(readTable(text, '\t'), options({ notation: page }));

        expect(reading.lines.map(withoutId)).to.deep.equal(lines);
        expect(reading.noted).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keep what was not understood as typed, and count it', () => {
    const unread = { unit: 'ooit', times: 'vaak', people: 'x', from: 'y', to: 'z', ownContribution: '?' };
    const kept: CostLine = { label: 'a', amount: { unquantified: true, typed: '1.5' }, unit: 'once', unread };
    const reading = linesOfTable(tableOfLines([kept]), options());

    expect(reading.lines.map(withoutId)).to.deep.equal([kept]);
    expect(reading.unread.map(({ column }) => column).sort()).to.deep.equal(
      ['amount', 'from', 'ownContribution', 'people', 'times', 'to', 'unit'].sort(),
    );
  });

  it('name the scenario of each line', () => {
    const one = (label: string): CostLine => ({ label, amount: { cents: 100 }, unit: 'once' });
    const scenarios = {
      current: { lines: [one('a')] },
      threatened: { total: { cents: 5 } },
      custom: { lines: [one('b')] },
    };
    const table = tableOfScenarios({ period: { start: '2027-01-01', months: 12 }, scenarios });

    const reading = linesOfTable(table, options());

    expect(table.map(([name]) => name)).to.deep.equal(['Scenario', 'Huidig', 'Maatwerk']);
    expect(reading.scenarios).to.deep.equal(['current', 'custom']);
    expect(reading.lines.map(withoutId)).to.deep.equal([one('a'), one('b')]);
  });
});

describe('reading a table', () => {
  it('knows columns by their headings, in any order and either language', () => {
    const dutch = linesOfTable(
      [
        ['Wie betaalt', 'Bedrag (€)', 'KEER', 'Post', 'Per', 'T/m'],
        ['Gemeente', '€ 1.082,50', '4 x 52', 'Groep', 'per etmaal', '31-12-2027'],
      ],
      options(),
    );
    const english = linesOfTable(
      [
        ['Amount', 'Description', 'Times'],
        ['1,082.50', 'Group', '2.5'],
      ],
      options(),
    );

    expect(dutch.lines).to.deep.equal([
      {
        id: 'n1',
        label: 'Groep',
        amount: { cents: 108_250 },
        unit: 'day',
        times: 208,
        to: '2028-01-01',
        payer: 'municipality',
      },
    ]);
    expect(english.notation).to.equal('en');
    expect(english.lines[0]).to.deep.include({ amount: { cents: 108_250 }, times: 2.5 });
  });

  it('takes what amounts are per from their heading', () => {
    const { lines } = linesOfTable(
      [
        ['Post', 'Kosten per maand'],
        ['Huur', '600'],
        ['Zwemmen', '10 per week'],
      ],
      options(),
    );

    expect(lines.map((each) => each.unit)).to.deep.equal(['month', 'week']);
  });

  it('has the columns of the editor without headings, from any of them on and over lines that are there', () => {
    const there: CostLine = { id: 'a', label: 'Fiets', amount: { cents: 100 }, unit: 'once', note: 'tweedehands' };

    const reading = linesOfTable(
      [
        ['250', 'week'],
        ['360', 'maand', '10'],
      ],
      options({ columns: ['amount', 'unit', 'times'], onto: [there] }),
    );

    expect(reading.lines).to.deep.equal([
      { ...there, amount: { cents: 25_000 }, unit: 'week' },
      { id: 'n1', label: '', amount: { cents: 36_000 }, unit: 'month', times: 10 },
    ]);
    expect(reading.hasHeadings).to.equal(false);
  });

  it('puts what no field can hold in the note, with its heading', () => {
    const { lines, noted, cells } = linesOfTable(
      [
        ['Kosten gezin'],
        ['Post', 'Bedrag', 'Prijsjaar', 'Kleur', 'Post', 'Totaal', 'Zekerheid', 'Toelichting'],
        ['Fiets', '250', 'vorig jaar', 'rood', 'Fietsen', '± 250', 'wie weet', 'tweedehands'],
      ],
      options(),
    );

    expect(lines[0]?.note).to.equal(
      'tweedehands\nKosten gezin\nKleur: rood\nPost: Fietsen\nTotaal: ± 250\nZekerheid: wie weet',
    );
    expect(lines[0]?.unread).to.deep.equal({ priceYear: 'vorig jaar' });
    expect(noted).to.have.length(5);
    expect(cells).to.equal(9);
  });

  it('does not choose between two units that contradict each other', () => {
    const { lines, unread } = linesOfTable(
      [
        ['Post', 'Bedrag', 'Per'],
        ['Huur', '74 per maand', 'week'],
        ['Gas', '74 per maand', 'maand'],
      ],
      options(),
    );

    expect(lines[0]).to.deep.include({ amount: { unquantified: true, typed: '74 per maand' }, unit: 'week' });
    expect(lines[1]).to.deep.include({ amount: { cents: 7_400 }, unit: 'month' });
    expect(unread).to.deep.equal([{ row: 0, column: 'amount', text: '74 per maand' }]);
  });

  it('keeps every cell of any table: read, kept as typed or in the note', () => {
    const text = fc.constantFrom(
      '',
      ' ',
      'Bedrag',
      'Post',
      'Per',
      'x',
      '1.5',
      '250',
      '=1+1',
      '10%',
      'maand',
      '1-2-2027',
      'a\nb',
    );
    const table = fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 6 });

    fc.assert(
      fc.property(table, fc.constantFrom('nl' as const, 'en' as const), (rows, notation) => {
        const { lines, unread, noted, cells, hasHeadings } = linesOfTable(rows, options({ notation }));
        const there = rows.flat().filter((each) => each.trim() !== '').length;

        if (!hasHeadings) expect(cells).to.equal(there);
        for (const { row, column, text: typed } of unread)
          expect(JSON.stringify(lines[row]), column).to.include(JSON.stringify(typed));
        for (const { row, text: typed } of noted) expect(lines[row]?.note).to.include(typed);
        for (const each of lines) expect(parseWith(costLineSchema, each).ok).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no formula for a number, and has no line for headings alone', () => {
    expect(linesOfTable([['a', '=1+1']], options()).lines[0]?.amount).to.deep.equal({
      unquantified: true,
      typed: '=1+1',
    });
    expect(linesOfTable([['Post', 'Bedrag']], options())).to.deep.include({ lines: [], hasHeadings: true });
    expect(linesOfTable([], options()).lines).to.deep.equal([]);
  });

  it('does not take a list of words for headings below its first row', () => {
    const { lines } = linesOfTable([['Huur'], ['Kosten'], ['Gas']], options());

    expect(lines.map(({ label }) => label)).to.deep.equal(['Huur', 'Kosten', 'Gas']);
  });

  it('reads twenty thousand rows, and cells of a megabyte', () => {
    const rows = readTable('1.000,50 per maand\n'.repeat(20_000), '\t');

    const { lines } = linesOfTable(rows, options({ columns: ['amount'] }));

    expect(lines).to.have.length(20_000);
    expect(endsOf(lines[19_999]!.amount)).to.deep.equal({ min: 100_050, max: 100_050 });
    for (const text of ['x', '('.repeat(30), 'per ', ' ', '€', 'x1']) {
      const long = text.repeat(1_000_000 / text.length);

      expect(linesOfTable([Array(20).fill(long)], options()).lines, text).to.have.length(text === ' ' ? 0 : 1);
    }
  });

  it('gives lines that an analysis takes', () => {
    const { lines } = linesOfTable([['a', '1.5', 'ooit', 'x', '', '', '?']], options());
    const scenarios = { current: null, threatened: null, custom: { lines } };

    expect(parseCostBenefit({ period: { start: '2027-01-01', months: 12 }, scenarios }).ok).to.equal(true);
  });
});
