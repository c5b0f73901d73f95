import { expect } from 'chai';
import {
  addDays,
  addMonths,
  dayNumberAfterMonths,
  dayNumberOf,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isInstant,
  partsOf,
  weekdayOf,
} from './calendar.js';

describe('calendar', () => {
  it('knows which days exist', () => {
    const days = ['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31', '0004-02-29'];
    const none = [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      ' 2026-01-01',
      '',
      null,
      20260101,
    ];

    expect(days.filter(isDay)).to.deep.equal(days);
    expect(none.filter(isDay)).to.deep.equal([]);
  });

  it('knows which moments exist', () => {
    const moments = ['2026-01-05T09:00:00Z', '2026-01-05T23:59:59.999Z'];
    const none = ['2026-01-05', '2026-01-05T24:00:00Z', '2026-02-30T09:00:00Z', '2026-01-05T09:00:00+01:00', 5];

    expect(moments.filter(isInstant)).to.deep.equal(moments);
    expect(none.filter(isInstant)).to.deep.equal([]);
  });

  it('counts the days of a month, in leap years, in centuries and in the first hundred years', () => {
    expect([2026, 2028, 1900, 2000, 4, 100].map((year) => daysInMonth(year, 2))).to.deep.equal([
      28, 29, 28, 29, 29, 28,
    ]);
    expect([1, 4, 12].map((month) => daysInMonth(2026, month))).to.deep.equal([31, 30, 31]);
  });

  it('numbers weekdays from Monday, also before 1970', () => {
    expect(weekdayOf('2026-01-05')).to.equal(1);
    expect(weekdayOf('2026-01-06')).to.equal(2);
    expect(weekdayOf('2026-01-11')).to.equal(7);
    expect(weekdayOf('1969-12-28')).to.equal(7);
  });

  it('takes the last day of a month that lacks the day', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2026-08-31', 6)).to.equal('2027-02-28');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
  });

  it('counts months over the turn of a year, forwards and backwards', () => {
    expect(addMonths('2026-11-15', 3)).to.equal('2027-02-15');
    expect(addMonths('2026-01-15', -1)).to.equal('2025-12-15');
    expect(addMonths('2026-03-31', -13)).to.equal('2025-02-28');
    expect(addMonths('0050-01-01', 1)).to.equal('0050-02-01');
  });

  it('counts months on day numbers beyond the last day that can be written', () => {
    const last = dayNumberOf('9999-12-31');

    expect(dayNumberAfterMonths(last, 1) - last).to.equal(31);
  });

  it('counts days over both changes of the clock in Amsterdam', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(addDays('2026-03-28', 2)).to.equal('2026-03-30');
    expect(addDays('2026-10-26', -2)).to.equal('2026-10-24');
  });

  it('gives the day in Amsterdam, an hour ahead in winter and two in summer', () => {
    expect(dayOf('2026-01-05T22:59:59Z')).to.equal('2026-01-05');
    expect(dayOf('2026-01-05T23:00:00Z')).to.equal('2026-01-06');
    expect(dayOf('2026-07-05T21:59:59Z')).to.equal('2026-07-05');
    expect(dayOf('2026-07-05T22:00:00Z')).to.equal('2026-07-06');
  });

  it('changes the hour of midnight on the nights the clock changes', () => {
    expect(dayOf('2026-03-28T23:00:00Z')).to.equal('2026-03-29');
    expect(dayOf('2026-03-29T22:00:00Z')).to.equal('2026-03-30');
    expect(dayOf('2026-10-24T22:00:00Z')).to.equal('2026-10-25');
    expect(dayOf('2026-10-25T22:59:59Z')).to.equal('2026-10-25');
  });

  it('takes a day apart', () => {
    expect(partsOf('2026-03-09')).to.deep.equal({ year: 2026, month: 3, date: 9 });
  });
});
