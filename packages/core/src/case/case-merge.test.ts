import { expect } from 'chai';
import * as fc from 'fast-check';
import { emptyDocument, type CaseDocument } from './case-document.js';
import { applyEdits, sectionEdits } from './case-fields.js';
import { authorEdits, rebaseEdits, settleConflict, withEdits } from './case-merge.js';
import type { FieldEdit } from './case.ports.js';

const empty = emptyDocument('2026-11-22');
const me = { id: 'w', at: '2026-11-22T10:00:00Z' };
const lines = 'costBenefit/scenarios/custom/lines';
const line = (id: string, label = id): object => ({ id, label, amount: { cents: 100 }, unit: 'month' });

function edited(document: CaseDocument, ...edits: FieldEdit[]): CaseDocument {
  const next = applyEdits(document, edits);
  if (!next) throw new Error('no document comes out of these edits');
  return next;
}

describe('the fields of a document', () => {
  it('put together again are the document', () => {
    const full = edited(
      empty,
      { path: `${lines}/#`, value: ['a', 'b'] },
      { path: `${lines}/a`, value: line('a') },
      { path: `${lines}/b`, value: line('b') },
      { path: 'costBenefit/scenarios/current', value: null },
    );

    expect(applyEdits(full, [])).to.deep.equal(full);
    expect(full.costBenefit.scenarios.custom?.lines?.map(({ id }) => id)).to.deep.equal(['a', 'b']);
  });

  it('change by exactly the edits between two versions of a section', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (situation, support, cents) => {
        const after = {
          ...empty,
          canvas: { ...empty.canvas, situation, support },
          costBenefit: { ...empty.costBenefit, customBudgetCents: cents },
        };
        const edits = [...sectionEdits(empty, after, 'canvas'), ...sectionEdits(empty, after, 'costBenefit')];

        expect(applyEdits(empty, edits)).to.deep.equal(after);
      }),
    );
  });

  it('make no document of an edit that fits nowhere', () => {
    expect(applyEdits(empty, [{ path: 'canvas/__proto__', value: 'x' }])).to.equal(null);
    expect(applyEdits(empty, [{ path: 'canvas/situation', value: 42 }])).to.equal(null);
    expect(applyEdits(empty, [{ path: 'constructor/prototype', value: {} }])).to.equal(null);
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });

  it('leave out an edit that does not fit and keep the others', () => {
    const kept = withEdits(empty, [
      { path: 'canvas/nowhere', value: 'x' },
      { path: 'canvas/support', value: 'y' },
    ]);

    expect(kept.canvas.support).to.equal('y');
  });

  it('forget a scenario’s total without forgetting the scenario', () => {
    const calculated = edited(empty, { path: 'costBenefit/scenarios/custom/total', value: { cents: 5 } });

    expect(edited(calculated, { path: 'costBenefit/scenarios/custom/total' }).costBenefit.scenarios.custom).to.equal(
      null,
    );
  });
});

describe('unsaved edits over a document that changed under them', () => {
  it('both stay when they are in different fields', () => {
    const theirs = edited(empty, { path: 'canvas/support', value: 'Zes uur' });

    const merged = edited(
      theirs,
      ...rebaseEdits(theirs, [{ path: 'canvas/situation', base: '', value: 'Drie huurders' }], me),
    );

    expect(merged.canvas).to.include({ support: 'Zes uur', situation: 'Drie huurders' });
    expect(merged.conflicts).to.deep.equal([]);
  });

  it('keep both texts of one field, with who and when', () => {
    const author = { id: 'l', at: '2026-11-22T09:00:00Z' };
    const edit = { path: 'canvas/support', value: 'Zes uur' };
    const theirs = edited(empty, edit, ...authorEdits([edit], author));

    const merged = edited(
      theirs,
      ...rebaseEdits(theirs, [{ path: 'canvas/support', base: '', value: 'Acht uur' }], me),
    );

    expect(merged.canvas.support).to.equal('Acht uur');
    expect(merged.conflicts).to.deep.equal([
      {
        id: 'canvas.support',
        path: 'canvas/support',
        versions: [
          { value: 'Zes uur', by: 'l', at: author.at },
          { value: 'Acht uur', by: 'w', at: me.at },
        ],
      },
    ]);
  });

  it('are no conflict with what this page itself sent before it closed', () => {
    const theirs = edited(empty, { path: 'canvas/support', value: 'Zes' });
    const edit = { path: 'canvas/support', base: '', sent: { value: 'Zes' }, value: 'Zes uur' };

    expect(rebaseEdits(theirs, [edit], me)).to.deep.equal([{ path: 'canvas/support', base: 'Zes', value: 'Zes uur' }]);
  });

  it('are no conflict when both wrote the same', () => {
    const theirs = edited(empty, { path: 'canvas/support', value: 'Zes uur' });

    expect(rebaseEdits(theirs, [{ path: 'canvas/support', base: '', value: 'Zes uur' }], me)).to.deep.equal([]);
  });

  it('keep the lines both added, in an order both recognise', () => {
    const base = edited(empty, { path: `${lines}/#`, value: ['a'] }, { path: `${lines}/a`, value: line('a') });
    const theirs = edited(base, { path: `${lines}/#`, value: ['a', 'b'] }, { path: `${lines}/b`, value: line('b') });
    const mine = [
      { path: `${lines}/#`, base: ['a'], value: ['c', 'a'] },
      { path: `${lines}/c`, value: line('c') },
    ];

    const merged = edited(theirs, ...rebaseEdits(theirs, mine, me));

    expect(merged.costBenefit.scenarios.custom?.lines?.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
  });

  it('keep a line that one removed while another changed it, as a conflict', () => {
    const base = edited(empty, { path: `${lines}/#`, value: ['a'] }, { path: `${lines}/a`, value: line('a') });
    const theirs = edited(base, { path: `${lines}/#`, value: [] }, { path: `${lines}/a` });

    const merged = edited(
      theirs,
      ...rebaseEdits(theirs, [{ path: `${lines}/a`, base: line('a'), value: line('a', 'Logeren') }], me),
    );

    expect(merged.costBenefit.scenarios.custom?.lines).to.deep.equal([line('a', 'Logeren')]);
    expect(merged.conflicts).to.have.length(1);
  });

  it('never lose a text, however many people change one field', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }), (texts) => {
        let document = empty;
        for (const value of texts)
          document = edited(document, ...rebaseEdits(document, [{ path: 'canvas/support', base: '', value }], me));

        const kept = document.conflicts.flatMap(({ versions }) => versions.map(({ value }) => value));
        expect(kept).to.include.members(texts);
      }),
    );
  });

  it('are settled by a choice, and the other fields’ conflicts stay', () => {
    const theirs = edited(empty, { path: 'canvas/support', value: 'a' }, { path: 'canvas/situation', value: 'a' });
    const both = edited(
      theirs,
      ...rebaseEdits(
        theirs,
        [
          { path: 'canvas/support', base: '', value: 'b' },
          { path: 'canvas/situation', base: '', value: 'b' },
        ],
        me,
      ),
    );

    const settled = edited(both, ...settleConflict(both, 'canvas/support', 'a en b'));

    expect(settled.canvas.support).to.equal('a en b');
    expect(settled.conflicts.map(({ path }) => path)).to.deep.equal(['canvas/situation']);
  });
});
