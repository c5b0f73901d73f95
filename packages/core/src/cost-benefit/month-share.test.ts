import { expect } from 'chai';
import fc from 'fast-check';
import { writeFraction } from '../amount/fraction.js';
import { dayNumberOf } from '../calendar/calendar.js';
import { isEmpty, monthsIn, overlap, sharedDays, spanOfPeriod } from './month-share.js';

function months(from: string, to: string): string {
  return writeFraction(monthsIn({ first: dayNumberOf(from), end: dayNumberOf(to) }));
}

describe('the months in a span', () => {
  it('are whole calendar months from the first day', () => {
    expect(months('2026-01-01', '2027-01-01')).to.equal('12');
    expect(months('2026-01-15', '2026-03-15')).to.equal('2');
    expect(months('2028-02-29', '2029-02-28')).to.equal('12');
  });

  it('end with a share of the month the remaining days begin in', () => {
    expect(months('2026-01-01', '2026-03-16')).to.equal('77/31');
    expect(months('2026-02-10', '2026-04-01')).to.equal('53/31');
    expect(months('2026-12-20', '2027-01-01')).to.equal('12/31');
    expect(months('2028-02-01', '2028-02-15')).to.equal('14/29');
  });

  it('take the last day of a month that lacks the day', () => {
    expect(months('2026-01-31', '2026-02-28')).to.equal('1');
    expect(months('2026-01-31', '2026-03-01')).to.equal('29/28');
    expect(months('2026-01-31', '2026-03-31')).to.equal('2');
    expect(months('2026-01-30', '2026-02-27')).to.equal('28/31');
  });

  it('are none where the end is not after the first day', () => {
    expect(months('2026-03-01', '2026-03-01')).to.equal('0');
    expect(months('2026-03-02', '2026-03-01')).to.equal('0');
  });

  it('are the months of a period, whatever day it starts', () => {
    const start = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 1200 }), (date, count) => {
        const span = spanOfPeriod({ start: date.toISOString().slice(0, 10), months: count });

        expect(writeFraction(monthsIn(span))).to.equal(String(count));
      }),
    );
  });

  it('count in a period that ends after the year 9999', () => {
    expect(writeFraction(monthsIn(spanOfPeriod({ start: '9999-06-15', months: 1200 })))).to.equal('1200');
  });
});

describe('shared days', () => {
  const year = spanOfPeriod({ start: '2026-01-01', months: 12 });

  it('are the whole span where no days are given', () => {
    expect(sharedDays(year, undefined, undefined)).to.deep.equal(year);
  });

  it('begin and end with the later first and the earlier last day', () => {
    const shared = sharedDays(year, '2025-06-01', '2026-03-01');

    expect(shared).to.deep.equal({ first: dayNumberOf('2026-01-01'), end: dayNumberOf('2026-03-01') });
  });

  it('are none where one ends the day the other begins', () => {
    expect(isEmpty(sharedDays(year, '2027-01-01', undefined))).to.equal(true);
    expect(isEmpty(sharedDays(year, '2026-12-31', undefined))).to.equal(false);
    expect(isEmpty(overlap(year, { first: year.first - 5, end: year.first }))).to.equal(true);
  });
});
