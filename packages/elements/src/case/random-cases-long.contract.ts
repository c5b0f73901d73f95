import { expectShownAsCoreSays } from './random-cases.contract.js';

describe('ten thousand cases in whatever state', function () {
  this.timeout(600_000);
  for (let seed = 1; seed <= 10; seed++) {
    it(`are drawn with exactly the actions and reasons that core gives them, from seed ${seed}`, async () => {
      await expectShownAsCoreSays(1_000, seed);
    });
  }
});
