import type { CaseView } from '@maatwerk/core/case/case-view';
import { expect } from '@open-wc/testing';
import { attentionOf, caseParts, partOfPath } from './case-parts.js';

const question = (about?: string): object => ({ status: 'open', ...(about === undefined ? {} : { about }) });

describe('the parts of a case', () => {
  it('have parties, funding and grounds in the canvas', () => {
    for (const path of ['parties', 'funding/a/source', 'grounds/a/rule'])
      expect(partOfPath(path), path).to.equal('canvas');
  });

  it('have notes on how it goes where the case is followed', () => {
    expect(partOfPath('updates/a/text')).to.equal('monitoring');
    expect(partOfPath('confirmations')).to.equal(null);
  });

  it('count for the canvas what is open in these lists, and questions about no place at all', () => {
    const view = {
      needs: { forNext: [{ place: 'parties' }], forDecision: [{ place: 'costBenefit' }] },
      findings: [{ path: 'grounds/a/decides' }],
      document: { conflicts: [{ path: 'funding/a' }] },
      state: { record: { questions: { a: question('grounds/a'), b: question(), c: question('valueTriangle') } } },
    } as unknown as CaseView;

    expect(caseParts.map((part) => [part.noun, attentionOf(part, view)])).to.deep.equal([
      ['canvas', 5],
      ['cost-benefit', 1],
      ['value-triangle', 1],
      ['approval', 0],
    ]);
  });
});
