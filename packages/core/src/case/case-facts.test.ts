import { expect } from 'chai';
import { maastricht } from '../process/maastricht.js';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { factsOf, documentFindings, findingsIn } from './case-facts.js';
import { applyEdits } from './case-fields.js';
import { rebaseEdits, settleConflict } from './case-merge.js';
import type { FieldEdit } from './case.ports.js';

const empty = emptyDocument('2026-11-22');
const context = { definition: maastricht };
const facts = (document: CaseDocument): ReturnType<typeof factsOf> => factsOf(document, 'salt', context);
const total = (scenario: string, cents: number): FieldEdit => ({
  path: `costBenefit/scenarios/${scenario}/total`,
  value: { cents },
});

function edited(document: CaseDocument, ...edits: FieldEdit[]): CaseDocument {
  const next = applyEdits(document, edits);
  if (!next) throw new Error('no document comes out of these edits');
  return next;
}

describe('the facts of a document', () => {
  for (const name of ['situation', 'perspective', 'legitimacy', 'involvement'] as const) {
    it(`hold ${name} once it says something, and no longer when it is blank`, () => {
      const path = `canvas/${name}`;
      const written = edited(empty, { path, value: 'Er is weer rust in huis.' });

      expect(facts(empty)[name]).to.equal(false);
      expect(facts(written)[name]).to.equal(true);
      expect(facts(edited(written, { path, value: ' \n ' }))[name]).to.equal(false);
    });
  }

  it('hold a calculated cost-benefit once all three scenarios are, and none when one is taken out', () => {
    const two = edited(empty, total('current', 2_134_000), total('threatened', 9_126_000));
    const three = edited(two, total('custom', 6_278_500));

    expect(facts(two).costBenefit).to.equal(null);
    expect(facts(three).costBenefit).to.equal('calculated');
    expect(facts(edited(three, { path: 'costBenefit/scenarios/custom/total' })).costBenefit).to.equal(null);
  });

  it('hold an impossible cost-benefit once somebody wrote why', () => {
    const two = edited(empty, total('current', 0), total('custom', 0));
    const reasoned = edited(two, {
      path: 'costBenefit/scenarios/threatened/impossible',
      value: 'Niemand weet hoe lang het duurt.',
    });

    expect(facts(reasoned).costBenefit).to.equal('impossible');
  });

  it('hold no cost-benefit while the budget that was typed cannot be read, so that no typing error slips past a mandate', () => {
    const three = edited(empty, total('current', 1), total('threatened', 2), total('custom', 3));
    const typed = edited(three, { path: 'costBenefit/unread/customBudget', value: '60.00o' });

    expect(facts(typed).costBenefit).to.equal(null);
    expect(facts(edited(typed, { path: 'costBenefit/unread/customBudget' })).costBenefit).to.equal('calculated');
  });

  it('hold what is asked of the custom budget, entered beside totals or from its lines', () => {
    const asked = edited(empty, { path: 'costBenefit/customBudgetCents', value: 1_200_000 });
    const line = {
      id: 'l1',
      label: 'Inrichting',
      amount: { range: [100_000, 250_000] },
      unit: 'once',
      fundingSource: 'maatwerkbudget',
    };
    const inLines = edited(
      asked,
      { path: 'costBenefit/scenarios/custom/lines/#', value: ['l1'] },
      { path: 'costBenefit/scenarios/custom/lines/l1', value: line },
    );

    expect(facts(empty).customBudgetCents).to.equal(0);
    expect(facts(asked).customBudgetCents).to.equal(1_200_000);
    expect(facts(inLines).customBudgetCents).to.equal(250_000);
  });

  it('count possible names anywhere in the text until they are removed or kept on purpose', () => {
    const path = 'valueTriangle/comparisons/involvement/current/reason';
    const named = edited(empty, { path, value: 'Mevrouw Bakker praat zelf mee.' });
    const confirmation = { id: 'c1', kind: 'name', match: 'Bakker', by: 'l', at: '2026-11-22T10:00:00Z' };
    const kept = edited(
      named,
      { path: 'confirmations/#', value: ['c1'] },
      { path: 'confirmations/c1', value: confirmation },
    );

    expect(facts(named).privacyFindings).to.equal(1);
    expect(documentFindings(named, context)).to.deep.include.members([
      { kind: 'name', match: 'Bakker', start: 8, end: 14, path },
    ]);
    expect(facts(kept).privacyFindings).to.equal(0);
    expect(facts(edited(named, { path, value: 'Zij praat zelf mee.' })).privacyFindings).to.equal(0);
  });

  it('find names that only the host knows', () => {
    const named = edited(empty, { path: 'canvas/situation', value: 'Het huis van noor is te klein.' });

    expect(factsOf(named, 'salt', { ...context, knownNames: ['Noor'] }).privacyFindings).to.equal(1);
    expect(facts(named).privacyFindings).to.equal(0);
  });

  it('count the fields that hold two texts until somebody chooses', () => {
    const saved = edited(empty, { path: 'canvas/support', value: 'Zes uur per week' });
    const rebased = rebaseEdits(saved, [{ path: 'canvas/support', base: '', value: 'Acht uur per week' }], {
      id: 'w',
      at: '2026-11-22T10:00:00Z',
    });
    const both = edited(saved, ...rebased);

    expect(facts(both).conflicts).to.equal(1);
    expect(facts(edited(both, ...settleConflict(both, 'canvas/support', 'Zeven uur per week'))).conflicts).to.equal(0);
  });

  it('change with each decided section, and are as before when the text is put back', () => {
    const before = facts(empty).sections;
    const changes: FieldEdit[] = [
      { path: 'canvas/treatment', value: 'Speltherapie' },
      total('custom', 1),
      { path: 'valueTriangle/weights', value: { involvement: 34, legitimacy: 33, publicReturn: 33 } },
      { path: 'grounds/g1', value: { id: 'g1', kind: 'law', rule: 'Jeugdwet artikel 2.3' } },
      { path: 'funding/f1', value: { id: 'f1', part: 'Logeren', source: 'Jeugdwet' } },
    ];

    for (const change of changes) expect(facts(edited(empty, change)).sections, change.path).to.not.equal(before);
    const there = edited(empty, { path: 'canvas/treatment', value: 'Speltherapie' });
    expect(facts(edited(there, { path: 'canvas/treatment', value: '' })).sections).to.equal(before);
  });

  it('do not change with an update, a kept false alarm, or the way of calculating on screen', () => {
    const before = facts(empty).sections;
    const outside = edited(
      empty,
      { path: 'updates/u1', value: { id: 'u1', on: '2026-11-22', by: 'l', text: 'De sleutel is er.' } },
      { path: 'costBenefit/mode', value: 'lines' },
    );

    expect(facts(outside).sections).to.equal(before);
  });

  it('cannot be told from the hash without the salt of the case', () => {
    expect(factsOf(empty, 'another', context).sections).to.not.equal(facts(empty).sections);
  });
});

describe('words beside a document', () => {
  const asked = [{ path: 'question', text: 'Wat vindt mevrouw Bakker, en wat vindt Roodnat?' }];

  it('are looked at as those in it, with the names that only the host knows', () => {
    const found = findingsIn(asked, empty, { ...context, knownNames: ['Roodnat'] });

    expect(found.map(({ path, match }) => [path, match])).to.deep.equal([
      ['question', 'Bakker'],
      ['question', 'Roodnat'],
    ]);
  });

  it('stay silent about what was kept in the document as a false alarm', () => {
    const kept = { id: 'k', kind: 'name' as const, match: 'Bakker', by: 'lead', at: '2026-01-13T13:00:00Z' };

    expect(findingsIn(asked, { ...empty, confirmations: [kept] }, context)).to.deep.equal([]);
  });
});

describe('a possible name in a row of a section', () => {
  it('is found at the field of the row in which it stands', () => {
    const ground = { id: 'g1', kind: 'law', rule: 'Jeugdwet 2.3', advises: '', decides: 'mevrouw Bakker' } as const;

    const found = documentFindings({ ...empty, grounds: [ground] }, context);

    expect(found.map(({ path, match }) => [path, match])).to.deep.equal([['grounds/g1/decides', 'Bakker']]);
  });
});
