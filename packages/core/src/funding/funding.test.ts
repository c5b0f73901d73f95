import { expect } from 'chai';
import { emptyFundingPart, fundingGaps, parseFunding, timeOf, type FundingPart } from './funding.js';

const stay: FundingPart = {
  id: 'f1',
  part: 'Logeren om de week',
  source: 'Jeugdwet',
  endsOn: '2027-01-31',
  renewBy: '2026-12-01',
};

describe('a part with its funding', () => {
  it('lacks a name, a source and an end until they are there', () => {
    expect(fundingGaps([stay, emptyFundingPart('f2')])).to.deep.equal([
      { code: 'part-missing', id: 'f2', field: 'part' },
      { code: 'source-missing', id: 'f2', field: 'source' },
      { code: 'end-missing', id: 'f2', field: 'endsOn' },
    ]);
  });

  it('may be asked for again up to its last day, not after it', () => {
    expect(fundingGaps([{ ...stay, renewBy: '2027-01-31' }])).to.deep.equal([]);
    expect(fundingGaps([{ ...stay, renewBy: '2027-02-01' }])).to.deep.equal([
      { code: 'renewal-after-end', id: 'f1', field: 'renewBy' },
    ]);
  });

  it('is read back as it was, and refused with a day that does not exist', () => {
    expect(parseFunding([stay])).to.deep.equal({ ok: true, value: [stay] });
    expect(parseFunding([{ ...stay, endsOn: '2027-02-30' }])).to.deep.equal({
      ok: false,
      problems: [{ path: '0/endsOn', expected: 'day' }],
    });
  });
});

describe('the time of a part', () => {
  const { renewBy: _asked, ...ending } = stay;

  it('is near from so many days before its end', () => {
    expect(timeOf(ending, '2026-12-01', 60)).to.equal('running');
    expect(timeOf(ending, '2026-12-02', 60)).to.equal('soon');
    expect(timeOf(ending, '2027-01-31', 60)).to.equal('soon');
  });

  it('is near earlier when the last day to ask comes first', () => {
    expect(timeOf(stay, '2026-10-01', 60)).to.equal('running');
    expect(timeOf(stay, '2026-10-02', 60)).to.equal('soon');
  });

  it('is over the day after its end', () => {
    expect(timeOf(stay, '2027-02-01', 60)).to.equal('ended');
  });

  it('is open without a day', () => {
    expect(timeOf(emptyFundingPart('f2'), '2027-02-01', 60)).to.equal('open');
  });
});
