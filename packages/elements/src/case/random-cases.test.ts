import { expectShownAsCoreSays } from './random-cases.contract.js';

describe('a case in whatever state', () => {
  it('is drawn with exactly the actions and reasons that core gives it', async () => {
    await expectShownAsCoreSays(300, 20_261_122);
  });
});
