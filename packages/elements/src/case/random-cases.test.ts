import { expect } from '@open-wc/testing';
import { expectShownAsCoreSays } from './random-cases.contract.js';

describe('a case in whatever state', () => {
  it('is drawn with exactly the actions and reasons that core gives it', async () => {
    const met = await expectShownAsCoreSays(300, 20_261_122);

    expect([...met]).to.include.members([
      'situation-missing',
      'perspective-missing',
      'legitimacy-missing',
      'involvement-missing',
      'cost-benefit-missing',
      'privacy-findings-open',
      'conflicts-open',
      'mandate-exceeded',
      'votes-insufficient',
      'consent-missing',
      'document-changed-since-approval',
    ]);
  });
});
