import { expect } from 'chai';
import { competentFor } from './competent.js';
import { readDefinition } from './check-definition.js';
import { amsterdam } from './definitions/amsterdam.js';
import { lelystad } from './definitions/lelystad.js';
import { maastricht } from './definitions/maastricht.js';
import { theHague } from './definitions/the-hague.js';
import { utrechtWest } from './definitions/utrecht-west.js';
import { decidesAtTable, ownNames } from './own-names.js';
import { compileProcess } from './process.js';

describe('the names a process gives', () => {
  it('to its tables are those of its tables, else those of the stages that stand for them', () => {
    const tables = [maastricht, amsterdam, theHague, lelystad, utrechtWest].map((definition) => {
      const { session, table } = ownNames(compileProcess(definition));
      return [session?.nl, table?.nl];
    });

    expect(tables).to.deep.equal([
      ['Spar-tafel', 'Doorbraaktafel'],
      [undefined, 'Tafel'],
      [undefined, 'Vergelijkingstafel'],
      [undefined, 'Schriftelijk akkoord'],
      [undefined, 'Afspraak'],
    ]);
  });

  it('to its people are those of the roles that lead and that know the household', () => {
    const { lead, caseWorker } = ownNames(compileProcess({ ...maastricht, leads: 'advisor', makers: ['reviewer'] }));

    expect([lead?.nl, caseWorker?.nl]).to.deep.equal(['meedenker', 'toetser']);
    expect(readDefinition({ ...maastricht, leads: 'leader' })).to.deep.equal({
      ok: false,
      problems: [{ place: 'leads', expected: 'role', found: 'leader', nearest: 'lead' }],
    });
  });
});

describe('a process', () => {
  it('decides at a table where it plans the day of one', () => {
    const atTables = [maastricht, amsterdam, theHague, lelystad, utrechtWest].map((definition) =>
      decidesAtTable(compileProcess(definition)),
    );

    expect(atTables).to.deep.equal([true, true, true, false, false]);
  });
});

describe('who is competent above the mandate', () => {
  const title = { nl: 'iemand', en: 'somebody' };

  it('is the nearest body whose own limit holds the amount, and nobody where the definition names none', () => {
    const bodies = [2_500_000, 2_500_001].map((cents) => competentFor(amsterdam, cents)?.id);

    expect(bodies).to.deep.equal(['broad', 'college']);
    expect(competentFor(lelystad, 1)).to.equal(undefined);
  });

  it('goes up from body to body, and only the last is without a limit', () => {
    const aboveMandate = [
      { id: 'head', title, upToCents: 500 },
      { id: 'board', title, upToCents: 500 },
      { id: 'college', title },
      { id: 'council', title, upToCents: 900 },
    ];

    const reading = readDefinition({ ...maastricht, aboveMandate });

    expect(reading.ok ? [] : reading.problems.map(({ place, expected }) => `${place} ${expected}`)).to.deep.equal([
      'aboveMandate/1/upToCents higher-amount',
      'aboveMandate/3/upToCents higher-amount',
    ]);
  });
});
