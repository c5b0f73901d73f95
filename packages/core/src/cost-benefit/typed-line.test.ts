import { expect } from 'chai';
import type { CostLine } from './cost-benefit.js';
import { lineWorth } from './line-worth.js';
import { isRefusedInLine, newLine, textInLine, typeInLine, withUnit } from './typed-line.js';

const year = { start: '2027-01-01', months: 12 };
const line: CostLine = { id: 'a', label: 'Schoolmaatje', amount: { cents: 10_500 }, unit: 'week', times: 40 };

describe('typing in a line', () => {
  it('reads an amount, and takes its unit along', () => {
    const typed = typeInLine(newLine('a'), 'amount', '253 per etmaal');

    expect(typed).to.deep.include({ amount: { cents: 25_300 }, unit: 'day' });
    expect(textInLine(typed, 'amount')).to.equal('253');
  });

  it('keeps an amount that is not understood as typed, as PM', () => {
    const typed = typeInLine(line, 'amount', '1.5');

    expect(typed.amount).to.deep.equal({ unquantified: true, typed: '1.5' });
    expect(textInLine(typed, 'amount')).to.equal('1.5');
    expect(isRefusedInLine(typed, 'amount')).to.equal(true);
    expect(isRefusedInLine(line, 'amount')).to.equal(false);
  });

  it('does not refuse an amount that was not typed yet', () => {
    expect(isRefusedInLine(newLine('a'), 'amount')).to.equal(false);
    expect(textInLine(newLine('a'), 'amount')).to.equal('');
    expect(lineWorth(newLine('a'), year).unquantified).to.equal(true);
  });

  it('reads how many times, also as a product', () => {
    expect(typeInLine(line, 'times', '4 x 52').times).to.equal(208);
    expect(typeInLine(line, 'times', '1.250,5').times).to.equal(1250.5);
    expect(typeInLine(line, 'times', '')).to.not.have.property('times');
  });

  it('keeps a number that is not understood as typed, and the line is PM until it is', () => {
    const typed = typeInLine(line, 'times', 'vaak');

    expect(textInLine(typed, 'times')).to.equal('vaak');
    expect(isRefusedInLine(typed, 'times')).to.equal(true);
    expect(lineWorth(typed, year)).to.deep.include({ min: 0, max: 0, unquantified: true });
    expect(lineWorth(typeInLine(typed, 'times', '40'), year)).to.deep.include({ min: 420_000, unquantified: false });
  });

  it('takes whole people only', () => {
    expect(typeInLine(line, 'people', '3').people).to.equal(3);
    expect(typeInLine(line, 'people', '1,5').unread).to.deep.equal({ people: '1,5' });
    expect(typeInLine(typeInLine(line, 'people', '1,5'), 'people', '')).to.deep.equal(line);
  });

  it('counts an own contribution as often as the line, where both are per the same unit', () => {
    const typed = typeInLine(line, 'ownContribution', '10 per week');

    expect(typed.ownContribution).to.deep.equal({ cents: 1_000, unit: 'week', times: 40 });
    expect(textInLine(typed, 'ownContribution')).to.equal('10 per week');
    expect(lineWorth(typed, year).min).to.equal(380_000);
    expect(typeInLine(typed, 'times', '30').ownContribution).to.deep.equal({ cents: 1_000, unit: 'week', times: 30 });
    expect(withUnit(typed, 'month').ownContribution?.unit).to.equal('month');
  });

  it('reads an own contribution with a number of its own', () => {
    const school: CostLine = { ...line, amount: { cents: 36_000 }, unit: 'month', times: 10 };

    const typed = typeInLine(school, 'ownContribution', '20 per week x 40');

    expect(lineWorth(typed, year).min).to.equal(280_000);
    expect(textInLine(typed, 'ownContribution')).to.equal('20 per week × 40');
    expect(typeInLine(typed, 'ownContribution', textInLine(typed, 'ownContribution'))).to.deep.equal(typed);
  });

  it('keeps an own contribution that is a range or not understood as typed', () => {
    for (const text of ['5 - 10', 'PM', 'tien', '20 × veel']) {
      expect(typeInLine(line, 'ownContribution', text).unread, text).to.deep.equal({ ownContribution: text });
    }
  });

  it('changes nothing else of the line', () => {
    const noted: CostLine = { ...line, note: 'offerte', payer: 'municipality' };

    expect(typeInLine(noted, 'label', 'Maatje')).to.deep.equal({ ...noted, label: 'Maatje' });
    expect(typeInLine(typeInLine(noted, 'times', 'x'), 'times', '40')).to.deep.equal(noted);
  });

  it('reads a unit and days, and keeps them as typed where they are none', () => {
    const typed = typeInLine(typeInLine(line, 'unit', 'per Maand'), 'from', '1-2-2027');

    expect(typed).to.deep.include({ unit: 'month', from: '2027-02-01' });
    expect(typeInLine(typed, 'unit', 'eenmalig').unit).to.equal('once');
    for (const cell of ['unit', 'from', 'to'] as const) {
      const kept = typeInLine(typed, cell, 'ooit');

      expect(textInLine(kept, cell)).to.equal('ooit');
      expect(isRefusedInLine(kept, cell)).to.equal(true);
      expect(lineWorth(kept, year).unquantified, cell).to.equal(true);
    }
    expect(withUnit(typeInLine(line, 'unit', 'ooit'), 'week')).to.deep.equal(line);
    expect(typeInLine(typeInLine(line, 'to', 'ooit'), 'to', '')).to.deep.equal(line);
  });

  it('keeps how often an own contribution counts, also where that differs from the line', () => {
    const own = { cents: 1_000, unit: 'week' as const };
    const owns = [own, { ...own, times: 40 }, { ...own, times: 3 }, { cents: 5, unit: 'once' as const }];

    for (const notation of ['nl', 'en'] as const) {
      for (const ownContribution of owns) {
        for (const base of [line, { ...line, unit: 'once' as const }, newLine('a')]) {
          const before = { ...base, ownContribution };
          const text = textInLine(before, 'ownContribution', notation);

          expect(typeInLine(before, 'ownContribution', text, notation), text).to.deep.equal(before);
        }
      }
    }
  });

  it('reads and writes English where the page is English', () => {
    const typed = typeInLine(newLine('a'), 'amount', '1,082.50 per school month', 'en');

    expect(typed).to.deep.include({ amount: { cents: 108_250 }, unit: 'schoolMonth' });
    expect(textInLine(typed, 'amount', 'en')).to.equal('1,082.50');
    expect(typeInLine(typed, 'times', '2.5 x 1,000', 'en').times).to.equal(2500);
    expect(textInLine(typeInLine(typed, 'times', '12.5', 'en'), 'times', 'en')).to.equal('12.5');
    expect(typeInLine(typed, 'ownContribution', '20.50 per week × 4', 'en').ownContribution).to.deep.equal({
      cents: 2_050,
      unit: 'week',
      times: 4,
    });
    expect(typeInLine(typed, 'from', '1/2/2027', 'en').unread).to.deep.equal({ from: '1/2/2027' });
  });
});
