import { expect } from 'chai';
import { emptyGround, groundsGaps, isOutOfProportion, parseGrounds, type Ground } from './grounds.js';

const whole: Ground = {
  id: 'g1',
  kind: 'hardshipClause',
  rule: 'Jeugdverordening artikel 12',
  advises: '',
  decides: 'Het college',
  customisation: 'product',
  suitable: 'yes',
  necessary: 'yes',
  balanced: 'yes',
};

describe('a ground', () => {
  it('lacks nothing once its rule, who decides, its kind of maatwerk and its proportion are there', () => {
    expect(groundsGaps([whole])).to.deep.equal([]);
  });

  it('lacks each of these until it is filled in, and is mended in its own field', () => {
    expect(groundsGaps([whole, emptyGround('g2')])).to.deep.equal([
      { code: 'rule-missing', id: 'g2', field: 'rule' },
      { code: 'decides-missing', id: 'g2', field: 'decides' },
      { code: 'customisation-missing', id: 'g2', field: 'customisation' },
      { code: 'proportion-missing', id: 'g2', field: 'suitable' },
    ]);
  });

  it('points at the first question about proportion that has no answer', () => {
    const { balanced: _open, ...open } = whole;

    expect(groundsGaps([open])).to.deep.equal([{ code: 'proportion-missing', id: 'g1', field: 'balanced' }]);
  });

  it('is not filled by white space', () => {
    expect(groundsGaps([{ ...whole, rule: ' \n' }])).to.have.nested.property('[0].code', 'rule-missing');
  });

  it('is out of proportion as soon as one answer is no; no answer is none', () => {
    expect(isOutOfProportion(whole)).to.equal(false);
    expect(isOutOfProportion(emptyGround('g2'))).to.equal(false);
    expect(isOutOfProportion({ ...whole, necessary: 'no' })).to.equal(true);
  });

  it('is read back as it was', () => {
    expect(parseGrounds([whole, emptyGround('g2')])).to.deep.equal({ ok: true, value: [whole, emptyGround('g2')] });
  });
});
