import { expect } from '@open-wc/testing';
import {
  formatDateTime,
  formatDay,
  formatInstantDay,
  formatLongDay,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWeekday,
} from './day-time.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a day in words', () => {
  it('has its number, its month and its year', () => {
    expect(plain(formatDay('2026-12-01', 'nl'))).to.equal('1 december 2026');
    expect(plain(formatDay('2026-12-01', 'en'))).to.equal('1 December 2026');
    expect(plain(formatShortDay('2026-12-01', 'nl'))).to.equal('1 december');
    expect(plain(formatLongDay('2026-12-01', 'nl'))).to.equal('dinsdag 1 december 2026');
  });

  it('does not break the line between number and month', () => {
    expect(formatDay('2026-12-01', 'nl')).to.include('1\u00a0december');
  });

  it('counts weekdays from Monday', () => {
    expect([1, 2, 7].map((weekday) => formatWeekday(weekday, 'nl'))).to.deep.equal(['maandag', 'dinsdag', 'zondag']);
  });
});

describe('a month in words', () => {
  it('has its name and its year', () => {
    expect(formatMonth(2028, 11, 'nl')).to.equal('november 2028');
    expect(formatMonth(2029, 1, 'en')).to.equal('January 2029');
    expect(formatMonth(99, 3, 'nl')).to.match(/^maart 0*99$/);
  });
});

describe('a moment in words', () => {
  it('is a time in the Netherlands, in summer and in winter', () => {
    expect(formatTime('2026-11-24T13:03:00Z', 'nl')).to.equal('14.03');
    expect(formatTime('2026-07-24T12:03:00Z', 'nl')).to.equal('14.03');
    expect(formatTime('2026-11-24T23:30:00Z', 'nl')).to.equal('00.30');
    expect(formatTime('2026-11-24T13:03:00Z', 'en')).to.equal('14:03');
  });

  it('belongs to the day it is in the Netherlands', () => {
    expect(plain(formatInstantDay('2026-11-24T23:30:00Z', 'nl'))).to.equal('25 november 2026');
    expect(plain(formatDateTime('2026-11-24T12:52:00Z', 'nl'))).to.equal('24 november 2026, 13.52');
  });
});
