import { expect } from 'chai';
import { inRunningOrder } from './story-run.mjs';

describe('the stories of a Storybook', () => {
  it('are run file by file, the docs page of each last', () => {
    const index = [
      { id: 'step--docs', title: 'Step', type: 'docs' },
      { id: 'step--empty', title: 'Step', type: 'story' },
      { id: 'case--docs', title: 'Case', type: 'docs' },
      { id: 'step--full', title: 'Step', type: 'story' },
    ];

    const ids = inRunningOrder(index).map(({ id }) => id);

    expect(ids).to.deep.equal(['step--empty', 'step--full', 'step--docs', 'case--docs']);
  });
});
