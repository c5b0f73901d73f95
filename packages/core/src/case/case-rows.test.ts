import { expect } from 'chai';
import { joinedRow, movedRow, parseRows } from './case-rows.js';

const row = (id: string, organisation = ''): object => ({
  id,
  organisation,
  role: '',
  keyParty: false,
  contacted: false,
});

describe('the rows of a section', () => {
  it('are read with what was left out filled in', () => {
    expect(parseRows('parties', [{ id: 'a' }])).to.deep.equal({ ok: true, value: [row('a')] });
  });

  it('are refused with the place of what is wrong, as seen from the list', () => {
    const read = parseRows('grounds', [
      { id: 'a', kind: 'law' },
      { id: 'b', kind: 'wish' },
    ]);

    expect(read).to.deep.equal({
      ok: false,
      problems: [{ path: '1/kind', expected: 'law|bylaw|hardshipClause|deviationPower' }],
    });
  });

  it('are refused when two have one id: the words of one would replace those of the other', () => {
    const read = parseRows('parties', [row('a'), row('b'), row('a')]);

    expect(read).to.deep.equal({ ok: false, problems: [{ path: '2/id', expected: 'id-of-its-own' }] });
  });

  it('are refused without a throw, whatever is given', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const trap = {
      get id(): string {
        throw new Error('no');
      },
    };

    for (const bad of [null, 7, 'x', {}, circle, [trap], [null], [row('a/b')]])
      expect(parseRows('parties', bad)).to.have.property('ok', false);
  });
});

describe('moving a row', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const order = (moved: readonly { id: string }[]): string => moved.map(({ id }) => id).join('');

  it('changes places with its neighbour', () => {
    expect(order(movedRow(rows, 'b', -1))).to.equal('bac');
    expect(order(movedRow(rows, 'b', 1))).to.equal('acb');
  });

  it('gives the very list where there is no neighbour', () => {
    expect(movedRow(rows, 'a', -1)).to.equal(rows);
    expect(movedRow(rows, 'c', 1)).to.equal(rows);
    expect(movedRow(rows, 'z', 1)).to.equal(rows);
  });
});

describe('two versions of a row as one', () => {
  it('have the words of both, and of a choice the last', () => {
    const joined = joinedRow(
      [
        { id: 'a', kind: 'law', rule: 'Jeugdwet 2.3' },
        { id: 'a', kind: 'bylaw', rule: 'Verordening 12' },
      ],
      ['rule'],
    );

    expect(joined).to.deep.equal({ id: 'a', kind: 'bylaw', rule: 'Jeugdwet 2.3\nVerordening 12' });
  });

  it('are nothing without a version', () => {
    expect(joinedRow([], ['rule'])).to.equal(null);
  });
});
