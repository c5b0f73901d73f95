import { expect } from 'chai';
import { emptyParty, parseParties, partiesGaps } from './parties.js';

const landlord = { id: 'p1', organisation: 'Woningcorporatie', role: 'verhuurder', keyParty: true, contacted: true };

describe('a party', () => {
  it('lacks the name of its organisation until that is written', () => {
    expect(partiesGaps([emptyParty('p2')])).to.deep.equal([
      { code: 'organisation-missing', id: 'p2', field: 'organisation' },
    ]);
  });

  it('lacks contact only when the plan depends on it', () => {
    expect(partiesGaps([landlord])).to.deep.equal([]);
    expect(partiesGaps([{ ...landlord, contacted: false }])).to.deep.equal([
      { code: 'key-party-not-contacted', id: 'p1', field: 'contacted' },
    ]);
    expect(partiesGaps([{ ...landlord, keyParty: false, contacted: false }])).to.deep.equal([]);
  });

  it('is read back as it was', () => {
    expect(parseParties([landlord])).to.deep.equal({ ok: true, value: [landlord] });
  });
});
