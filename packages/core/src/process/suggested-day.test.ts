import { expect } from 'chai';
import { emptyRecord, type CaseLogRecord } from './case-log-record.js';
import { maastricht } from './maastricht.js';
import { compileProcess, initialState, type CaseState } from './process.js';
import { longestSlot, nextAllowedDay, usualDueDay } from './suggested-day.js';

const process = compileProcess(maastricht);

function at(stage: string, record: Partial<CaseLogRecord> = {}): CaseState {
  return { ...initialState(process), stage, record: { ...emptyRecord, ...record } };
}

describe('nextAllowedDay', () => {
  it('offers the next day the table meets', () => {
    const monday = '2026-01-12T09:00:00Z';

    const offered = nextAllowedDay(process, at('sparring'), 'sparring.hold', monday);

    expect(offered).to.equal('2026-01-13');
  });

  it('offers today when the table meets today', () => {
    const tuesday = '2026-01-13T09:00:00Z';

    const offered = nextAllowedDay(process, at('sparring'), 'sparring.hold', tuesday);

    expect(offered).to.equal('2026-01-13');
  });

  it('leaves the week between the two tables', () => {
    const sparring = { on: '2026-01-13', present: [] };

    const offered = nextAllowedDay(process, at('supplement', { sparring }), 'table.schedule', '2026-01-14T09:00:00Z');

    expect(offered).to.equal('2026-01-20');
  });

  it('offers today where no rule speaks of the day', () => {
    const offered = nextAllowedDay(process, at('exploration'), 'consent.give', '2026-01-14T09:00:00Z');

    expect(offered).to.equal('2026-01-14');
  });

  it('takes the day it is in the Netherlands', () => {
    const offered = nextAllowedDay(process, at('exploration'), 'consent.give', '2026-01-14T23:30:00Z');

    expect(offered).to.equal('2026-01-15');
  });

  it('offers today for a command that is not possible here', () => {
    const offered = nextAllowedDay(process, at('signal'), 'table.schedule', '2026-01-14T09:00:00Z');

    expect(offered).to.equal('2026-01-14');
  });
});

describe('longestSlot', () => {
  it('is the limit of the definition', () => {
    expect(longestSlot(process, at('supplement'), 'table.schedule')).to.equal(30);
  });

  it('is absent where the definition sets none', () => {
    expect(longestSlot(process, at('supplement'), 'consent.give')).to.equal(null);
  });
});

describe('usualDueDay', () => {
  it('is a week from today', () => {
    expect(usualDueDay('2026-01-28T12:00:00Z')).to.equal('2026-02-04');
  });
});
