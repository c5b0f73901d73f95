import { expect } from 'chai';
import { linesOfTable } from './table-lines.js';
import { readTable } from './table-text.js';

// Written by LibreOffice Calc 7.4.7 in Dutch, cells as shown with tabs between them: a merged cell, a text of two lines,
// quotes, a tab in a cell, a percentage, days, and a text that looks like a formula.
const written = [
  'Post\tBedrag\tPer\tKeer\tEerste dag\tWie betaalt\tKleur\tToelichting',
  'Begeleiding thuis\t1082,5\tmaand\t10\t01-02-2027\tgemeente\t\t"eerste',
  'tweede regel"',
  '\t82,5\tuur\t312,5\t\toma\trood\t',
  '"""Thuis"" begeleiding"\t10%\tweek\t\t13-12-2027\t\t\t"zei ""ja"" en\ttab"',
  'Schulden; lening\t-12375\teenmalig\t\t\tfonds\t\t=1+1',
  'Totaal\t1165\t\t\t\t\t\t',
  '',
].join('\n');

describe('what LibreOffice Calc writes', () => {
  it('is read as it stands in the worksheet', () => {
    let made = 0;
    const reading = linesOfTable(readTable(written, '\t'), { notation: 'nl', newId: () => String((made += 1)) });

    expect(reading.lines).to.deep.equal([
      {
        id: '1',
        label: 'Begeleiding thuis',
        amount: { cents: 108_250 },
        unit: 'month',
        times: 10,
        from: '2027-02-01',
        payer: 'municipality',
        note: 'eerste\ntweede regel',
      },
      { id: '2', label: '', amount: { cents: 8_250 }, unit: 'hour', times: 312.5, payer: 'oma', note: 'Kleur: rood' },
      {
        id: '3',
        label: '"Thuis" begeleiding',
        amount: { unquantified: true, typed: '10%' },
        unit: 'week',
        from: '2027-12-13',
        note: 'zei "ja" en\ttab',
      },
      { id: '4', label: 'Schulden; lening', amount: { cents: -1_237_500 }, unit: 'once', payer: 'fund', note: '=1+1' },
      { id: '5', label: 'Totaal', amount: { cents: 116_500 }, unit: 'once' },
    ]);
    expect({ cells: reading.cells, unread: reading.unread.length, noted: reading.noted.length }).to.deep.equal({
      cells: 24,
      unread: 1,
      noted: 1,
    });
  });
});
