import { expect } from 'chai';
import { floorsOf, missingRows } from './browser-floors.mjs';

const support = (chrome, firefox, safari) => ({ __compat: { support: { chrome, firefox, safari } } });
const since = (version_added) => ({ version_added });
const data = {
  css: {
    state: support(since('125'), since('126'), since('17.4')),
    grid: support([since('117'), { ...since('90'), prefix: '-x-' }], since('71'), since('16')),
    size: support(since('123'), { ...since('100'), flags: [{}] }, since('preview')),
  },
};
const feature = (name, without) => ({ name, key: `css.${name}`, sign: /x/, ...(without && { without }) });

describe('the floor of browsers', () => {
  it('is the highest first version of what is needed, flags, prefixes and what can be missed left out', () => {
    const { rows, floor } = floorsOf([feature('state'), feature('grid'), feature('size', 'a script helps')], data);

    expect(rows).to.deep.equal([
      ['state', '125', '126', '17.4', 'the kit needs it'],
      ['grid', '117', '71', '16', 'the kit needs it'],
      ['size', '123', '–', '–', 'a script helps'],
    ]);
    expect(floor).to.deep.equal(['**the floor**', '**125**', '**126**', '**17.4**', '']);
  });

  it('cannot be told of what the data does not know, or a browser does not have', () => {
    expect(() => floorsOf([feature('poem')], data)).to.throw('css.poem');
    expect(() => floorsOf([feature('size')], data)).to.throw('size');
  });

  it('is held against the tables of a page, however wide their columns are', () => {
    const text = '| feature | Chrome |\n| :------ | -----: |\n| state   |    125 |\n';

    expect(missingRows(text, [['state', '125']])).to.deep.equal([]);
    expect(missingRows(text, [['state', '124']])).to.have.length(1);
  });
});
